// What pages say of visits that do not count, of who made those that do, and of children not yet seen alone.
#include "page_world.h"

using namespace sightline;
using namespace sightline::test;

namespace {

bool has(const std::string& html, const std::string& text)
{
    return html.find(text) != std::string::npos;
}

struct VisitPages : PageWorld {
    VisitPages()
    {
        addChild(50, "sam");
        // Kim stands in for Sam.
        wire::Revision second = blankFor(RecordKind::Allocation, next++, 50, "admin");
        second.mutable_allocation()->set_worker("kim");
        second.mutable_allocation()->set_role("second");
        second.mutable_allocation()->set_from("2026-01-01");
        console(second);
        signIn("max");
    }
    void plan(const char* type, int days_ago, bool asks)
    {
        wire::Revision message = blankFor(RecordKind::Plan, next++, 50, "admin");
        message.mutable_plan()->set_type(type);
        message.mutable_plan()->set_start(today().plusDays(-days_ago).toString());
        if (asks) {
            wire::RequirementPatch& row = *message.mutable_plan()->add_requirements();
            row.set_id("r1");
            row.set_measure("seen");
            row.set_by("social_worker");
            row.mutable_interval()->set_n(10);
            row.mutable_interval()->set_unit("working_days");
        }
        console(message);
    }
    template <typename Change>
    revision::Revision made(int days_ago, const std::string& worker, const Change& change)
    {
        wire::Revision message = aVisit(next++, 50, worker, today().plusDays(-days_ago).toString());
        *message.mutable_recorded_at() = by(worker, clock.now().time_since_epoch().count()).recorded_at;
        change(*message.mutable_visit());
        revision::Revision written = revision::makeRevision(message);
        push(worker == "sam" ? sam : kim, std::move(message));
        return written;
    }
    std::string childPath() { return "/children/" + nth<ChildId>(50).toString(); }
    std::string rowOf(const std::string& list)
    {
        const std::string page = get(list).body;
        const auto at = page.find(nth<ChildId>(50).toString());
        return at == std::string::npos ? std::string{} : page.substr(at, page.find("</tr>", at) - at);
    }
};

const auto kAsItIs = [](wire::VisitPatch&) {};

} // namespace

BOOST_FIXTURE_TEST_SUITE(counted_visits_on_pages, VisitPages)

BOOST_AUTO_TEST_CASE(a_visit_that_may_have_been_a_call_says_disputed_where_it_would_say_seen)
{
    const revision::Revision visit = made(2, "sam", kAsItIs);
    for (const char* mode : {"in_person", "phone"}) {
        wire::Revision change = aChange(visit, "sam");
        change.mutable_visit()->set_mode(mode);
        push(sam, change);
    }
    const std::string disputed = "</svg>Disputed</strong>";
    const std::string row = rowOf("/visits?list=disputed");
    BOOST_TEST(has(row, disputed));
    BOOST_TEST(has(row, "whether it took place in person"));
    BOOST_TEST(!has(row, "Seen alone"));
    BOOST_TEST(rowOf("/visits?list=seen_alone").empty());
    BOOST_TEST(has(get(childPath()).body, disputed));
    BOOST_TEST(has(get(childPath() + "/visits/" + visit.record().toString()).body, disputed));
}

BOOST_AUTO_TEST_CASE(the_clock_page_and_the_child_page_name_the_visit_that_counted_and_not_a_call_of_that_day)
{
    plan("child_protection", 20, true);
    const auto call = made(2, "sam", [](auto& v) {
        v.set_mode("phone");
        v.set_sighting("not_seen");
    });
    const auto visit = made(2, "kim", kAsItIs);
    const std::string page = get(childPath() + "/clocks/plan%3Ar1").body;
    BOOST_TEST(has(page, "/visits/" + visit.record().toString()));
    BOOST_TEST(!has(page, "/visits/" + call.record().toString()));
    const std::string child = get(childPath()).body;
    const auto clocks = child.substr(child.find("id=\"clocks\""));
    BOOST_TEST(has(clocks.substr(0, clocks.find("</section>")), "not by the lead social worker"));
}

BOOST_AUTO_TEST_CASE(a_child_not_yet_seen_alone_says_so_with_a_day_and_who_saw_them_without_counting)
{
    plan("child_protection", 20, true);
    const std::string never = rowOf("/children?list=alone_not_yet");
    BOOST_TEST(has(never, "</svg>Not yet</strong>"));
    BOOST_TEST(has(never, "first due by "));
    BOOST_TEST(has(never, "never by a social worker"));
    BOOST_TEST(!has(never, "days ago"));
    BOOST_TEST(rowOf("/children?list=alone_in_time").empty());
    made(3, "kim", [](auto& v) { v.mutable_performer()->set_qualified(false); });
    BOOST_TEST(has(rowOf("/children?list=alone_not_yet"),
        "by a social worker who is not yet qualified on " + today().plusDays(-3).inWords() + ", which does not count"));
    made(1, "sam", kAsItIs);
    const std::string seen = rowOf("/children?list=alone_in_time");
    BOOST_TEST(has(seen, "1 day ago"));
    BOOST_TEST(has(seen, "last by a social worker on " + today().plusDays(-1).inWords()));
    BOOST_TEST(!has(seen, "which does not count"));
}

BOOST_AUTO_TEST_CASE(an_open_plan_without_visits_is_not_told_as_no_plan)
{
    BOOST_TEST(has(rowOf("/children?list=no_plan"), "No plan"));
    BOOST_TEST(rowOf("/children?list=nothing_asked").empty());
    plan("child_in_need", 20, false);
    const std::string row = rowOf("/children?list=nothing_asked");
    BOOST_TEST(has(row, "Plan asks for no visit"));
    BOOST_TEST(!has(row, "No plan"));
    BOOST_TEST(rowOf("/children?list=no_plan").empty());
    BOOST_TEST(has(get("/dashboard").body, "with an open plan that asks for no visit"));
    BOOST_TEST(has(get(childPath()).body, "the open plan asks for no visit"));
}

BOOST_AUTO_TEST_CASE(a_list_of_visits_with_the_reasons_that_were_given_is_one_line_and_one_without_is_none)
{
    const auto lines = [&] {
        return inRead([&](server::ReadSession& session) {
            std::size_t found = 0;
            session.scanAuditChain([&](const server::AuditEntry& line) {
                found +=
                    line.who.text() == "max" && line.action == "see_visit_text" && line.about == "/visits" && !line.child ? 1 : 0;
                return true;
            });
            return found;
        });
    };
    const auto refused = [](wire::VisitPatch& patch) {
        patch.set_sighting("seen_with_others");
        patch.set_not_alone_reason("child_refused");
    };
    made(1, "sam", kAsItIs);
    BOOST_TEST(!rowOf("/visits").empty());
    BOOST_TEST(lines() == 0U); // Nobody gave a reason.
    made(1, "sam", refused);
    made(1, "sam", refused);
    BOOST_TEST(!rowOf("/visits").empty());
    BOOST_TEST(lines() == 1U);
    static_cast<void>(get("/visits?list=attempts"));
    BOOST_TEST(lines() == 1U);
    static_cast<void>(get("/visits?list=not_alone"));
    BOOST_TEST(lines() == 2U);
    made(30, "sam", [](wire::VisitPatch& patch) { patch.set_late_reason("workload"); });
    static_cast<void>(get("/visits?list=seen_alone"));
    BOOST_TEST(lines() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
