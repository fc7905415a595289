#include <boost/test/unit_test.hpp>

#include "projection/record_document.h"
#include "revision/voice_values.h"
#include "support/sayings.h"
#include "unit/projection/known.h"
#include "voice/voice_document.h"

using namespace sightline;
using namespace sightline::test;
using json::Json;

namespace {

const voice::ReadingFrame kFrame{
    [] { return nth<VoiceSessionId>(90); }, at("2026-06-04T12:00:00Z"), *CivilDate::parse("2026-06-04")};

Json parsed(const std::string& text)
{
    const auto document = json::parse(text);
    BOOST_REQUIRE_MESSAGE(document.has_value(), (document.has_value() ? "" : document.error().detail));
    return document.value();
}

/// Printed and read again.
Json printed(const Json& document)
{
    return parsed(document.dump(2));
}

template <typename F>
std::string refusal(F&& body)
{
    const auto read = json::read([&] { return static_cast<void>(body()), 0; });
    return read.has_value() ? std::string{} : read.error().detail;
}

std::string refusalOfEntry(Json document)
{
    return refusal([&] { return voice::readVoiceDocument(document, kFrame); });
}

wire::Revision voiceRevision(int record, const VoiceEntry& entry)
{
    wire::Revision message = revision::blankRevision(RecordKind::Voice, nth<RecordId>(record), nth<ChildId>(1), by("sam"));
    *message.mutable_voice() = revision::toPatch(entry);
    return message;
}

wire::Revision additionRevision(int record, const VoiceAddition& addition, const std::string& worker)
{
    wire::Revision message =
        revision::blankRevision(RecordKind::VoiceAddition, nth<RecordId>(record), nth<ChildId>(1), by(worker));
    *message.mutable_voice_addition() = revision::toPatch(addition);
    return message;
}

wire::Revision flagRevision(int record, const SafetyFlag& flag)
{
    wire::Revision message = revision::blankRevision(RecordKind::SafetyFlag, nth<RecordId>(record), nth<ChildId>(1), by("sam"));
    *message.mutable_safety_flag() = revision::toPatch(flag);
    return message;
}

wire::Revision observationRevision(int record, const Observation& observation)
{
    wire::Revision message = revision::blankRevision(RecordKind::Observation, nth<RecordId>(record), nth<ChildId>(1), by("sam"));
    *message.mutable_observation() = revision::toPatch(observation);
    return message;
}

const Observation kSeen{
    *CivilDate::parse("2026-06-04"), Awake::Asleep, {}, " asleep\r\nin a cot ", "calm", "", "would ask for Nan"};

/// Without what `show` adds to what was written.
Json asWritten(Json shown)
{
    for (const char* added : {"record_id", "kind", "child_id", "captured_by", "withdrawn", "sharing_in_words", "additions",
             "reviews", "history", "author", "recorded_at", "raised_with", "acknowledged", "fields", "disputed", "counts_as"})
        shown.erase(added);
    return shown;
}

} // namespace

BOOST_AUTO_TEST_SUITE(what_a_child_said_as_json)

BOOST_AUTO_TEST_CASE(every_text_and_stroke_comes_back_as_it_went)
{
    for (const VoiceModule module : {VoiceModule::MyWords, VoiceModule::Draw, VoiceModule::HowIFeel}) {
        const VoiceEntry said = aSaying(module);
        const VoiceEntry back = voice::readEntry(printed(voice::toJson(said)), kFrame);
        BOOST_CHECK(revision::toPatch(back).SerializeAsString() == revision::toPatch(said).SerializeAsString());
        BOOST_CHECK(back.answers == said.answers);
    }
    const SafetyFlag flag = voice::readFlag(printed(voice::toJson(aRaisedFlag())), kFrame);
    BOOST_CHECK(revision::toPatch(flag).SerializeAsString() == revision::toPatch(aRaisedFlag()).SerializeAsString());
    const Observation seen = voice::readObservation(printed(voice::toJson(kSeen)));
    BOOST_CHECK(revision::toPatch(seen).SerializeAsString() == revision::toPatch(kSeen).SerializeAsString());
}

