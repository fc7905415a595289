// A child that draws until it is killed: `drawing_child FOLDER KEYHEX`. Says the number of each line once it is kept.
#include <cstdio>

#include "child_space/session_journal.h"

using namespace sightline;
using namespace sightline::child_space;

int main(int argc, char* argv[])
{
    const auto key = argc == 3 && crypto::ready() ? crypto::fromHex(argv[2]) : std::nullopt;
    if (!key) return 2;
    const HandOver given{*VoiceSessionId::parse("01890a5d-ac96-774b-bcce-b302099a8057"), "Ali", "Jo", ChildLevel::ShortWords,
        "en", true, {}, std::nullopt, *CivilDate::parse("2026-06-04"), {}};
    const auto journal = SessionJournal::create(argv[1], crypto::Secret{*key}, given);
    if (!journal.has_value()) return 1;
    if (!journal.value()->append(PromptShown{VoiceModule::Draw, 0, "draw.picture", "Draw.", 1}).has_value()) return 1;
    for (int i = 0;; ++i) {
        Stroke stroke{DrawingColour::Red, 24, DrawnWith::Finger, i, {}};
        for (int point = 0; point < 40 + i % 200; ++point) stroke.points.push_back({i, point, point});
        if (!journal.value()->append(MarkMade{VoiceModule::Draw, 0, stroke}).has_value()) return 1;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}
