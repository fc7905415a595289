// Exports of a real authority: its own teams' children only, the same bytes again, a hash of what was handed out.
#include "reports/write_export.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "crypto/crypto.h"
#include "reports/export_catalogue.h"
#include "support/authority_fixture.h"

using namespace sightline;
using namespace sightline::test;
using namespace server::reports;

namespace {

struct Exporting : AuthorityFixture {
    std::set<ChildId> hidden;

    Result<Exported> write(const ExportRequest& request, std::string& bytes, const ExportProgress& progress = {})
    {
        auto session = authority.store->beginRead();
        BOOST_REQUIRE(session.has_value());
        const auto worker = session.value()->worker(WorkerId{"max"});
        const ExportAsker asker{*worker, false, [&](const ChildId& id) { return !hidden.contains(id); }};
        return server::inSession([&] {
            return writeExport(
                *session.value(), request, asker, clock.now(),
                [&](std::string_view piece) -> Result<void> {
                    bytes += piece;
                    return {};
                },
                progress);
        });
    }
    std::string text(const std::string& table, const std::function<void(ExportRequest&)>& change = {})
    {
        ExportRequest request{table, londonDate(clock.now())};
        if (change) change(request);
        std::string bytes;
        const auto made = write(request, bytes);
        BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
        BOOST_TEST(made.value().sha256 == crypto::toHex(crypto::sha256(bytes)));
        BOOST_TEST(made.value().bytes == bytes.size());
        return bytes;
    }
};

std::size_t lines(const std::string& text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(write_export, Exporting)

BOOST_AUTO_TEST_CASE(every_table_of_the_catalogue_can_be_made_in_both_formats)
{
    addChild(1, "sam");
    for (const ExportKind& kind : exportKinds()) {
        const std::string csv = text(std::string{kind.name});
        BOOST_TEST(lines(csv) >= 1U, kind.name);
        const auto xlsx = [](ExportRequest& request) { request.format = ExportFormat::Xlsx; };
        const std::string first = text(std::string{kind.name}, xlsx);
        BOOST_TEST(first.starts_with("PK"), kind.name);
        BOOST_TEST((first == text(std::string{kind.name}, xlsx)), kind.name);
    }
}

BOOST_AUTO_TEST_CASE(a_child_that_the_asker_may_not_have_is_not_there)
{
    addChild(1, "sam");
    addChild(2, "sam");
    BOOST_TEST(lines(text("children")) == 3U);
    hidden.insert(nth<ChildId>(2));
    BOOST_TEST(lines(text("children")) == 2U);
    BOOST_TEST(text("children").find(nth<ChildId>(2).toString()) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_managers_tables_of_people_are_those_of_their_teams)
{
    addWorker("far", WorkerRole::SocialWorker, true, "south");
    const std::string workers = text("workers");
    BOOST_TEST(workers.find("Worker sam") != std::string::npos);
    BOOST_TEST(workers.find("Worker far") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_filter_leaves_its_children_only_and_a_misspelt_team_is_no_empty_table)
{
    addChild(1, "sam");
    addChild(2, "sam");
    BOOST_TEST(lines(text("children", [](ExportRequest& r) { r.only = {nth<ChildId>(1)}; })) == 2U);
    BOOST_TEST(lines(text("children", [](ExportRequest& r) { r.team = "north"; })) == 3U);
    BOOST_TEST(lines(text("children", [](ExportRequest& r) { r.team = ""; })) == 1U);
    ExportRequest request{"children", londonDate(clock.now())};
    request.team = "nroth";
    std::string bytes;
    BOOST_TEST((write(request, bytes).error().code == ErrorCode::NotFound));
    BOOST_TEST((write({"chidlren", londonDate(clock.now())}, bytes).error().code == ErrorCode::NotFound));
    BOOST_TEST(bytes.empty());
}

BOOST_AUTO_TEST_CASE(what_was_not_known_yet_is_not_in_a_table_as_known_then)
{
    const Instant before = clock.now();
    clock.advance(std::chrono::hours{1});
    addChild(1, "sam");
    BOOST_TEST(lines(text("children", [&](ExportRequest& r) { r.known_at = before; })) == 1U);
}

BOOST_AUTO_TEST_CASE(a_child_known_only_by_something_other_than_a_plan_or_a_visit_is_there_too)
{
    wire::Revision offer = revision::blankRevision(RecordKind::Transfer, nth<RecordId>(90), nth<ChildId>(3), by("admin"));
    offer.mutable_transfer()->set_from_worker("sam");
    offer.mutable_transfer()->set_to_worker("kim");
    offer.mutable_transfer()->set_role("lead");
    offer.mutable_transfer()->set_start("2026-07-01");
    offer.mutable_transfer()->set_reason("Sam leaves; who is the child?");
    console(std::move(offer));
    BOOST_TEST(lines(text("children")) == 2U);
    BOOST_TEST(text("children").find(nth<ChildId>(3).toString()) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_log_says_which_filter_left_the_children)
{
    ExportRequest request{"children", *CivilDate::parse("2026-09-01")};
    request.only = {nth<ChildId>(1)};
    request.only_where = "plan Looked after";
    BOOST_TEST(request.inWords() == "as of 1 September 2026, 1 child of a filtered page (plan Looked after), csv");
}

BOOST_AUTO_TEST_CASE(whoever_interrupts_it_ends_it)
{
    addChild(1, "sam");
    std::string bytes;
    const auto made = write({"children", londonDate(clock.now())}, bytes, [](std::size_t, std::size_t) -> Result<void> {
        return Error{ErrorCode::Cancelled, "interrupted"};
    });
    BOOST_TEST((made.error().code == ErrorCode::Cancelled));
}

BOOST_AUTO_TEST_SUITE_END()