BOOST_AUTO_TEST_CASE(every_addition_comes_back_as_it_went)
{
    const RecordId entry = nth<RecordId>(5);
    const VoiceAddition additions[]{aResponse(entry), {entry, AdditionKind::WithdrawnByChild, "", {}, {}, {}, {}, {}, {}, {}},
        {entry, AdditionKind::WhatHappened, "More time\twith Nan", *CivilDate::parse("2026-06-03"), DecisionKind::FamilyTime,
            nth<RecordId>(2), false, {}, {}, {}},
        {entry, AdditionKind::SharedWider, "School asked", {}, {}, {}, true, WorkerId{"max"},
            {Audience::School, Audience::AnyoneHelping}, {WorkerId{"kim"}}}};
    for (const VoiceAddition& addition : additions) {
        const VoiceAddition back = voice::readAddition(printed(voice::toJson(addition)), entry, addition.kind);
        BOOST_CHECK(revision::toPatch(back).SerializeAsString() == revision::toPatch(addition).SerializeAsString());
    }
}

BOOST_AUTO_TEST_CASE(what_has_no_meaning_or_is_missing_is_refused_with_its_place)
{
    const Json good = voice::toJson(aSaying());
    BOOST_CHECK_EQUAL(refusalOfEntry(good), "");
    const auto with = [&](const char* pointer, const Json& value) {
        Json document = good;
        document[Json::json_pointer{pointer}] = value;
        return refusalOfEntry(document);
    };
    const auto without = [&](const char* name) {
        Json document = good;
        document.erase(name);
        return refusalOfEntry(document);
    };
    BOOST_CHECK_EQUAL(with("/score", 3), "score: is not known here");
    BOOST_CHECK_EQUAL(with("/answers/0/colour", "red"), "answers[0].colour: is not known here");
    BOOST_CHECK_EQUAL(
        with("/answers/12/drawing/marks/3/x", "a").find("answers[12].drawing.marks[3].x: must be a whole number"), 0U);
    BOOST_CHECK_EQUAL(with("/answers/12/drawing/marks/0/points/1", Json::array({1, 2}))
                          .find("answers[12].drawing.marks[0].points[1]: must be three"),
        0U);
    BOOST_CHECK_EQUAL(with("/module", "telepathy").find("module: must be one of how_i_feel"), 0U);
    BOOST_CHECK_EQUAL(with("/sharing/readers/0", "everybody").find("sharing.readers[0]: must be one of"), 0U);
    BOOST_CHECK_EQUAL(with("/began_at", "yesterday").find("began_at: must be a moment"), 0U);
    BOOST_CHECK_EQUAL(without("present"), "present: is missing");
    BOOST_CHECK_EQUAL(without("sharing"), "sharing: is missing");
    BOOST_CHECK_EQUAL(without("sharing_before"), "sharing_before: is missing");

    const RecordId entry = nth<RecordId>(5);
    const auto addition = [&](const char* text, AdditionKind kind) {
        return refusal([&] { return voice::readAddition(parsed(text), entry, kind); });
    };
    BOOST_CHECK_EQUAL(addition(R"({"text":"x","readers":["school"]})", AdditionKind::Response), "readers: is not known here");
    BOOST_CHECK_EQUAL(
        addition(R"({"text":"x","addition":"response"})", AdditionKind::WhatHappened), "addition: must be what_happened");
    BOOST_CHECK_EQUAL(addition(R"({"entry":"00000000-0000-0000-0000-000000000006"})", AdditionKind::WithdrawnByChild),
        "entry: is another entry's id");
}

BOOST_AUTO_TEST_CASE(a_document_of_several_entries_is_one_session_and_its_flag_is_like_them)
{
    Json entry = voice::toJson(aSaying());
    entry.erase("session");
    const auto read = voice::readVoiceDocument(Json{{"entries", {entry, entry}}, {"not_safe", true}}, kFrame);
    BOOST_REQUIRE_EQUAL(read.entries.size(), 2U);
    BOOST_REQUIRE_EQUAL(read.flags.size(), 1U);
    BOOST_CHECK(read.entries[1].session == nth<VoiceSessionId>(90));
    BOOST_CHECK(read.flags[0].session == nth<VoiceSessionId>(90));
    BOOST_CHECK(read.flags[0].present == read.entries[0].present);
    BOOST_CHECK_EQUAL(read.flags[0].shown, "I don't feel safe");
    BOOST_CHECK(voice::readVoiceDocument(Json{{"entries", {entry}}, {"not_safe", false}}, kFrame).flags.empty());
    const auto flag = voice::readVoiceDocument(parsed(R"({"not_safe":{"module":"draw","shown":"Dwi ddim yn saff"}})"), kFrame);
    BOOST_CHECK(flag.entries.empty());
    BOOST_CHECK(flag.flags.at(0).module == VoiceModule::Draw);
    BOOST_CHECK_EQUAL(refusalOfEntry(parsed(R"({"not_safe":{"why":"x"}})")), "not_safe.why: is not known here");
    BOOST_CHECK_EQUAL(refusalOfEntry(parsed(R"({"entries":[],"not_save":true})")), "not_save: is not known here");
}

