#include "projection/last_wishes.h"

#include <algorithm>

namespace sightline::projection {

namespace {

bool isAnswered(const VoiceFile& voice)
{
    return voice.has(AdditionKind::Response) || voice.has(AdditionKind::WhatHappened);
}

} // namespace

bool saysSomething(const VoiceFile& voice)
{
    return !voice.withdrawn()
        && std::any_of(voice.entry.answers.begin(), voice.entry.answers.end(),
            [](const VoiceAnswer& answer) { return answer.given == Given::Answered; });
}

std::optional<LastWishes> lastWishes(const ChildFile& file)
{
    const auto last = std::find_if(file.voices.rbegin(), file.voices.rend(), saysSomething);
    if (last == file.voices.rend()) return std::nullopt;
    LastWishes wishes{last->entry.occurred_on};
    for (const VoiceFile& voice : file.voices)
        if (voice.entry.session == last->entry.session && isAnswered(voice)) wishes.answered = true;
    return wishes;
}

} // namespace sightline::projection
