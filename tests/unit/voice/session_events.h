#pragma once

#include <random>

#include "voice/child_session.h"

namespace sightline::test {

inline HandOver handOver()
{
    HandOver given{*VoiceSessionId::parse("01890a5d-ac96-774b-bcce-b302099a8057"), "Ali", "Jo", ChildLevel::ShortWords, "en",
        true, {"Jo"}, std::nullopt, *CivilDate::parse("2026-06-04"), {}};
    given.interpreter.emplace(Interpreter{InterpreterUse::Professional, "Number 7", std::nullopt});
    given.last_time.push_back({*CivilDate::parse("2026-05-01"), "I want my \"bike\"", ""});
    return given;
}

inline VoiceAnswer answer(const std::string& prompt, const std::string& text)
{
    VoiceAnswer said;
    said.prompt = prompt;
    said.asked = "What do you want to say?";
    said.given = Given::Answered;
    said.text = text;
    if (!text.empty()) said.typed_by = TypedBy::Child;
    said.at_ms = 1'780'567'900'000;
    return said;
}

inline Stroke stroke(int x)
{
    return {DrawingColour::Blue, 24, DrawnWith::Finger, 1'780'567'900'123, {{x, 10, 0}, {x + 5, 20, 16}}};
}

/// What a child may do, at random: also what makes no sense.
inline std::vector<SessionEvent> randomEvents(unsigned seed, int how_many)
{
    std::mt19937 random{seed};
    const auto below = [&](int n) { return std::uniform_int_distribution<int>{0, n - 1}(random); };
    const auto module = [&] { return below(2) == 0 ? VoiceModule::MyHouses : VoiceModule::Draw; };
    std::vector<SessionEvent> events;
    for (int i = 0; i < how_many; ++i) {
        const std::int64_t at = 1'780'567'800'000 + i;
        const std::string text =
            "w\xc3\xb6rds " + std::to_string(i) + (below(3) == 0 ? std::string{"\n\0 \xf0\x9f\x90\xb6 ", 8} : "");
        switch (below(12)) {
        case 0: events.push_back(ModuleOpened{module(), at}); break;
        case 1:
        case 2: events.push_back(PromptShown{module(), below(3), "houses.good", "What is good?", at}); break;
        case 3: {
            VoiceAnswer said = answer("houses.good", text);
            said.given = static_cast<Given>(below(4));
            if (below(2) == 0) said.picked.push_back({"", "secret " + text, "like"});
            events.push_back(AnswerKept{module(), below(3), std::move(said)});
            break;
        }
        case 4:
        case 5: events.push_back(MarkMade{module(), below(3), stroke(i)}); break;
        case 6: events.push_back(MarkUndone{module(), below(3)}); break;
        case 7: events.push_back(MarkRedone{module(), below(3)}); break;
        case 8: events.push_back(ReadAloud{module(), below(3)}); break;
        case 9: events.push_back(NotSafe{at, below(2) == 0 ? std::optional{module()} : std::nullopt, "I don't feel safe"}); break;
        case 10:
            events.push_back(SharingChosen{
                below(2) == 0 ? SharingMoment::Before : SharingMoment::After, {{Audience::School}, {text}, below(2) == 0}});
            break;
        case 11:
            if (below(4) == 0)
                events.push_back(TakenOut{module(), below(3), at});
            else
                events.push_back(MarkMade{module(), below(3), Stamp{StampPicture::Dog, DrawingColour::Red, i, 3, 400, at}});
            break;
        }
    }
    return events;
}

} // namespace sightline::test
