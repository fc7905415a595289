#include "projection/record_document.h"
#include "sync/verdict.h"
#include "working_fixture.h"

using namespace sightline;
using namespace sightline::test;
using sync::Access;

namespace {

const CivilDate kToday = *CivilDate::parse("2026-06-10");
const sync::Writer kMax{WorkerId{"max"}, WorkerRole::Manager, false};
const sync::Writer kSam{WorkerId{"sam"}, WorkerRole::SocialWorker, true};
const sync::Writer kAdmin{WorkerId{"admin"}, WorkerRole::Administrator, false};

sync::RevisionVerdict decided(const wire::Revision& message, const sync::Writer& writer, Access access = Access::Now,
    const sync::RecordContext& record = {})
{
    return sync::decide(revision::makeRevision(message), writer, access, record, kToday);
}

wire::Revision anException(const std::string& who)
{
    wire::Revision message = revision::blankRevision(RecordKind::Exception, nth<RecordId>(1), nth<ChildId>(1), by(who));
    wire::ExceptionPatch& patch = *message.mutable_exception();
    patch.set_clock("cp.seen_alone");
    patch.set_from("2026-06-10");
    patch.set_until("2026-06-20");
    patch.set_authority("Head of service");
    patch.set_reason("In hospital");
    return message;
}

std::string outcomeOf(const sync::RevisionVerdict& verdict)
{
    return std::string{sync::toText(verdict.outcome)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(records_of_managers)

BOOST_AUTO_TEST_CASE(only_a_manager_who_has_the_child_now_records_an_exception_or_a_supervision_note)
{
    BOOST_TEST(outcomeOf(decided(anException("max"), kMax)) == "accepted");
    BOOST_TEST(outcomeOf(decided(anException("max"), kMax, Access::Before)) == "quarantined");
    BOOST_TEST(outcomeOf(decided(anException("max"), kMax, Access::Never)) == "quarantined");
    BOOST_TEST(outcomeOf(decided(anException("sam"), kSam)) == "quarantined");
    BOOST_TEST(outcomeOf(decided(anException("admin"), kAdmin)) == "quarantined");
    wire::Revision note = revision::blankRevision(RecordKind::Supervision, nth<RecordId>(2), nth<ChildId>(1), by("sam"));
    note.mutable_supervision()->set_held_on("2026-06-10");
    note.mutable_supervision()->set_text("All well");
    BOOST_TEST(outcomeOf(decided(note, kSam)) == "quarantined");
    note.set_author_id("max");
    BOOST_TEST(outcomeOf(decided(note, kMax)) == "accepted");
}

BOOST_AUTO_TEST_CASE(an_exception_without_a_clock_days_an_authority_or_a_reason_is_kept_aside_and_says_why)
{
    const auto whyOf = [](auto change) {
        wire::Revision message = anException("max");
        change(*message.mutable_exception());
        return decided(message, kMax).reason;
    };
    BOOST_TEST(whyOf([](auto& e) { e.clear_clock(); }) == "an exception says which due date it is about");
    BOOST_TEST(whyOf([](auto& e) { e.clear_until(); }) == "an exception has a first day and a day on which it runs out");
    BOOST_TEST(whyOf([](auto& e) { e.set_until("2026-06-10"); }) == "an exception runs out after the day on which it starts");
    BOOST_TEST(whyOf([](auto& e) { e.set_authority(" "); }) == "an exception names who agreed it");
    BOOST_TEST(whyOf([](auto& e) { e.clear_reason(); }) == "an exception says why it was agreed");
    wire::Revision newer = anException("max");
    newer.set_schema(revision::kSchema + 1);
    newer.mutable_exception()->clear_until(); // A newer program may say it in another way.
    BOOST_TEST(outcomeOf(decided(newer, kMax)) == "accepted");
    newer.set_author_id("sam"); // Who may write is asked of every program.
    BOOST_TEST(outcomeOf(decided(newer, kSam)) == "quarantined");
}

BOOST_AUTO_TEST_CASE(an_exception_starts_no_earlier_than_it_was_received_and_runs_six_weeks_at_most)
{
    const auto whyOf = [](const std::string& from, const std::string& until) {
        wire::Revision message = anException("max");
        message.mutable_exception()->set_from(from);
        message.mutable_exception()->set_until(until);
        return decided(message, kMax).reason;
    };
    BOOST_TEST(whyOf("2026-06-09", "2026-06-20")
        == "an exception starts on the day it is received or later; a visit that was missed before stays missed");
    BOOST_TEST(whyOf("2026-06-10", "2026-07-22") == "");
    BOOST_TEST(whyOf("2026-06-10", "2026-07-23")
        == "an exception runs out after 42 days at the latest; a longer one is agreed and recorded anew");
    BOOST_TEST(whyOf("2026-06-10", "9999-12-31")
        == "an exception runs out after 42 days at the latest; a longer one is agreed and recorded anew");
}

BOOST_AUTO_TEST_CASE(a_change_to_an_exception_only_makes_it_shorter)
{
    const wire::Revision first = anException("max");
    sync::RecordContext record;
    record.kind = RecordKind::Exception;
    record.child = nth<ChildId>(1);
    record.author = WorkerId{"max"};
    record.nodes = {revision::toNode(revision::makeRevision(first), rules::WrittenBy::Author, false)};
    const auto whyOf = [&](const char* const from, const char* const until) {
        wire::Revision message = revision::blankRevision(RecordKind::Exception, nth<RecordId>(1), nth<ChildId>(1), by("max"));
        message.add_parents(revision::makeRevision(first).id.text());
        message.set_reason("The ward said so");
        if (from != nullptr) message.mutable_exception()->set_from(from);
        if (until != nullptr) message.mutable_exception()->set_until(until);
        return decided(message, kMax, Access::Now, record).reason;
    };
    const std::string longer = "an exception is only made shorter; a longer one is agreed and recorded anew";
    BOOST_TEST(whyOf("2026-06-01", nullptr) == longer);
    BOOST_TEST(whyOf(nullptr, "2026-06-21") == longer);
    BOOST_TEST(whyOf(nullptr, "9999-12-31") == longer);
    BOOST_TEST(whyOf("2026-06-12", nullptr) == "");
    BOOST_TEST(whyOf(nullptr, "2026-06-15") == "");
    BOOST_TEST(whyOf(nullptr, "2026-06-10") == ""); // Ended on the day on which it would have begun.
}

BOOST_AUTO_TEST_CASE(a_word_of_a_newer_program_is_kept_and_shown_not_dropped)
{
    wire::Revision offer = revision::blankRevision(RecordKind::Transfer, nth<RecordId>(3), nth<ChildId>(1), by("max"));
    wire::TransferPatch& patch = *offer.mutable_transfer();
    patch.set_from_worker("sam");
    patch.set_to_worker("noor");
    patch.set_role("shared_care");
    patch.set_start("2026-06-10");
    patch.set_reason("Moved");
    const projection::KnownRevision known{
        revision::makeRevision(offer), rules::WrittenBy::Author, false, 1, *parseInstant("2026-06-10T09:00:00Z"), std::nullopt};
    const auto file = projection::readChild(nth<ChildId>(1), {known});
    BOOST_TEST(file.transfers.empty());
    BOOST_REQUIRE(file.unreadable.size() == 1U);
    BOOST_TEST(file.unreadable[0].why == "role is a word this program does not know");
    const auto shown = projection::recordDocument(file, nth<RecordId>(3));
    BOOST_TEST(shown.at("fields").at("role") == "shared_care");
    BOOST_TEST(shown.at("unreadable") == "role is a word this program does not know");
}

BOOST_AUTO_TEST_CASE(show_says_each_kind_in_its_own_words_with_its_history)
{
    const projection::KnownRevision known{revision::makeRevision(anException("max")), rules::WrittenBy::Author, false, 1,
        *parseInstant("2026-06-10T09:00:00Z"), std::nullopt};
    const auto file = projection::readChild(nth<ChildId>(1), {known});
    const auto shown = projection::recordDocument(file, nth<RecordId>(1));
    BOOST_TEST(shown.at("clock") == "cp.seen_alone");
    BOOST_TEST(shown.at("authority") == "Head of service");
    BOOST_TEST(shown.at("history").size() == 1U);
    BOOST_TEST(projection::childDocument(file, {kToday, std::nullopt}).at("exceptions").size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
