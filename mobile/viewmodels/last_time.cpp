#include "last_time.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string_view>
#include <utility>

namespace sightline::mobile {

namespace {

constexpr std::size_t kShownMax = 3;
constexpr std::string_view kDash = "–"; // Between a name and what the person is to the child.

/// The words after the dash, in small letters; without a dash there are none.
std::set<std::string> relationOf(const std::string& person)
{
    const auto dash = person.rfind(kDash);
    std::set<std::string> words;
    if (dash == std::string::npos) return words;
    std::string word;
    for (const char letter : person.substr(dash + kDash.size()) + ' ') {
        const auto code = static_cast<unsigned char>(letter);
        if (std::isalpha(code) != 0) {
            word += static_cast<char>(std::tolower(code));
        } else if (!word.empty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    return words;
}

template <std::size_t N>
bool anyOf(const std::set<std::string>& words, const std::array<const char*, N>& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const char* word) { return words.contains(word); });
}

bool mayBeShownTo(const projection::VoiceFile& voice, const std::vector<std::string>& others)
{
    if (!others.empty() && !voice.entry.sharing.never.empty()) return false;
    std::vector<Audience> readers;
    for (const std::string& person : others) {
        const auto audience = audienceOf(person);
        if (!audience) return false;
        readers.push_back(*audience);
    }
    return mayPrintFor(voice.sharing(), readers);
}

/// The first words; where there are none, what was picked first.
std::string saidIn(const VoiceEntry& entry)
{
    for (const VoiceAnswer& answer : entry.answers)
        if (answer.given == Given::Answered && !answer.text.empty()) return answer.text;
    for (const VoiceAnswer& answer : entry.answers) {
        if (answer.given != Given::Answered || answer.picked.empty()) continue;
        std::string said;
        for (const Picked& picked : answer.picked) said += (said.empty() ? "" : ", ") + picked.shown;
        return said;
    }
    return {};
}

/// What happened last about it; empty if nothing is recorded.
std::string doneAbout(const projection::VoiceFile& voice)
{
    std::string done;
    for (const projection::VoiceAdditionFile& each : voice.additions)
        if (each.addition.kind == AdditionKind::WhatHappened) done = each.addition.text;
    return done;
}

} // namespace

std::optional<Audience> audienceOf(const std::string& person)
{
    constexpr std::array kNotPlain{"partner", "step", "ex", "friend", "boyfriend", "girlfriend", "former", "s"};
    const std::set<std::string> words = relationOf(person);
    if (anyOf(words, kNotPlain)) return std::nullopt;
    if (anyOf(words, std::array{"mother", "mum", "father", "dad", "parent"})) return Audience::Parent;
    if (anyOf(words, std::array{"carer", "foster"})) return Audience::Carer;
    if (anyOf(words, std::array{"teacher", "school"})) return Audience::School;
    if (words.contains("reviewing") && words.contains("officer")) return Audience::ReviewingOfficer;
    return std::nullopt;
}

std::vector<LastTimeOffer> lastTimeFor(const projection::ChildFile& file, const std::vector<std::string>& others)
{
    std::vector<LastTimeOffer> offers;
    for (auto voice = file.voices.rbegin(); voice != file.voices.rend() && offers.size() < kShownMax; ++voice) {
        const std::string done = doneAbout(*voice);
        const std::string said = saidIn(voice->entry);
        if (done.empty() || said.empty() || !mayBeShownTo(*voice, others)) continue;
        offers.push_back({voice->record.id, {voice->entry.occurred_on, said, done}});
    }
    return offers;
}

} // namespace sightline::mobile
