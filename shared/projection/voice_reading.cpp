#include "projection/voice_reading.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "projection/field_values.h"
#include "projection/record_files.h"
#include "revision/voice_values.h"

namespace sightline::projection {

namespace {

/// Of a record that is written once: the revision that takes part.
const KnownRevision& only(const RecordFile& record)
{
    return *findRevision(record, record.state.heads.front());
}

/// An observation may have been amended: its fields as they count.
Observation countedObservation(const RecordFile& record, Observation first)
{
    const auto textOf = [&](std::string_view field) { return record.text(field).value_or(""); };
    first.seen = textOf("seen");
    first.with_carer = textOf("with_carer");
    first.communicates = textOf("communicates");
    first.might_say = textOf("might_say");
    if (const auto* present = countedValue(record.state, "present")) first.present = textListValue(*present);
    if (const auto awake = record.text("awake")) first.awake = fromText<Awake>(*awake);
    if (const auto day = record.date("occurred_on")) first.occurred_on = *day;
    return first;
}

void noteAcknowledgements(ChildFile& file)
{
    for (SafetyFlagFile& flag : file.flags) {
        const std::string id = flag.record.id.toString();
        for (const ReviewFile& review : file.reviews) {
            if (review.about != kAboutSafetyFlag || !review.record.takesPart()) continue;
            if (std::find(review.subjects.begin(), review.subjects.end(), id) == review.subjects.end()) continue;
            const Instant at = firstReceived(review.record);
            if (!flag.acknowledged || at < flag.acknowledged->at) flag.acknowledged = {review.author, at, review.reason};
        }
    }
}

} // namespace

SharingNow VoiceFile::sharing() const
{
    SharingNow now{captured_by, entry.sharing, {}, withdrawn()};
    for (const VoiceAdditionFile& each : additions)
        if (each.addition.kind == AdditionKind::SharedWider) now.wider.push_back(each.addition);
    return now;
}

bool VoiceFile::withdrawn() const
{
    return has(AdditionKind::WithdrawnByChild);
}

bool VoiceFile::has(AdditionKind kind) const
{
    return std::any_of(
        additions.begin(), additions.end(), [&](const VoiceAdditionFile& each) { return each.addition.kind == kind; });
}

Result<VoiceFile> readVoiceFile(RecordFile& record)
{
    const wire::Revision& message = only(record).revision.message;
    SIGHTLINE_TRY(entry, revision::readVoice(message.voice()));
    WorkerId author{message.author_id()};
    return VoiceFile{std::move(record), std::move(entry), std::move(author), {}};
}

Result<VoiceAdditionFile> readAdditionFile(RecordFile& record)
{
    const KnownRevision& known = only(record);
    SIGHTLINE_TRY(addition, revision::readAddition(known.revision.message.voice_addition()));
    std::string author = known.revision.message.author_id();
    const Instant recorded = known.revision.recordedAt();
    return VoiceAdditionFile{std::move(record), std::move(addition), std::move(author), recorded};
}

Result<SafetyFlagFile> readFlagFile(RecordFile& record)
{
    const wire::Revision& message = only(record).revision.message;
    SIGHTLINE_TRY(flag, revision::readFlag(message.safety_flag()));
    std::string author = message.author_id();
    return SafetyFlagFile{std::move(record), std::move(flag), std::move(author), std::nullopt};
}

Result<ObservationFile> readObservationFile(RecordFile& record)
{
    const KnownRevision* first = nullptr;
    for (const KnownRevision& known : record.history)
        if (!known.refused && known.revision.message.parents().empty() && first == nullptr) first = &known;
    if (first == nullptr) return Error{ErrorCode::InvalidInput, "its first version is not here"};
    SIGHTLINE_TRY(observation, revision::readObservation(first->revision.message.observation()));
    std::string author = first->revision.message.author_id();
    Observation counted = countedObservation(record, std::move(observation));
    return ObservationFile{std::move(record), std::move(counted), std::move(author)};
}

void joinVoices(ChildFile& file, std::vector<VoiceAdditionFile> additions)
{
    std::sort(file.voices.begin(), file.voices.end(), [](const VoiceFile& a, const VoiceFile& b) {
        return std::tie(a.entry.occurred_on, a.entry.began_ms, a.record.id)
            < std::tie(b.entry.occurred_on, b.entry.began_ms, b.record.id);
    });
    std::sort(file.flags.begin(), file.flags.end(), [](const SafetyFlagFile& a, const SafetyFlagFile& b) {
        return std::tie(a.flag.raised_ms, a.record.id) < std::tie(b.flag.raised_ms, b.record.id);
    });
    std::sort(file.observations.begin(), file.observations.end(), [](const ObservationFile& a, const ObservationFile& b) {
        return std::tie(a.observation.occurred_on, a.record.id) < std::tie(b.observation.occurred_on, b.record.id);
    });
    std::map<RecordId, VoiceFile*> entries;
    for (VoiceFile& voice : file.voices) entries.emplace(voice.record.id, &voice);
    std::sort(additions.begin(), additions.end(), [](const VoiceAdditionFile& a, const VoiceAdditionFile& b) {
        return std::tuple{firstReceived(a.record), a.record.id} < std::tuple{firstReceived(b.record), b.record.id};
    });
    for (VoiceAdditionFile& each : additions) {
        const auto entry = entries.find(each.addition.entry);
        if (entry != entries.end())
            entry->second->additions.push_back(std::move(each));
        else
            file.unreadable.push_back({std::move(each.record), "what it stands beside is not here or cannot be read"});
    }
    noteAcknowledgements(file);
}

} // namespace sightline::projection
