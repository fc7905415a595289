#pragma once

#include "support/revisions.h"
#include "voice/voice.h"

namespace sightline::test {

/// Words that every layer has a reason to spoil: they must come out as they went in.
inline const std::vector<std::string>& hostileTexts()
{
    static const std::vector<std::string> kTexts{"  two spaces before and after  ", "line one\r\nline two\nline three\r",
        "<script>alert('x')</script> & \"quoted\" ]]> %s %n ${x} {{y}}",
        "I \xF0\x9F\x98\xA2 \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 home",
        "\xD8\xA3\xD9\x86\xD8\xA7 \xD8\xAE\xD8\xA7\xD8\xA6\xD9\x81 \xE2\x80\xAE"
        "abc\xE2\x80\xAC",
        "cafe\xCC\x81 and caf\xC3\xA9 are two",
        "tab\there, unit\x1F"
        "separator, bell\x07, escape\x1B[31m",
        "NULL", "null", "-1", "\xE2\x80\xA8line separator\xEF\xBB\xBF bom"};
    return kTexts;
}

inline Drawing aDrawing(int strokes = 3)
{
    Drawing drawing;
    for (int n = 0; n < strokes; ++n) {
        Stroke stroke{DrawingColour::Blue, 24, n % 2 == 0 ? DrawnWith::Finger : DrawnWith::Pen, 1'780'567'000'000 + n * 900, {}};
        for (int i = 0; i < 20; ++i) stroke.points.push_back({100 + n * 31 % 3500 + i * 7, 2900 - i * n % 2900, i * 16});
        drawing.marks.emplace_back(std::move(stroke));
    }
    drawing.marks.emplace_back(Stamp{StampPicture::House, DrawingColour::Red, 2000, 1500, 400, 1'780'567'009'000});
    return drawing;
}

inline VoiceAnswer words(const std::string& text, TypedBy typed = TypedBy::Child)
{
    return {"words.now", "What is it like for you now?", "", Given::Answered, text, typed, {}, {}, 1'780'567'100'000, false};
}

/// Everything that an entry may hold.
inline VoiceEntry aSaying(VoiceModule module = VoiceModule::MyWords, int session = 40)
{
    VoiceEntry entry{nth<VoiceSessionId>(session), module, ChildLevel::ShortWords, "en", *CivilDate::parse("2026-06-04"),
        1'780'567'000'000, 1'780'567'600'000, {"Jo Marsh", "my cat"}, Interpreter{InterpreterUse::Professional, "Ana", {}}, {},
        {{Audience::AnyoneHelping}, {}, false}, {{}, {"my stepdad"}, false}};
    for (const std::string& text : hostileTexts()) entry.answers.push_back(words(text, TypedBy::Scribe));
    entry.answers.push_back({"houses.worries", "What worries you?", "The dark house", Given::Answered, "", {},
        {{"shouting", "Shouting", ""}, {"", "  the stairs ", "dont_like"}}, {}, 1'780'567'200'000, true});
    entry.answers.push_back(
        {"draw.page", "Draw what you like", "", Given::Answered, "", {}, {}, aDrawing(), 1'780'567'300'000, false});
    entry.answers.push_back(
        {"words.wish", "What do you wish?", "", Given::DontWantToSay, "", {}, {}, {}, 1'780'567'400'000, false});
    return entry;
}

inline SafetyFlag aRaisedFlag(int session = 40, std::int64_t raised_ms = 1'780'567'500'000)
{
    return {nth<VoiceSessionId>(session), *CivilDate::parse("2026-06-04"), raised_ms, VoiceModule::MyHouses, {"Jo Marsh"},
        "I don't feel safe"};
}

inline VoiceAddition aResponse(RecordId entry, const std::string& text = "  I read this.\r\nThank you \xF0\x9F\x92\x9B ")
{
    return {entry, AdditionKind::Response, text, {}, {}, {}, {}, {}, {}, {}};
}

} // namespace sightline::test
