#include "support/authority_fixture.h"

using namespace sightline;
using namespace sightline::test;
using sync::Access;

namespace {

struct CaseloadQuestions : AuthorityFixture {
    Access of(const std::string& worker, int child, const std::string& day)
    {
        return inRead([&](server::ReadSession& session) {
            return server::accessOf(session, *session.worker(WorkerId{worker}), nth<ChildId>(child), *CivilDate::parse(day));
        });
    }
    std::size_t caseload(const std::string& worker, const std::string& day)
    {
        return inRead([&](server::ReadSession& session) {
            return server::caseloadOf(session, *session.worker(WorkerId{worker}), *CivilDate::parse(day)).size();
        });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(who_works_with_whom, CaseloadQuestions)

BOOST_AUTO_TEST_CASE(an_allocation_counts_from_its_first_day_up_to_not_including_its_last)
{
    addChild(1);
    allocate(100, 1, "sam", "2026-02-01", "2026-03-01");
    BOOST_TEST((of("sam", 1, "2026-01-31") == Access::Never));
    BOOST_TEST((of("sam", 1, "2026-02-01") == Access::Now));
    BOOST_TEST((of("sam", 1, "2026-02-28") == Access::Now));
    BOOST_TEST((of("sam", 1, "2026-03-01") == Access::Before));
    BOOST_TEST((of("kim", 1, "2026-02-10") == Access::Never));
    BOOST_TEST(caseload("sam", "2026-02-10") == 1U);
    BOOST_TEST(caseload("sam", "2026-03-01") == 0U);
}

BOOST_AUTO_TEST_CASE(a_manager_works_with_the_children_of_the_teams_they_manage)
{
    addChild(1, "sam");
    addWorker("far", WorkerRole::SocialWorker, true, "south");
    addChild(2, "far");
    BOOST_TEST((of("max", 1, "2026-06-04") == Access::Now));
    BOOST_TEST((of("max", 2, "2026-06-04") == Access::Never));
    BOOST_TEST(caseload("max", "2026-06-04") == 1U);
}

BOOST_AUTO_TEST_CASE(only_a_manager_manages_whatever_the_directory_says)
{
    addChild(1, "sam");
    addWorker("odd", WorkerRole::SocialWorker, true, "south", {"north"});
    BOOST_TEST((of("odd", 1, "2026-06-04") == Access::Never));
    BOOST_TEST(caseload("odd", "2026-06-04") == 0U);
}

BOOST_AUTO_TEST_CASE(ending_an_allocation_is_a_change_to_it_and_takes_the_child_out_of_the_caseload)
{
    addChild(1, "sam");
    const auto rows = inRead([](server::ReadSession& session) { return session.rowsOfRecord(nth<RecordId>(5001)); });
    wire::Revision end = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(5001), nth<ChildId>(1), by("admin"));
    end.add_parents(rows.at(0).revision_id);
    end.set_reason("Moved to another team");
    end.mutable_allocation()->set_to("2026-06-01");
    console(end);
    BOOST_TEST((of("sam", 1, "2026-05-31") == Access::Now));
    BOOST_TEST((of("sam", 1, "2026-06-04") == Access::Before));
}

BOOST_AUTO_TEST_SUITE_END()
