#include <boost/test/unit_test.hpp>

#include "domain/records.h"

using namespace sightline;

BOOST_AUTO_TEST_SUITE(records)

BOOST_AUTO_TEST_CASE(who_may_satisfy_a_requirement_reads_back_what_it_writes)
{
    for (const char* const text :
        {"social_worker", "health_visitor", "school_nurse", "personal_adviser", "any_professional", "user:sam.reid"}) {
        const auto by = PerformedBy::fromText(text);
        BOOST_REQUIRE(by.has_value());
        BOOST_TEST(by->toText() == text);
    }
    BOOST_TEST((PerformedBy::fromText("any_professional") == PerformedBy{}));
    BOOST_TEST(PerformedBy::fromText("user:sam.reid")->worker->text() == "sam.reid");
}

BOOST_AUTO_TEST_CASE(who_may_satisfy_a_requirement_is_never_office_staff_or_nobody)
{
    for (const char* const text :
        {"", "user:", "user", "manager", "administrator", "auditor", "family_support_worker", "Social_Worker", "anyone"})
        BOOST_TEST(!PerformedBy::fromText(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(a_child_is_called_by_name_or_by_number)
{
    Child child;
    BOOST_TEST(child.displayName() == "Child without a name");
    child.local_id = "384923";
    BOOST_TEST(child.displayName() == "Child 384923");
    child.family_name = "Khan";
    BOOST_TEST(child.displayName() == "Khan");
    child.given_name = "Ali";
    BOOST_TEST(child.displayName() == "Ali Khan");
    child.family_name.clear();
    BOOST_TEST(child.displayName() == "Ali");
}

BOOST_AUTO_TEST_SUITE_END()
