#include "revision/voice_values.h"

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

#include "support/voice_revisions.h"

using namespace sightline;
using namespace sightline::test;

namespace {

/// Words as children write them, and what a keyboard can also give: any of it is theirs.
const std::vector<std::string> kPieces{"I want to go home", " ", "  ", "\n", "\r\n", "\t", "\xF0\x9F\x98\xA2",
    "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA7", "e\xCC\x81", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "\xD8\xA3\xD9\x85\xD9\x8A",
    "\xE2\x80\xAE", "<script>alert(1)</script>", "&amp;", "\"'", "\xEF\xBB\xBF", "..", "0"};

rc::Gen<std::string> anyText()
{
    return rc::gen::map(
        rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kPieces)), [](const std::vector<std::string>& pieces) {
            std::string text;
            for (const std::string& piece : pieces) text += piece;
            return text;
        });
}

template <typename E>
E anyOf()
{
    const auto& words = WordsOf<E>::kWords;
    return words[*rc::gen::inRange<std::size_t>(0, words.size())].first;
}

int within(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

std::int64_t moment()
{
    return *rc::gen::inRange<std::int64_t>(0, 2'000'000'000'000);
}

Drawing anyDrawing()
{
    Drawing page;
    page.width = 1 + within(20'000 - 1);
    page.height = 1 + within(20'000 - 1);
    for (int marks = 1 + within(4); marks > 0; --marks) {
        if (*rc::gen::arbitrary<bool>()) {
            page.marks.emplace_back(Stamp{anyOf<StampPicture>(), anyOf<DrawingColour>(), within(page.width), within(page.height),
                1 + within(page.width - 1), moment()});
            continue;
        }
        Stroke stroke{anyOf<DrawingColour>(), 1 + within(page.width - 1), anyOf<DrawnWith>(), moment(), {}};
        int after = 0;
        for (int points = 1 + within(30); points > 0; --points, after += within(500))
            stroke.points.push_back({within(page.width), within(page.height), after});
        page.marks.emplace_back(std::move(stroke));
    }
    return page;
}

VoiceAnswer anyAnswer()
{
    VoiceAnswer answer{
        "feel.faces", *anyText(), *anyText(), anyOf<Given>(), *anyText(), {}, {}, {}, moment(), *rc::gen::arbitrary<bool>()};
    if (*rc::gen::arbitrary<bool>()) answer.typed_by = anyOf<TypedBy>();
    for (int i = within(3); i > 0; --i) answer.picked.push_back({"happy", *anyText(), *anyText()});
    if (*rc::gen::arbitrary<bool>()) answer.drawing = anyDrawing();
    return answer;
}

SharingChoice anyChoice()
{
    SharingChoice choice{{}, {}, *rc::gen::arbitrary<bool>()};
    for (int i = within(3); i > 0; --i) choice.readers.push_back(anyOf<Audience>());
    for (int i = within(2); i > 0; --i) choice.never.push_back(*anyText());
    return choice;
}

VoiceEntry anyEntry()
{
    VoiceEntry entry = anEntry();
    entry.module = anyOf<VoiceModule>();
    entry.level = anyOf<ChildLevel>();
    entry.language = *anyText();
    entry.began_ms = moment();
    entry.ended_ms = moment();
    entry.present = *rc::gen::container<std::vector<std::string>>(anyText());
    entry.answers.clear();
    for (int i = within(4); i > 0; --i) entry.answers.push_back(anyAnswer());
    entry.sharing_before = anyChoice();
    entry.sharing = anyChoice();
    return entry;
}

/// As if it had been signed, sent, stored and read again.
template <typename Patch>
Patch carried(const Patch& patch)
{
    Patch read;
    RC_ASSERT(read.ParseFromString(patch.SerializeAsString()));
    return read;
}

} // namespace

BOOST_AUTO_TEST_SUITE(voice_values)

BOOST_AUTO_TEST_CASE(words_and_strokes_come_back_byte_for_byte)
{
    BOOST_TEST(rc::check("an entry is the same after its way through the bytes that are signed", [] {
        const VoiceEntry entry = anyEntry();
        const auto read = revision::readVoice(carried(revision::toPatch(entry)));
        RC_ASSERT(read.has_value());
        const VoiceEntry& back = read.value();
        RC_ASSERT(back.answers == entry.answers);
        RC_ASSERT(back.sharing == entry.sharing);
        RC_ASSERT(back.sharing_before == entry.sharing_before);
        RC_ASSERT(back.present == entry.present);
        RC_ASSERT(back.language == entry.language);
        RC_ASSERT(back.module == entry.module);
        RC_ASSERT(back.level == entry.level);
        RC_ASSERT(back.session == entry.session);
        RC_ASSERT(back.began_ms == entry.began_ms);
        RC_ASSERT(back.ended_ms == entry.ended_ms);
        RC_ASSERT(back.occurred_on == entry.occurred_on);
    }));
}

BOOST_AUTO_TEST_CASE(what_is_set_beside_an_entry_comes_back_as_it_was)
{
    BOOST_TEST(rc::check("an addition is the same after its way through the bytes that are signed", [] {
        VoiceAddition addition = beside(3, anyOf<AdditionKind>(), *anyText());
        if (*rc::gen::arbitrary<bool>()) addition.happened_on = *CivilDate::parse("2026-06-04");
        if (*rc::gen::arbitrary<bool>()) addition.decision = anyOf<DecisionKind>();
        if (*rc::gen::arbitrary<bool>()) addition.decision_record = nth<RecordId>(9);
        if (*rc::gen::arbitrary<bool>()) addition.child_told = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>()) addition.decided_by = WorkerId{"max"};
        for (int i = within(3); i > 0; --i) addition.readers.push_back(anyOf<Audience>());
        for (int i = within(3); i > 0; --i) addition.workers.emplace_back("kim");
        const auto read = revision::readAddition(carried(revision::toPatch(addition)));
        RC_ASSERT(read.has_value());
        const VoiceAddition& back = read.value();
        RC_ASSERT(back.entry == addition.entry);
        RC_ASSERT(back.kind == addition.kind);
        RC_ASSERT(back.text == addition.text);
        RC_ASSERT(back.happened_on == addition.happened_on);
        RC_ASSERT(back.decision == addition.decision);
        RC_ASSERT(back.decision_record == addition.decision_record);
        RC_ASSERT(back.child_told == addition.child_told);
        RC_ASSERT(back.decided_by == addition.decided_by);
        RC_ASSERT(back.readers == addition.readers);
        RC_ASSERT(back.workers == addition.workers);
    }));
}

BOOST_AUTO_TEST_CASE(flags_and_observations_come_back_and_a_newer_page_keeps_no_flag_from_being_read)
{
    SafetyFlag flag = aPlainFlag();
    flag.module = VoiceModule::Draw;
    wire::SafetyFlagPatch patch = revision::toPatch(flag);
    const auto read = revision::readFlag(patch);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST((read.value().module == VoiceModule::Draw));
    BOOST_TEST(read.value().shown == flag.shown);
    BOOST_TEST(read.value().raised_ms == flag.raised_ms);
    patch.set_module("a page of next year");
    BOOST_TEST(!revision::readFlag(patch).value().module);

    const Observation seen{*CivilDate::parse("2026-06-03"), Awake::Asleep, {"Mum", "Gran"}, " Slept ", "calm", "cries", "\n"};
    const auto again = revision::readObservation(revision::toPatch(seen));
    BOOST_REQUIRE(again.has_value());
    BOOST_TEST(again.value().seen == seen.seen);
    BOOST_TEST(again.value().present == seen.present, boost::test_tools::per_element());
    BOOST_TEST(again.value().might_say == seen.might_say);
    BOOST_TEST((again.value().awake == Awake::Asleep));
}

BOOST_AUTO_TEST_SUITE_END()
