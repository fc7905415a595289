#include "revision/voice_values.h"
#include "session/voice_pieces.h"
#include "support/sayings.h"
#include "unit/field/tablet_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct WithAli : EnrolledTablet {
    const ChildId ali = nth<ChildId>(1);

    WithAli() { sync(); }

    projection::ChildFile file() { return must(tablet->child(ali)); }
    std::int64_t pending() { return must(tablet->status()).pending; }

    /// The lanes of what the server has of this tablet's records, in the order of its log.
    std::vector<RecordKind> arrived() const
    {
        std::vector<RecordKind> kinds;
        for (const wire::Row& row : server.log) {
            wire::Revision message;
            message.ParseFromString(row.revision());
            if (row.device_id() == nth<DeviceId>(7).raw()) kinds.push_back(*revision::fromWire(message.kind()));
        }
        return kinds;
    }
};

std::string bytesOf(const VoiceEntry& entry)
{
    return revision::toPatch(entry).SerializeAsString();
}

ErrorCode codeOf(const auto& result)
{
    BOOST_REQUIRE(!result.has_value());
    return result.error().code;
}

} // namespace

BOOST_AUTO_TEST_SUITE(what_a_child_says_on_the_tablet)

BOOST_FIXTURE_TEST_CASE(is_kept_to_the_byte_and_survives_the_program, WithAli)
{
    const VoiceEntry said = aSaying();
    const auto saved = must(tablet->saveVoice(ali, {said, aSaying(VoiceModule::Draw)}));
    BOOST_REQUIRE_EQUAL(saved.entries.size(), 2U);
    BOOST_CHECK_EQUAL(pending(), 1);
    tablet = open();
    const auto kept = file().voices;
    BOOST_REQUIRE_EQUAL(kept.size(), 2U);
    const auto& first = kept[0].record.id == saved.entries[0] ? kept[0] : kept[1];
    BOOST_CHECK(bytesOf(first.entry) == bytesOf(said));
    BOOST_CHECK(first.entry.answers == said.answers);
    BOOST_CHECK(first.captured_by == WorkerId{"sam"});
}

BOOST_FIXTURE_TEST_CASE(that_cannot_be_kept_names_its_place_and_changes_nothing, WithAli)
{
    VoiceEntry wrong = aSaying();
    wrong.answers[2].typed_by.reset();
    const auto refused = tablet->saveVoice(ali, {aSaying(), wrong});
    BOOST_REQUIRE(!refused.has_value());
    BOOST_CHECK(refused.error().code == ErrorCode::InvalidInput);
    BOOST_CHECK_EQUAL(refused.error().detail, "entries[1].answers[2].typed_by: say who typed the words, child or scribe");
    BOOST_CHECK_EQUAL(tablet->saveVoice(ali, {wrong}).error().detail.find("answers[2]"), 0U);
    BOOST_CHECK(codeOf(tablet->saveVoice(ali, {})) == ErrorCode::InvalidInput);
    BOOST_CHECK(codeOf(tablet->saveVoice(nth<ChildId>(9), {aSaying()})) == ErrorCode::NotFound);
    BOOST_CHECK_EQUAL(pending(), 0);
}

