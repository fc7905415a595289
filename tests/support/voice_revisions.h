#pragma once

#include <string>
#include <utility>
#include <vector>

#include "revision/voice_values.h"
#include "support/revisions.h"

namespace sightline::test {

/// What a child said, as values that every rule is content with, and the revisions that carry them.

inline VoiceAnswer saidByTheChild(std::string text)
{
    VoiceAnswer answer;
    answer.prompt = "words.now";
    answer.asked = "What is it like for you now?";
    answer.given = Given::Answered;
    answer.text = std::move(text);
    answer.typed_by = TypedBy::Child;
    answer.at_ms = 1'780'000'000'000;
    return answer;
}

inline VoiceEntry anEntry(std::vector<Audience> readers = {}, std::string text = "I want my bike")
{
    const SharingChoice choice{std::move(readers), {}, false};
    return {nth<VoiceSessionId>(77), VoiceModule::MyWords, ChildLevel::ShortWords, "en", *CivilDate::parse("2026-06-03"),
        1'780'000'000'000, 1'780'000'060'000, {"Mum"}, std::nullopt, {saidByTheChild(std::move(text))}, choice, choice};
}

inline VoiceAddition beside(int entry, AdditionKind kind, std::string text = "I asked at school")
{
    return {nth<RecordId>(entry), kind, std::move(text), {}, {}, {}, {}, {}, {}, {}};
}

inline VoiceAddition sharedWider(int entry, std::vector<Audience> readers, std::vector<std::string> workers = {})
{
    VoiceAddition addition = beside(entry, AdditionKind::SharedWider, "The health visitor needs to know");
    addition.child_told = true;
    addition.decided_by = WorkerId{"max"};
    addition.readers = std::move(readers);
    for (std::string& worker : workers) addition.workers.emplace_back(std::move(worker));
    return addition;
}

inline SafetyFlag aPlainFlag()
{
    return {
        nth<VoiceSessionId>(77), *CivilDate::parse("2026-06-03"), 1'780'000'000'000, std::nullopt, {"Mum"}, "I don't feel safe"};
}

inline wire::Revision blankFor(RecordKind kind, int record, int child, const std::string& worker)
{
    return revision::blankRevision(kind, nth<RecordId>(record), nth<ChildId>(child), by(worker));
}

inline wire::Revision aVoice(int record, int child, const std::string& worker, const VoiceEntry& entry = anEntry())
{
    wire::Revision message = blankFor(RecordKind::Voice, record, child, worker);
    *message.mutable_voice() = revision::toPatch(entry);
    return message;
}

inline wire::Revision anAddition(int record, int child, const std::string& worker, const VoiceAddition& addition)
{
    wire::Revision message = blankFor(RecordKind::VoiceAddition, record, child, worker);
    *message.mutable_voice_addition() = revision::toPatch(addition);
    return message;
}

inline wire::Revision aFlagRevision(int record, int child, const std::string& worker, const SafetyFlag& flag = aPlainFlag())
{
    wire::Revision message = blankFor(RecordKind::SafetyFlag, record, child, worker);
    *message.mutable_safety_flag() = revision::toPatch(flag);
    return message;
}

inline wire::Revision anObservation(int record, int child, const std::string& worker)
{
    wire::Revision message = blankFor(RecordKind::Observation, record, child, worker);
    *message.mutable_observation() = revision::toPatch(
        Observation{*CivilDate::parse("2026-06-03"), Awake::Awake, {"Mum"}, "Reached for the rattle", "", "", ""});
    return message;
}

} // namespace sightline::test
