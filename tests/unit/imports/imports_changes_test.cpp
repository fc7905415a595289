#include <boost/test/unit_test.hpp>

#include <filesystem>

#include "imports/apply_import.h"
#include "imports/import_ids.h"
#include "return_folder.h"
#include "service/append.h"
#include "service/child_files.h"
#include "support/fake_clock.h"

namespace sightline::imports_test {

using server::applyImport;
using server::Authority;
using server::ImportBatch;
using server::ImportReport;
using test::mentions;
using test::ReturnFolder;

/// An authority of its own, and the return it imports.
struct ImportingAuthority {
    ReturnFolder returns;
    test::TemporaryFolder folder;
    test::FakeClock clock;
    Authority authority = open();

    Authority open()
    {
        BOOST_REQUIRE(crypto::ready());
        auto made = Authority::init(folder.file("authority"), "Exampleshire", clock);
        BOOST_REQUIRE_MESSAGE(made.has_value(), test::whyNot(made));
        return std::move(made).value();
    }
    ImportReport import(bool dry_run = false)
    {
        auto batch = server::readSsda903(returns.path());
        BOOST_REQUIRE(batch.has_value());
        auto report = applyImport(authority, batch.value(), dry_run, clock);
        BOOST_REQUIRE_MESSAGE(report.has_value(), test::whyNot(report));
        clock.advance(std::chrono::hours{24});
        return std::move(report).value();
    }
    std::uint64_t logLength() { return authority.store->beginRead().value()->head().seq(); }
    ChildId id(const std::string& number) { return server::importedChildId(authority.id, server::ChildNumber{number}); }
    projection::ChildFile file(const ChildId& child) { return server::childFile(*authority.store->beginRead().value(), child); }
    projection::ChildFile file(const std::string& number) { return file(id(number)); }