BOOST_FIXTURE_TEST_CASE(a_flag_goes_before_everything_that_waited, WithAli)
{
    for (int i = 0; i < 5; ++i) must(tablet->saveHomeVisit(visit()));
    must(tablet->raiseSafetyFlag(ali, aRaisedFlag()));
    HomeVisit danger = visit();
    danger.in_danger_now = true;
    must(tablet->saveHomeVisit(danger));
    sync();
    const auto kinds = arrived();
    BOOST_REQUIRE_GT(kinds.size(), 3U);
    BOOST_CHECK(kinds[0] == RecordKind::SafetyFlag);
    BOOST_CHECK(kinds[1] == RecordKind::Visit);
    wire::Revision second;
    std::vector<wire::Revision> own;
    for (const wire::Row& row : server.log)
        if (row.device_id() == nth<DeviceId>(7).raw()) own.emplace_back().ParseFromString(row.revision());
    BOOST_CHECK(own[1].visit().in_danger_now());
    BOOST_CHECK(!own[3].visit().in_danger_now());
    BOOST_CHECK_EQUAL(file().flags.size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(a_session_that_is_kept_twice_is_there_once, WithAli)
{
    const std::vector<SafetyFlag> flags{aRaisedFlag(40, 1'780'567'500'000), aRaisedFlag(40, 1'780'567'501'000)};
    std::vector<VoiceEntry> entries{aSaying(VoiceModule::HowIFeel), aSaying(VoiceModule::Draw)};
    // The tablet went off between the flags and the entries.
    const RecordId first = must(tablet->raiseSafetyFlag(ali, flags[0]));
    tablet = open();
    const auto kept = must(tablet->keepSession(ali, flags, entries));
    BOOST_CHECK_EQUAL(pending(), 3);
    sync();
    // And once more after everything, when it was put away a second time.
    for (VoiceEntry& entry : entries) entry.ended_ms += 60'000;
    tablet = open();
    const auto again = must(tablet->keepSession(ali, flags, entries));
    BOOST_CHECK(again.entries == kept.entries);
    BOOST_CHECK_EQUAL(pending(), 0);
    BOOST_CHECK_EQUAL(file().voices.size(), 2U);
    BOOST_REQUIRE_EQUAL(file().flags.size(), 2U);
    BOOST_CHECK(file().flags[0].record.id == first);
}

BOOST_FIXTURE_TEST_CASE(what_was_said_after_an_interruption_is_kept_beside_what_was_kept_before, WithAli)
{
    VoiceEntry entry = aSaying();
    const auto before = must(tablet->keepSession(ali, {}, {entry}));
    entry.answers.push_back(words("and one more thing"));
    const auto after = must(tablet->keepSession(ali, {}, {entry}));
    BOOST_CHECK(before.entries != after.entries);
    BOOST_CHECK_EQUAL(file().voices.size(), 2U);
    BOOST_CHECK_EQUAL(must(tablet->keepSession(ali, {}, {})).entries.size(), 0U);
}

BOOST_FIXTURE_TEST_CASE(a_flag_is_kept_though_an_entry_cannot_be_and_the_other_way_round, WithAli)
{
    VoiceEntry wrong = aSaying();
    wrong.answers.clear();
    BOOST_CHECK(codeOf(tablet->keepSession(ali, {aRaisedFlag()}, {wrong})) == ErrorCode::InvalidInput);
    BOOST_CHECK_EQUAL(file().flags.size(), 1U);
    SafetyFlag unsaid = aRaisedFlag(41);
    unsaid.shown.clear();
    BOOST_CHECK(codeOf(tablet->keepSession(ali, {unsaid, aRaisedFlag(42)}, {aSaying()})) == ErrorCode::InvalidInput);
    BOOST_CHECK_EQUAL(file().flags.size(), 2U);
    BOOST_CHECK_EQUAL(file().voices.size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(is_kept_while_nothing_may_be_shown_and_after_the_child_left_the_caseload, WithAli)
{
    clock.advance(std::chrono::hours{24 * 60});
    VoiceEntry entry = aSaying();
    BOOST_REQUIRE(!tablet->mayRead().has_value());
    must(tablet->keepSession(ali, {aRaisedFlag()}, {entry}));
    BOOST_CHECK_EQUAL(pending(), 2);
    server.caseload.clear();
    server.scope_version = "v2";
    sync();
    must(tablet->keepSession(ali, {aRaisedFlag(), aRaisedFlag(50)}, {entry, aSaying(VoiceModule::Draw, 50)}));
    BOOST_CHECK_EQUAL(pending(), 2); // The second flag and the second entry.
}

BOOST_FIXTURE_TEST_CASE(longer_than_one_record_is_kept_whole, WithAli)
{
    VoiceEntry entry = aSaying(VoiceModule::Draw);
    Drawing full;
    for (int n = 0; n < static_cast<int>(kMarksPerPageMax); ++n) {
        Stroke stroke{DrawingColour::Orange, 4000, DrawnWith::Finger, 1'780'567'000'000 + n, {}};
        for (int i = 0; i < 10; ++i) stroke.points.push_back({i % 2 == 0 ? 0 : 4000, i % 2 == 0 ? 3000 : 0, i * 20'000});
        full.marks.emplace_back(std::move(stroke));
    }
    BOOST_REQUIRE_EQUAL(pointsOf(full), kPointsPerPageMax);
    entry.answers.push_back({"draw.page", "Draw what you like", "", Given::Answered, "", {}, {}, full, 1'780'567'300'000, false});
    for (int page = 0; page < 7; ++page)
        entry.answers.push_back(
            {"draw.page", "Draw what you like", "", Given::Answered, "", {}, {}, aDrawing(900), 1'780'567'300'001 + page, false});

    const auto saved = must(tablet->saveVoice(ali, {entry}));
    BOOST_CHECK_GT(saved.entries.size(), 1U);
    std::vector<DrawingMark> marks;
    std::vector<DrawingMark> wanted;
    std::size_t texts = 0;
    for (const VoiceEntry& piece : mobile::inPieces(entry))
        for (const VoiceAnswer& answer : piece.answers) {
            texts += answer.text.empty() ? 0 : 1;
            if (answer.drawing) marks.insert(marks.end(), answer.drawing->marks.begin(), answer.drawing->marks.end());
        }
    for (const VoiceAnswer& answer : entry.answers)
        if (answer.drawing) wanted.insert(wanted.end(), answer.drawing->marks.begin(), answer.drawing->marks.end());
    BOOST_CHECK(marks == wanted);
    BOOST_CHECK_EQUAL(texts, hostileTexts().size());
    BOOST_CHECK_EQUAL(file().voices.size(), saved.entries.size());
    BOOST_CHECK(must(tablet->saveVoice(ali, {entry})).entries == saved.entries);
    BOOST_CHECK_EQUAL(file().voices.size(), saved.entries.size());
    sync();
    BOOST_CHECK_EQUAL(pending(), 0);

    VoiceEntry endless = aSaying();
    endless.answers.push_back(words(std::string(revision::kRevisionBytesMax, 'x')));
    BOOST_CHECK(codeOf(tablet->saveVoice(ali, {endless})) == ErrorCode::InvalidInput);
}

BOOST_FIXTURE_TEST_CASE(workers_set_records_of_their_own_beside_it, WithAli)
{
    const RecordId entry = must(tablet->saveVoice(ali, {aSaying()})).entries.front();
    must(tablet->addBeside(aResponse(entry)));
    must(tablet->addBeside({entry, AdditionKind::WithdrawnByChild, "", {}, {}, {}, {}, {}, {}, {}}));
    must(tablet->addBeside({entry, AdditionKind::WhatHappened, "More time with Nan", *CivilDate::parse("2026-06-03"),
        DecisionKind::FamilyTime, nth<RecordId>(2), true, {}, {}, {}}));
    must(tablet->addBeside({entry, AdditionKind::SharedWider, "The conference must know", {}, {}, {}, true, WorkerId{"max"},
        {Audience::ReviewingOfficer}, {WorkerId{"kim"}}}));
    const auto kept = file();
    BOOST_REQUIRE_EQUAL(kept.voices.size(), 1U);
    BOOST_REQUIRE_EQUAL(kept.voices[0].additions.size(), 4U);
    BOOST_CHECK(kept.voices[0].has(AdditionKind::Response));
    BOOST_CHECK(kept.voices[0].withdrawn());
    BOOST_CHECK_EQUAL(kept.voices[0].sharing().wider.size(), 1U);
    BOOST_CHECK(bytesOf(kept.voices[0].entry) == bytesOf(aSaying()));

    BOOST_CHECK(codeOf(tablet->addBeside(aResponse(entry, "  "))) == ErrorCode::InvalidInput);
    BOOST_CHECK(codeOf(tablet->addBeside(aResponse(nth<RecordId>(77)))) == ErrorCode::NotFound);
    BOOST_CHECK(codeOf(tablet->addBeside(aResponse(nth<RecordId>(2)))) == ErrorCode::NotFound); // A plan.
}

BOOST_FIXTURE_TEST_CASE(is_shared_wider_only_by_who_was_there_or_a_manager, WithAli)
{
    wire::Revision others = revision::blankRevision(RecordKind::Voice, nth<RecordId>(60), ali, by("kim"));
    *others.mutable_voice() = revision::toPatch(aSaying());
    server.append(others);
    sync();
    const VoiceAddition wider{
        nth<RecordId>(60), AdditionKind::SharedWider, "School asked", {}, {}, {}, false, WorkerId{"max"}, {Audience::School}, {}};
    BOOST_CHECK(codeOf(tablet->addBeside(wider)) == ErrorCode::Refused);
    must(tablet->addBeside(aResponse(nth<RecordId>(60))));
    BOOST_CHECK_EQUAL(file().voices[0].additions.size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(who_does_not_speak_is_observed, WithAli)
{
    const Observation seen{
        *CivilDate::parse("2026-06-04"), Awake::Awake, {"Mum"}, "Ali reached for the ball", "Calm", "Points", ""};
    must(tablet->saveObservation(ali, seen));
    BOOST_REQUIRE_EQUAL(file().observations.size(), 1U);
    BOOST_CHECK_EQUAL(file().observations[0].observation.seen, seen.seen);
    Observation blank = seen;
    blank.seen = " \n";
    BOOST_CHECK(codeOf(tablet->saveObservation(ali, blank)) == ErrorCode::InvalidInput);
}

BOOST_FIXTURE_TEST_CASE(lists_tell_of_flags_and_of_wishes_that_nobody_answered, WithAli)
{
    const auto listed = [this] { return must(tablet->caseload()).front(); };
    BOOST_CHECK_EQUAL(listed().unacknowledged_flags, 0);
    BOOST_CHECK(!listed().last_wishes_on);
    VoiceEntry skipped = aSaying(VoiceModule::GoodNews, 41);
    skipped.occurred_on = *CivilDate::parse("2026-06-04");
    skipped.answers = {{"good.news", "Any good news?", "", Given::Skipped, "", {}, {}, {}, 1'780'567'100'000, false}};
    VoiceEntry said = aSaying(VoiceModule::WhatIWant);
    said.occurred_on = *CivilDate::parse("2026-06-02");
    must(tablet->keepSession(ali, {aRaisedFlag(), aRaisedFlag(41)}, {said, skipped}));
    const RecordId entry = must(tablet->saveVoice(ali, {said})).entries.front();
    BOOST_CHECK_EQUAL(listed().unacknowledged_flags, 2);
    BOOST_CHECK_EQUAL(listed().last_wishes_on->toString(), "2026-06-02");
    BOOST_CHECK(!listed().last_wishes_answered);

    must(tablet->addBeside(
        {entry, AdditionKind::SharedWider, "School asked", {}, {}, {}, true, WorkerId{"max"}, {Audience::School}, {}}));
    BOOST_CHECK(!listed().last_wishes_answered);
    must(tablet->addBeside(aResponse(entry)));
    BOOST_CHECK(listed().last_wishes_answered);
    must(tablet->addBeside(
        {entry, AdditionKind::WhatHappened, "More time with Nan", {}, DecisionKind::FamilyTime, {}, true, {}, {}, {}}));
    wire::Revision review = revision::blankRevision(RecordKind::Review, nth<RecordId>(99), ali, by("max"));
    review.mutable_review()->set_about("safety_flag");
    review.mutable_review()->set_decision("acknowledged");
    review.mutable_review()->mutable_subjects()->add_items(must(tablet->raiseSafetyFlag(ali, aRaisedFlag())).toString());
    server.append(review);
    sync();
    BOOST_CHECK_EQUAL(listed().unacknowledged_flags, 1);
    BOOST_CHECK(listed().last_wishes_answered);
    tablet->prepareCaseload(); // The summary as it is stored says the same.
    tablet = open();
    BOOST_CHECK_EQUAL(listed().unacknowledged_flags, 1);
    BOOST_CHECK(listed().last_wishes_answered);
    BOOST_CHECK_EQUAL(listed().last_wishes_on->toString(), "2026-06-02");
    must(tablet->addBeside({entry, AdditionKind::WithdrawnByChild, "", {}, {}, {}, {}, {}, {}, {}}));
    BOOST_CHECK(!listed().last_wishes_on);
}

BOOST_AUTO_TEST_SUITE_END()
