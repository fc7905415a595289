#include "access/break_glass.h"
#include "access_fixture.h"

using namespace sightline;
using namespace sightline::test;
using server::Action;

namespace {

struct Questions : AccessFixture {
    bool may(const std::string& who, Action action, std::optional<int> child = std::nullopt)
    {
        return inRead([&](server::ReadSession& session) {
            const server::Worker person = *session.worker(WorkerId{who});
            const auto about = child ? std::optional{nth<ChildId>(*child)} : std::nullopt;
            return server::may(person, server::scopeOf(session, person, clock.now()), action, about);
        });
    }
    Result<server::Opened> open(
        const std::string& who, const std::string& local_id, const std::string& reason = "The police ask for them")
    {
        return server::openChild(authority, WorkerId{who}, local_id, reason, clock);
    }
    /// Child 7 of nobody, with a local id.
    void addStranger()
    {
        wire::Revision child = revision::blankRevision(RecordKind::Child, nth<RecordId>(7), nth<ChildId>(7), by("admin"));
        child.mutable_child()->set_given_name("Zoe");
        child.mutable_child()->set_family_name("Far");
        child.mutable_child()->set_local_id("S7");
        console(child);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(who_may_do_what, Questions)

BOOST_AUTO_TEST_CASE(every_action_has_its_row_and_its_name)
{
    std::set<Action> actions;
    std::set<std::string_view> names;
    for (const server::AuthorityRule& rule : server::authorityRules()) {
        actions.insert(rule.action);
        names.insert(rule.name);
        BOOST_TEST(toText(rule.action) == rule.name);
        BOOST_TEST(!rule.why.empty());
    }
    BOOST_TEST(actions.size() == static_cast<std::size_t>(Action::SyncAsTablet) + 1);
    BOOST_TEST(names.size() == actions.size());
}

BOOST_AUTO_TEST_CASE(without_a_row_nobody_may)
{
    const server::Scope all{true, {}, {}, {}};
    for (const char* who : {"sam", "max", "admin", "aud"})
        BOOST_TEST(!server::mayBy({}, worker(who), all, Action::SeeBoard, std::nullopt));
}

BOOST_AUTO_TEST_CASE(an_administrator_knows_who_and_when_but_not_what_was_written_or_said)
{
    addChild(1, "sam");
    BOOST_TEST(may("admin", Action::SeeChild, 1));
    BOOST_TEST(!may("admin", Action::SeeVisitText, 1));
    BOOST_TEST(!may("admin", Action::SeeVoice, 1));
    BOOST_TEST(!may("admin", Action::SubjectAccess, 1));
    BOOST_TEST(may("aud", Action::SeeVisitText, 1));
    BOOST_TEST(!may("aud", Action::WritePlan, 1));
    BOOST_TEST(!may("admin", Action::SeeAudit));
}

BOOST_AUTO_TEST_CASE(a_practitioner_and_a_manager_have_their_own_children_only)
{
    addChild(1, "sam");
    addChild(2);
    BOOST_TEST(may("sam", Action::SeeVisitText, 1));
    BOOST_TEST(may("max", Action::WritePlan, 1));
    BOOST_TEST(!may("sam", Action::WritePlan, 1));
    BOOST_TEST(!may("kim", Action::SeeChild, 1));
    BOOST_TEST(!may("max", Action::SeeChild, 2));
    BOOST_TEST(!may("max", Action::SeeChild, 99));
    BOOST_TEST(!may("sam", Action::SeeChild, 0));
    BOOST_TEST(may("max", Action::SettleReview, 0)); // A save that could not be read is no child's.
    BOOST_TEST(!may("admin", Action::SettleReview, 0));
}

BOOST_AUTO_TEST_CASE(a_child_opened_in_an_emergency_is_for_reading_and_for_an_hour)
{
    addStranger();
    const auto opened = open("sam", "S7");
    BOOST_REQUIRE_MESSAGE(opened.has_value(), why(opened));
    BOOST_TEST((opened.value().until == clock.now() + std::chrono::hours{1}));
    BOOST_TEST(may("sam", Action::SeeChild, 7));
    BOOST_TEST(may("sam", Action::SeeVisitText, 7));
    BOOST_TEST(!may("sam", Action::SeeVoice, 7));
    BOOST_TEST(!may("sam", Action::SyncAsTablet, 7));
    BOOST_REQUIRE(open("max", "S7").has_value());
    BOOST_TEST(!may("max", Action::WritePlan, 7));
    clock.advance(std::chrono::hours{1});
    BOOST_TEST(!may("sam", Action::SeeChild, 7));
}

BOOST_AUTO_TEST_CASE(what_somebody_opened_ends_with_their_access_and_does_not_wait_for_them)
{
    addStranger();
    BOOST_REQUIRE(open("sam", "S7").has_value());
    BOOST_REQUIRE(server::disableWorker(authority, WorkerId{"sam"}, by_admin).has_value());
    BOOST_REQUIRE(server::enableWorker(authority, WorkerId{"sam"}, by_admin).has_value());
    BOOST_TEST(!may("sam", Action::SeeChild, 7));
    BOOST_REQUIRE(open("sam", "S7").has_value());
    BOOST_TEST(may("sam", Action::SeeChild, 7));
}

BOOST_AUTO_TEST_CASE(an_opening_is_ended_by_the_child_s_manager_or_by_whoever_opened_it)
{
    addStranger();
    allocate(600, 7, "sam", "2026-01-01");
    addWorker("far", WorkerRole::SocialWorker, true, "south");
    addWorker("boss", WorkerRole::Manager, false, "", {"south"});
    const auto end = [&](const std::string& who) {
        return server::endOpening(authority, WorkerId{who}, WorkerId{"far"}, nth<ChildId>(7), clock);
    };
    const auto isNotTheirs = [&](const std::string& who) {
        const auto ended = end(who);
        return !ended.has_value() && ended.error().code == ErrorCode::NotFound;
    };
    BOOST_TEST(isNotTheirs("max")); // Nothing is open.
    for (const char* const who : {"max", "far"}) {
        BOOST_REQUIRE(open("far", "S7").has_value());
        BOOST_TEST(may("far", Action::SeeChild, 7));
        for (const char* const other : {"boss", "sam", "admin", "aud", "nobody"}) BOOST_TEST(isNotTheirs(other), other);
        BOOST_TEST(may("far", Action::SeeChild, 7));
        BOOST_TEST(end(who).has_value());
        BOOST_TEST(!may("far", Action::SeeChild, 7));
        const auto line = auditLines().back();
        BOOST_TEST(line.action == "end_break_glass");
        BOOST_TEST(line.who.text() == who);
        BOOST_TEST((line.child == nth<ChildId>(7)));
        clock.advance(std::chrono::minutes{1});
    }
}

BOOST_AUTO_TEST_CASE(whether_there_is_such_a_child_is_told_only_after_the_reason_is_written_down)
{
    addStranger();
    addChild(1, "sam");
    const auto short_one = open("sam", "S7", "urgent");
    BOOST_REQUIRE(!short_one.has_value());
    BOOST_TEST(short_one.error().detail.starts_with("reason: "));
    BOOST_TEST(!open("sam", "S9", "urgent").has_value());
    BOOST_TEST(short_one.error().detail == open("sam", "S9", "urgent").error().detail);
    BOOST_TEST(auditLines().empty());

    const auto none = open("sam", "S9");
    BOOST_TEST((none.error().code == ErrorCode::NotFound));
    const auto lines = auditLines();
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST(lines.back().outcome == "refused");
    BOOST_TEST(lines.back().about == "local id S9");
    BOOST_TEST(lines.back().reason == "The police ask for them");
    BOOST_TEST((open("admin", "S7").error().code == ErrorCode::NotAuthorised));
    BOOST_TEST((open("aud", "S9").error().code == ErrorCode::NotAuthorised));
}

BOOST_AUTO_TEST_CASE(the_managers_of_the_child_are_told_and_others_are_not)
{
    addStranger();
    allocate(600, 7, "sam", "2026-01-01");
    addWorker("far", WorkerRole::SocialWorker, true, "south");
    addWorker("boss", WorkerRole::Manager, false, "", {"south"});
    BOOST_REQUIRE(open("far", "S7").has_value());
    const auto told = [&](const std::string& who) {
        return inRead([&](server::ReadSession& session) {
            const server::Worker person = *session.worker(WorkerId{who});
            return server::openedSince(session, person, server::scopeOf(session, person, clock.now()), clock.now(), clock.now())
                .size();
        });
    };
    BOOST_TEST(told("max") == 1U);
    BOOST_TEST(told("aud") == 1U);
    BOOST_TEST(told("boss") == 0U);
    BOOST_TEST(told("sam") == 0U);
    BOOST_TEST(told("admin") == 0U);
}

BOOST_AUTO_TEST_CASE(who_has_left_may_nothing)
{
    addChild(1, "sam");
    BOOST_REQUIRE(server::disableWorker(authority, WorkerId{"sam"}, by_admin).has_value());
    for (const server::AuthorityRule& rule : server::authorityRules()) BOOST_TEST(!may("sam", rule.action, 1));
}

BOOST_AUTO_TEST_SUITE_END()
