#include "projection/voice_reading.h"

#include <algorithm>
#include <limits>
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

/// Of a record that is written once: where it is in the log; what is not sent yet comes last.
std::uint64_t placeInLog(const RecordFile& record)
{
    const std::uint64_t seq = only(record).seq;
    return seq == 0 ? std::numeric_limits<std::uint64_t>::max() : seq;
}

/// A long entry is several records; what is said about who may read it is said beside one of them.
void joinPieces(std::vector<VoiceFile>& voices)
{
    std::map<WholeEntry, std::vector<VoiceFile*>> wholes;
    for (VoiceFile& voice : voices) wholes[wholeOf(voice.captured_by, voice.entry)].push_back(&voice);
    for (const auto& [whole, pieces] : wholes)
        for (const VoiceFile* from : pieces)
            for (VoiceFile* to : pieces) {
                if (from == to) continue;
                for (const VoiceAdditionFile& each : from->additions)
                    if (each.addition.kind == AdditionKind::SharedWider || each.addition.kind == AdditionKind::WithdrawnByChild)
                        to->beside_other_pieces.push_back(each.addition);
            }
}

} // namespace

std::optional<SafetyFlagFile::Acknowledged> acknowledgementOf(const ChildFile& file, const RecordId& flag)
{
    std::optional<SafetyFlagFile::Acknowledged> first;
    const std::string id = flag.toString();
    for (const ReviewFile& review : file.reviews) {
        if (review.about != kAboutSafetyFlag || !review.record.takesPart()) continue;
        if (std::find(review.subjects.begin(), review.subjects.end(), id) == review.subjects.end()) continue;
        const Instant at = firstReceived(review.record);
        if (!first || at < first->at) first = {review.author, at, review.reason};
    }
    return first;
}

SharingNow VoiceFile::sharing() const
{
    SharingNow now{captured_by, entry.sharing, {}, withdrawn()};
    for (const VoiceAdditionFile& each : additions)
        if (each.addition.kind == AdditionKind::SharedWider) now.wider.push_back(each.addition);
    for (const VoiceAddition& each : beside_other_pieces)
        if (each.kind == AdditionKind::SharedWider) now.wider.push_back(each);
    return now;
}

bool VoiceFile::withdrawn() const
{
    return has(AdditionKind::WithdrawnByChild)
        || std::any_of(beside_other_pieces.begin(), beside_other_pieces.end(),
            [](const VoiceAddition& each) { return each.kind == AdditionKind::WithdrawnByChild; });
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

void takeUpFlagsKeptAside(ChildFile& file)
{
    std::vector<UnreadableRecord> others;
    for (UnreadableRecord& each : file.unreadable) {
        const bool is_flag = each.record.kind == RecordKind::SafetyFlag && !each.record.history.empty();
        const KnownRevision* const first = is_flag ? &each.record.history.front() : nullptr;
        auto flag = first == nullptr ? Result<SafetyFlag>{Error{ErrorCode::InvalidInput, {}}}
                                     : revision::readFlag(first->revision.message.safety_flag());
        if (!flag.has_value()) {
            others.push_back(std::move(each));
            continue;
        }
        std::string why = first->outcome_reason.empty() ? each.why : first->outcome_reason;
        std::string author = first->revision.message.author_id();
        file.flags.push_back({std::move(each.record), std::move(flag).value(), std::move(author), std::nullopt, std::move(why)});
    }
    file.unreadable = std::move(others);
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
        return std::tuple{a.entry.occurred_on, a.entry.began_ms, placeInLog(a.record), a.record.id}
        < std::tuple{b.entry.occurred_on, b.entry.began_ms, placeInLog(b.record), b.record.id};
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
    joinPieces(file.voices);
    for (SafetyFlagFile& flag : file.flags) flag.acknowledged = acknowledgementOf(file, flag.record.id);
}

} // namespace sightline::projection
