#include <boost/test/unit_test.hpp>

#include "support/revisions.h"

using namespace sightline;
using namespace sightline::test;

BOOST_AUTO_TEST_SUITE(fields)

BOOST_AUTO_TEST_CASE(only_what_is_asserted_is_a_field)
{
    wire::Revision message = revision::blankRevision(RecordKind::Visit, nth<RecordId>(1), nth<ChildId>(1), by("sam"));
    message.mutable_visit();
    BOOST_TEST(revision::assertedFields(message).empty());

    message.mutable_visit()->set_sighting("not_seen");
    message.mutable_visit()->set_bedroom_seen(false);
    message.mutable_visit()->set_not_alone_detail("");
    const rules::Fields fields = revision::assertedFields(message);
    BOOST_TEST(fields.size() == 3U);
    BOOST_TEST(fields.at("sighting") == "\"not_seen\"");
    BOOST_TEST(fields.at("bedroom_seen") == "false");
    BOOST_TEST(fields.at("not_alone_detail") == "\"\"");
}

BOOST_AUTO_TEST_CASE(values_of_several_parts_are_one_field_and_ids_read_as_ids)
{
    wire::Revision message = aVisit(7, 1, "sam");
    message.mutable_visit()->mutable_present()->add_items("mother");
    message.mutable_visit()->mutable_present()->add_items("grandmother");
    const rules::Fields fields = revision::assertedFields(message);
    BOOST_TEST(fields.at("performer") == R"({"qualified":true,"role":"social_worker","worker":"sam"})");
    BOOST_TEST(fields.at("present") == R"(["mother","grandmother"])");
    BOOST_TEST(fields.at("home_visit_id") == "\"00000000-0000-0000-0000-000000000007\"");
}

BOOST_AUTO_TEST_CASE(an_asserted_empty_list_is_a_value)
{
    wire::Revision message = revision::blankRevision(RecordKind::Note, nth<RecordId>(1), nth<ChildId>(1), by("sam"));
    message.mutable_note()->mutable_verbatim();
    BOOST_TEST(revision::assertedFields(message).at("verbatim") == "[]");
}

BOOST_AUTO_TEST_CASE(two_rows_of_a_plan_are_different_fields)
{
    wire::Revision message = revision::blankRevision(RecordKind::Plan, nth<RecordId>(1), nth<ChildId>(1), by("max"));
    wire::RequirementPatch& first = *message.mutable_plan()->add_requirements();
    first.set_id("r1");
    first.mutable_interval()->set_n(10);
    first.mutable_interval()->set_unit("working_days");
    wire::RequirementPatch& second = *message.mutable_plan()->add_requirements();
    second.set_id("r2");
    second.set_removed(true);

    const rules::Fields fields = revision::assertedFields(message);
    BOOST_TEST(fields.size() == 2U);
    BOOST_TEST(fields.at("requirements.r1.interval") == R"({"n":10,"unit":"working_days"})");
    BOOST_TEST(fields.at("requirements.r2.removed") == "true");
}

BOOST_AUTO_TEST_CASE(what_is_asserted_by_name_and_value_reads_back_the_same)
{
    wire::Revision visit = aVisit(7, 1, "sam");
    visit.mutable_visit()->mutable_present()->add_items("mother");
    visit.mutable_visit()->mutable_interpreter()->set_use("professional");
    visit.mutable_visit()->set_struck(true);
    wire::Revision plan = revision::blankRevision(RecordKind::Plan, nth<RecordId>(1), nth<ChildId>(1), by("max"));
    plan.mutable_plan()->set_end("");
    wire::RequirementPatch& row = *plan.mutable_plan()->add_requirements();
    row.set_id("a.row");
    row.mutable_interval()->set_n(10);
    row.mutable_interval()->set_unit("working_days");
    row.set_removed(false);
    for (const wire::Revision& of : {visit, plan}) {
        wire::Revision copy = of;
        copy.clear_body();
        for (const auto& [name, value] : revision::assertedFields(of))
            BOOST_TEST(revision::assertField(copy, name, value).has_value(), name);
        BOOST_TEST((revision::assertedFields(copy) == revision::assertedFields(of)));
    }
}

BOOST_AUTO_TEST_CASE(a_field_or_value_that_cannot_be_is_refused)
{
    wire::Revision visit = revision::blankRevision(RecordKind::Visit, nth<RecordId>(1), nth<ChildId>(1), by("sam"));
    for (const auto& [name, value] :
        std::vector<std::pair<std::string, std::string>>{{"shoe_size", "3"}, {"sighting", "true"}, {"struck", "\"yes\""},
            {"present", "\"mother\""}, {"performer", R"({"shoe_size":3})"}, {"sighting", "{"}, {"requirements.r1.interval", "3"}})
        BOOST_TEST(!revision::assertField(visit, name, value).has_value(), name);
}

BOOST_AUTO_TEST_SUITE_END()
