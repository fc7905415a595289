#include <random>

#include "access/kept_caseloads.h"
#include "access_fixture.h"
#include "service/allocations.h"

using namespace sightline;
using namespace sightline::test;

namespace {

/// Max manages the north (Sam); what is kept is asked before and after something happens.
struct KeptFixture : AccessFixture {
    server::KeptCaseloads kept;

    KeptFixture()
    {
        addChild(1, "sam");
        addChild(2, "sam");
        addChild(3);
    }
    /// From today on Sam does not work with the child.
    void end(int child)
    {
        const auto done = server::endAllocation(
            authority, {nth<RecordId>(5000 + child), londonDate(clock.now()), "The family moved.", WorkerId{"max"}}, clock);
        BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    }
    std::map<ChildId, bool> keptOf(const std::string& who)
    {
        return inRead([&](server::ReadSession& session) {
            const auto children = kept.caseloadOf(session, *session.worker(WorkerId{who}), londonDate(clock.now()));
            return std::map<ChildId, bool>{children.begin(), children.end()};
        });
    }
    std::map<ChildId, bool> readOf(const std::string& who)
    {
        return inRead([&](server::ReadSession& session) {
            return server::caseloadOf(session, *session.worker(WorkerId{who}), londonDate(clock.now()));
        });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(caseloads_that_are_kept, KeptFixture)

BOOST_AUTO_TEST_CASE(a_child_taken_from_a_team_is_gone_with_the_first_session_after_the_commit)
{
    BOOST_TEST(keptOf("max").contains(nth<ChildId>(2)));
    end(2);
    BOOST_TEST(!keptOf("max").contains(nth<ChildId>(2)));
    BOOST_TEST(keptOf("max").contains(nth<ChildId>(1)));
}

BOOST_AUTO_TEST_CASE(a_session_begun_before_the_commit_still_has_what_it_began_with)
{
    static_cast<void>(keptOf("max"));
    auto before = authority.store->beginRead();
    BOOST_REQUIRE(before.has_value());
    static_cast<void>(before.value()->head()); // The state is the one of the first look.
    end(2);
    BOOST_TEST(!keptOf("max").contains(nth<ChildId>(2)));
    const auto children = kept.caseloadOf(*before.value(), *before.value()->worker(WorkerId{"max"}), londonDate(clock.now()));
    BOOST_TEST(children.contains(nth<ChildId>(2)));
    BOOST_TEST(!keptOf("max").contains(nth<ChildId>(2)));
}

BOOST_AUTO_TEST_CASE(an_allocation_that_ends_with_the_day_is_over_on_the_next_without_anybody_writing)
{
    const CivilDate today = londonDate(clock.now());
    allocate(5003, 3, "sam", "2026-01-01", today.plusDays(1).toString());
    BOOST_TEST(keptOf("max").contains(nth<ChildId>(3)));
    clock.advance(std::chrono::hours{24});
    BOOST_TEST(!keptOf("max").contains(nth<ChildId>(3)));
}

BOOST_AUTO_TEST_CASE(who_is_in_which_team_is_asked_every_time)
{
    static_cast<void>(keptOf("max"));
    BOOST_REQUIRE(server::moveToTeam(authority, WorkerId{"sam"}, "south", by_admin).has_value());
    BOOST_TEST(keptOf("max").empty());
    BOOST_REQUIRE(server::moveToTeam(authority, WorkerId{"sam"}, "north", by_admin).has_value());
    BOOST_TEST(keptOf("max").size() == 2U);
}

BOOST_AUTO_TEST_CASE(whatever_is_allocated_ended_or_moved_what_is_kept_is_what_is_read)
{
    const unsigned seed = std::random_device{}();
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    const auto below = [&](int n) { return std::uniform_int_distribution{0, n - 1}(random); };
    addWorker("noor", WorkerRole::SocialWorker, true, "south");
    addWorker("two", WorkerRole::Manager, false, "", {"north", "south"});
    const CivilDate first = londonDate(clock.now());
    for (int step = 0; step < 60; ++step) {
        const int child = 1 + below(3);
        const std::string who = below(2) == 0 ? "sam" : below(2) == 0 ? "noor" : "max";
        const std::string from = first.plusDays(below(4) - 2).toString();
        const std::string to = below(2) == 0 ? std::string{} : first.plusDays(below(6)).toString();
        switch (below(4)) {
        case 0: clock.advance(std::chrono::hours{13}); break;
        case 1:
            BOOST_REQUIRE(
                server::moveToTeam(authority, WorkerId{"sam"}, below(2) == 0 ? "south" : "north", by_admin).has_value());
            break;
        case 2:
            static_cast<void>(server::endAllocation( // Refused where it has ended already.
                authority, {nth<RecordId>(5000 + child), londonDate(clock.now()), "Moved.", WorkerId{"max"}}, clock));
            break;
        case 3: allocate(6000 + step, child, who, from, to); break;
        }
        for (const char* manager : {"max", "two"})
            BOOST_REQUIRE_MESSAGE(keptOf(manager) == readOf(manager), "seed " << seed << ", step " << step << ", " << manager);
    }
}

BOOST_AUTO_TEST_SUITE_END()
