#include "projection/voice_record_document.h"

#include "voice/voice_document.h"

namespace sightline::projection {

namespace {

using json::Json;

Json headOf(const ChildFile& file, const RecordFile& record)
{
    return {{"record_id", record.id.toString()}, {"kind", std::string{toText(record.kind)}}, {"child_id", file.id.toString()}};
}

Json additionDocument(const ChildFile& file, const VoiceAdditionFile& addition)
{
    Json document = headOf(file, addition.record);
    document.update(voice::toJson(addition.addition));
    document["author"] = addition.author;
    document["recorded_at"] = toText(addition.recorded_at);
    return document;
}

Json entryDocument(const ChildFile& file, const VoiceFile& voice)
{
    Json document = headOf(file, voice.record);
    document["captured_by"] = voice.captured_by.text();
    document["withdrawn"] = voice.withdrawn();
    document["sharing_in_words"] = sharingInWords(voice.entry.sharing, voice.captured_by.text());
    document.update(voice::toJson(voice.entry));
    Json additions = Json::array();
    for (const VoiceAdditionFile& addition : voice.additions) additions.push_back(additionDocument(file, addition));
    document["additions"] = std::move(additions);
    return document;
}

Json flagDocument(const ChildFile& file, const SafetyFlagFile& flag)
{
    Json document = headOf(file, flag.record);
    document["raised_with"] = flag.raised_with;
    document.update(voice::toJson(flag.flag));
    if (flag.kept_aside) document["kept_aside"] = *flag.kept_aside;
    document["acknowledged"] = nullptr;
    if (const auto& seen = flag.acknowledged)
        document["acknowledged"] = {{"by", seen->by}, {"at", toText(seen->at)}, {"reason", seen->reason}};
    return document;
}

Json observationDocument(const ChildFile& file, const ObservationFile& observation)
{
    Json document = headOf(file, observation.record);
    document["author"] = observation.author;
    document.update(voice::toJson(observation.observation));
    return document;
}

} // namespace

std::optional<Json> voiceDocument(const ChildFile& file, RecordId id)
{
    for (const VoiceFile& voice : file.voices) {
        if (voice.record.id == id) return entryDocument(file, voice);
        for (const VoiceAdditionFile& addition : voice.additions)
            if (addition.record.id == id) return additionDocument(file, addition);
    }
    for (const SafetyFlagFile& flag : file.flags)
        if (flag.record.id == id) return flagDocument(file, flag);
    for (const ObservationFile& observation : file.observations)
        if (observation.record.id == id) return observationDocument(file, observation);
    return std::nullopt;
}

void addVoiceDocuments(Json& child, const ChildFile& file)
{
    Json voices = Json::array();
    for (const VoiceFile& voice : file.voices) voices.push_back(entryDocument(file, voice));
    Json flags = Json::array();
    for (const SafetyFlagFile& flag : file.flags) flags.push_back(flagDocument(file, flag));
    Json observations = Json::array();
    for (const ObservationFile& observation : file.observations) observations.push_back(observationDocument(file, observation));
    child["voices"] = std::move(voices);
    child["flags"] = std::move(flags);
    child["observations"] = std::move(observations);
}

} // namespace sightline::projection