BOOST_AUTO_TEST_CASE(show_prints_what_was_written_and_what_stands_beside_it)
{
    wire::Revision review = revision::blankRevision(RecordKind::Review, nth<RecordId>(9), nth<ChildId>(1), by("max"));
    review.mutable_review()->set_about("safety_flag");
    review.mutable_review()->set_decision("acknowledged");
    review.mutable_review()->mutable_subjects()->add_items(nth<RecordId>(7).toString());
    review.set_reason("I rang the school");
    const auto file = projection::readChild(nth<ChildId>(1),
        {known(voiceRevision(5, aSaying()), 1), known(additionRevision(6, aResponse(nth<RecordId>(5)), "max"), 2),
            known(flagRevision(7, aRaisedFlag()), 3), known(observationRevision(8, kSeen), 4), known(review, 5)});
    const auto show = [&](int record) { return projection::recordDocument(file, nth<RecordId>(record)); };

    const Json entry = show(5);
    BOOST_CHECK(asWritten(entry) == voice::toJson(aSaying()));
    BOOST_CHECK_EQUAL(entry["captured_by"], "sam");
    BOOST_CHECK_EQUAL(entry["sharing_in_words"], "Only sam and their manager. Not: my stepdad.");
    BOOST_CHECK_EQUAL(entry["withdrawn"], false);
    BOOST_REQUIRE_EQUAL(entry["additions"].size(), 1U);
    BOOST_CHECK(asWritten(entry["additions"][0]) == voice::toJson(aResponse(nth<RecordId>(5))));
    BOOST_CHECK_EQUAL(entry["additions"][0]["author"], "max");
    BOOST_CHECK_EQUAL(entry["history"].size(), 1U);
    BOOST_CHECK(!entry["history"][0].contains("fields"));

    BOOST_CHECK(asWritten(show(6)) == voice::toJson(aResponse(nth<RecordId>(5))));
    const Json flag = show(7);
    BOOST_CHECK(asWritten(flag) == voice::toJson(aRaisedFlag()));
    BOOST_CHECK_EQUAL(flag["acknowledged"]["by"], "max");
    BOOST_CHECK_EQUAL(flag["acknowledged"]["reason"], "I rang the school");
    const Json seen = show(8);
    BOOST_CHECK(asWritten(seen) == voice::toJson(kSeen));
    BOOST_CHECK_EQUAL(seen["fields"]["seen"], kSeen.seen);

    const Json child = projection::childDocument(file, {*CivilDate::parse("2026-06-05"), std::nullopt});
    BOOST_CHECK(asWritten(child["voices"].at(0)) == voice::toJson(aSaying()));
    BOOST_CHECK_EQUAL(child["flags"].size(), 1U);
    BOOST_CHECK_EQUAL(child["observations"].size(), 1U);
    const std::string lines = projection::inLines(entry, true);
    BOOST_CHECK(lines.find("sharing_in_words: Only sam") != std::string::npos);
    BOOST_CHECK(lines.find("points") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_second_version_of_an_entry_is_shown_with_what_it_said)
{
    auto second = known(voiceRevision(5, aSaying(VoiceModule::Draw)), 2);
    second.refused = true;
    const auto file = projection::readChild(nth<ChildId>(1), {known(voiceRevision(5, aSaying()), 1), second});
    const Json entry = projection::recordDocument(file, nth<RecordId>(5));
    BOOST_CHECK(asWritten(entry) == voice::toJson(aSaying()));
    BOOST_REQUIRE_EQUAL(entry["history"].size(), 2U);
    BOOST_CHECK_EQUAL(entry["history"][1]["standing"], "quarantined");
    BOOST_CHECK_EQUAL(entry["history"][1]["fields"]["module"], "draw");
}

BOOST_AUTO_TEST_SUITE_END()