    /// A person writes at the console: no reason that an import would give.
    void person(wire::Revision revision)
    {
        revision.set_reason("Told by the foster carer");
        BOOST_REQUIRE(server::recordAtConsole(authority, admin(), {{std::move(revision)}}, clock).has_value());
    }
    static WorkerId admin() { return WorkerId{std::string{server::kAdministrator}}; }
    wire::Revision change(RecordKind kind, const RecordId& record, const ChildId& child, const projection::RecordFile* known)
    {
        wire::RecordedAt at;
        at.set_wall_ms(clock.now().time_since_epoch().count());
        wire::Revision revision = revision::blankRevision(kind, record, child, {admin(), at});
        if (known != nullptr)
            for (const std::string& head : known->state.heads) revision.add_parents(head);
        return revision;
    }
};

BOOST_FIXTURE_TEST_SUITE(imports_changes, ImportingAuthority)

BOOST_AUTO_TEST_CASE(an_import_makes_children_and_open_placements)
{
    const ImportReport report = import();
    BOOST_TEST(report.children.added == 2U);
    BOOST_TEST(report.placements.added == 1U);
    BOOST_TEST(report.revisions == 3U);
    const auto child = file("101");
    BOOST_TEST(child.child.local_id.value() == "101");
    BOOST_TEST((child.child.date_of_birth == CivilDate::parse("2012-05-04")));
    BOOST_REQUIRE_EQUAL(child.placements.size(), 1U);
    BOOST_TEST((child.placements.front().fact.placement.start == CivilDate::parse("2020-03-02")));
    BOOST_TEST(child.unreadable.empty());
}

BOOST_AUTO_TEST_CASE(the_same_return_again_changes_nothing)
{
    (void)import();
    const std::uint64_t before = logLength();
    const ImportReport again = import();
    BOOST_TEST(again.revisions == 0U);
    BOOST_TEST(again.children.unchanged == 2U);
    BOOST_TEST(again.placements.unchanged == 1U);
    BOOST_TEST(again.kept.empty());
    BOOST_TEST(logLength() == before);
}

BOOST_AUTO_TEST_CASE(a_dry_run_says_the_same_and_writes_nothing)
{
    const std::uint64_t before = logLength();
    const ImportReport report = import(true);
    BOOST_TEST(report.dry_run);
    BOOST_TEST(report.children.added == 2U);
    BOOST_TEST(report.revisions == 3U);
    BOOST_TEST(logLength() == before);
}

BOOST_AUTO_TEST_CASE(a_changed_file_amends_on_the_current_heads_and_says_why)
{
    (void)import();
    returns.episodes("101,02/03/2020,S,C2,N1,U6,PR1,01/02/2021,X1,,,,\n101,01/02/2021,L,C2,N1,U4,PR1,,X1,,,,\n");
    const ImportReport report = import();
    BOOST_TEST(report.placements.amended == 1U);
    BOOST_TEST(report.children.unchanged == 2U);
    const auto child = file("101");
    BOOST_REQUIRE_EQUAL(child.placements.size(), 1U);
    BOOST_TEST(child.placements.front().fact.placement.intended_to_last_until_18);
    BOOST_TEST(child.placements.front().record.history.back().revision.message.reason() == "import ssda903 again");
    BOOST_TEST(!child.placements.front().record.disputed());
}

BOOST_AUTO_TEST_CASE(a_new_placement_ends_the_one_before)
{
    (void)import();
    returns.episodes("101,02/03/2020,S,C2,N1,U6,PR1,01/02/2021,X1,,,,\n101,01/02/2021,P,C2,N1,U4,PR1,,X1,,,,\n");
    const ImportReport report = import();
    BOOST_TEST(report.placements.added == 1U);
    BOOST_TEST(report.placements.amended == 1U);
    std::size_t open = 0;
    for (const auto& placement : file("101").placements) {
        if (!placement.fact.placement.end)
            ++open;
        else
            BOOST_TEST((placement.fact.placement.end == CivilDate::parse("2021-02-01")));
    }
    BOOST_TEST(open == 1U);
}

BOOST_AUTO_TEST_CASE(a_start_that_was_put_right_does_not_leave_two_open_placements)
{
    (void)import();
    returns.episodes("101,20/02/2020,S,C2,N1,U6,PR1,,X1,,,,\n");
    (void)import();
    std::size_t open = 0;
    for (const auto& placement : file("101").placements) open += placement.fact.placement.end ? 0 : 1;
    BOOST_TEST(open == 1U);
}

BOOST_AUTO_TEST_CASE(a_placement_that_is_open_again_loses_its_end)
{
    (void)import();
    returns.episodes("101,02/03/2020,S,C2,N1,U6,PR1,01/02/2021,E11,,,,\n");
    (void)import();
    BOOST_TEST(file("101").placements.front().fact.placement.end.has_value());
    returns.episodes("101,02/03/2020,S,C2,N1,U6,PR1,,X1,,,,\n");
    (void)import();
    BOOST_TEST(!file("101").placements.front().fact.placement.end.has_value());
    BOOST_TEST(import().revisions == 0U);
}

BOOST_AUTO_TEST_CASE(what_a_person_changed_since_is_left_and_said)
{
    (void)import();
    const auto before = file("101");
    wire::Revision revision = change(RecordKind::Child, RecordId{before.id.uuid()}, before.id, &*before.record);
    revision.mutable_child()->set_date_of_birth("2012-05-05");
    person(std::move(revision));

    const ImportReport report = import();
    BOOST_TEST(report.revisions == 0U);
    BOOST_REQUIRE_EQUAL(report.kept.size(), 1U);
    BOOST_TEST(report.kept.front()
        == "child 101: date_of_birth of the child is \"2012-05-05\" and was set by a person; the return says \"2012-05-04\"; it "
           "was left as it is");
    BOOST_TEST((file("101").child.date_of_birth == CivilDate::parse("2012-05-05")));
}

BOOST_AUTO_TEST_CASE(names_that_a_person_added_stay)
{
    (void)import();
    const auto before = file("102");
    wire::Revision revision = change(RecordKind::Child, RecordId{before.id.uuid()}, before.id, &*before.record);
    revision.mutable_child()->set_given_name("Ali");
    person(std::move(revision));
    BOOST_TEST(import().kept.empty());
    BOOST_TEST(file("102").child.given_name == "Ali");
}

BOOST_AUTO_TEST_CASE(a_child_that_a_person_added_with_this_number_is_the_same_child)
{
    const ChildId by_hand{crypto::newUuid(clock.now())};
    wire::Revision revision = change(RecordKind::Child, RecordId{by_hand.uuid()}, by_hand, nullptr);
    revision.mutable_child()->set_local_id("101");
    revision.mutable_child()->set_given_name("Ali");
    person(std::move(revision));

    const ImportReport report = import();
    BOOST_TEST(report.children.added == 1U);
    BOOST_TEST(report.children.amended == 1U); // It had no date of birth.
    BOOST_TEST(file(by_hand).placements.size() == 1U);
    BOOST_TEST(file(by_hand).child.given_name == "Ali");
    BOOST_TEST(!file(id("101")).record.has_value());
}

BOOST_AUTO_TEST_CASE(the_same_child_in_two_returns_is_one_record)
{
    (void)import();
    ImportBatch other;
    other.source = "cin";
    other.children.push_back({server::ChildNumber{"101"}, CivilDate::parse("2012-05-04"), std::nullopt});
    other.plans.push_back(
        {server::ChildNumber{"101"}, {PlanType::ChildInNeed, *CivilDate::parse("2020-01-02"), std::nullopt, {}}});
    const auto report = applyImport(authority, other, false, clock);
    BOOST_REQUIRE(report.has_value());
    BOOST_TEST(report.value().children.unchanged == 1U);
    BOOST_TEST(file("101").plans.size() == 1U);
    BOOST_TEST(file("101").placements.size() == 1U);
}

BOOST_AUTO_TEST_CASE(large_returns_are_written_in_groups_of_whole_children)
{
    ImportBatch batch;
    batch.source = "ssda903";
    for (int i = 0; i < 150; ++i) {
        const server::ChildNumber number{std::to_string(1000 + i)};
        batch.children.push_back({number, CivilDate::parse("2012-05-04"), std::nullopt});
        batch.placements.push_back(
            {number, {*CivilDate::parse("2020-03-02"), std::nullopt, Regime::General, std::nullopt, false}});
    }
    std::vector<std::size_t> steps;
    const auto report = applyImport(authority, batch, false, clock, [&](std::size_t done, std::size_t all) {
        steps.push_back(done);
        BOOST_TEST(all == 300U);
    });
    BOOST_REQUIRE(report.has_value());
    BOOST_TEST(report.value().groups == 2U);
    BOOST_TEST(steps == (std::vector<std::size_t>{200, 300}), boost::test_tools::per_element());
    BOOST_TEST(authority.store->beginRead().value()->children().size() == 150U);
}

BOOST_AUTO_TEST_CASE(the_sample_return_imported_twice_is_imported_once)
{
    const std::string sample = std::string{SIGHTLINE_SAMPLES} + "/ssda903";
    if (!std::filesystem::exists(sample)) {
        BOOST_TEST_MESSAGE("skipped: no sample return at " << sample);
        return;
    }
    const auto batch = server::readSsda903(sample);
    BOOST_REQUIRE_MESSAGE(batch.has_value(), test::whyNot(batch));
    const auto first = applyImport(authority, batch.value(), false, clock);
    BOOST_REQUIRE_MESSAGE(first.has_value(), test::whyNot(first));
    BOOST_TEST(first.value().children.added == 1304U);
    BOOST_TEST(first.value().placements.added == 585U);
    clock.advance(std::chrono::hours{24});
    const std::uint64_t before = logLength();
    const auto second = applyImport(authority, batch.value(), false, clock);
    BOOST_REQUIRE_MESSAGE(second.has_value(), test::whyNot(second));
    BOOST_TEST(second.value().revisions == 0U);
    BOOST_TEST(second.value().kept.empty());
    BOOST_TEST(logLength() == before);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace sightline::imports_test
