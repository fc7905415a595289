#include "account_world.h"
#include "service/child_files.h"
#include "service/exceptions.h"
#include "service/transfers.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(looks_at_children, AccountWorld)

BOOST_AUTO_TEST_CASE(a_list_of_children_who_are_offered_writes_whom_somebody_saw_there)
{
    addChild(1, "sam");
    addWorker("noor", WorkerRole::SocialWorker, true, "south");
    addWorker("lee", WorkerRole::Manager, false, "", {"south"});
    const auto offered = server::offerTransfer(authority,
        {nth<ChildId>(1), nth<RecordId>(900), WorkerId{"sam"}, WorkerId{"noor"}, AllocationRole::Lead, londonDate(clock.now()),
            "The family moved south", WorkerId{"max"}},
        clock);
    BOOST_REQUIRE_MESSAGE(offered.has_value(), why(offered));
    signIn("lee");
    BOOST_TEST(get("/transfers").status == 200);
    BOOST_TEST(looks("lee", 1, "/transfers") == 1U);
}

BOOST_AUTO_TEST_CASE(lists_of_reviews_and_of_exceptions_write_whom_somebody_saw_there)
{
    addChild(1, "sam");
    wire::Revision plan = revision::blankRevision(RecordKind::Plan, nth<RecordId>(900), nth<ChildId>(1), by("admin"));
    plan.mutable_plan()->set_type("child_protection");
    plan.mutable_plan()->set_start("2026-01-01");
    console(plan);
    const std::string born = inRead([](server::ReadSession& session) {
        return projection::findRecord(server::childFile(session, nth<ChildId>(1)), nth<RecordId>(1))->state.heads.front();
    });
    for (const char* const name : {"Ali", "Aly"}) { // Two who differ: a review.
        wire::Revision change = revision::blankRevision(RecordKind::Child, nth<RecordId>(1), nth<ChildId>(1), by("admin"));
        change.add_parents(born);
        change.set_reason("As the school writes it");
        change.mutable_child()->set_given_name(name);
        console(change);
    }
    const CivilDate today = londonDate(clock.now());
    const auto made = server::recordException(authority,
        {nth<ChildId>(1), nth<RecordId>(901), "cp.seen_alone", today, today.plusDays(3), "Head of service", "In hospital",
            WorkerId{"max"}},
        clock);
    BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    signIn("max");
    for (const std::string path : {"/reviews", "/exceptions"}) {
        const auto shown = get(path);
        BOOST_TEST(shown.status == 200);
        BOOST_TEST(looks("max", 1, path) == 1U, path);
    }
}

BOOST_AUTO_TEST_CASE(the_form_that_ends_an_allocation_writes_whom_somebody_saw_there)
{
    addChild(1, "sam");
    signIn("max");
    const std::string path = "/children/" + nth<ChildId>(1).toString() + "/allocations/" + nth<RecordId>(5001).toString();
    BOOST_TEST(get(path).status == 200);
    BOOST_TEST(looks("max", 1, path) == 1U);
}

BOOST_AUTO_TEST_CASE(the_audit_page_names_the_children_of_its_reader_and_no_others)
{
    addChild(1, "sam");
    addChild(2, "sam");
    addChild(3);
    for (const int child : {1, 2, 3}) {
        server::AuditEntry entry;
        entry.at = clock.now();
        entry.who = WorkerId{"sam"};
        entry.action = "see_child";
        entry.child = nth<ChildId>(child);
        entry.outcome = server::kDone;
        BOOST_REQUIRE(server::audit(authority, entry).has_value());
    }
    signIn("max");
    static_cast<void>(get("/dashboard")); // There is a board now.
    const auto page = get("/audit");
    BOOST_REQUIRE(page.status == 200);
    for (const int child : {1, 2})
        BOOST_TEST(has(page, nth<ChildId>(child).toString() + "\">Child " + std::to_string(child) + "</a>"));
    BOOST_TEST(has(page, "a child of another team"));
    BOOST_TEST(!has(page, "Child 3"));
}

BOOST_AUTO_TEST_CASE(the_audit_page_says_in_words_what_was_looked_at)
{
    addChild(1, "sam");
    const std::string child = nth<ChildId>(1).toString();
    for (const std::string& about : {"/children/" + child + "/visits/" + nth<RecordId>(9).toString(), "/v1/children/" + child,
             std::string{"/children/x/never/heard/of"}, std::string{"sam's tablet"}}) {
        server::AuditEntry entry;
        entry.at = clock.now();
        entry.who = WorkerId{"sam"};
        entry.action = "see_child";
        entry.child = nth<ChildId>(1);
        entry.outcome = server::kDone;
        entry.about = about;
        BOOST_REQUIRE(server::audit(authority, entry).has_value());
    }
    signIn("max");
    const auto page = get("/audit");
    for (const char* words : {"a visit", "the child&#39;s page, by a program", "another page", "sam&#39;s tablet"})
        BOOST_TEST(has(page, words), words);
    BOOST_TEST(!has(page, "/never/heard/of"));
    BOOST_TEST(!has(page, ">/"));
}

BOOST_AUTO_TEST_SUITE_END()
