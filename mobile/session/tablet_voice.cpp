// What a child says on the tablet, and what a worker sets beside it.
#include <algorithm>

#include "revision/voice_values.h"
#include "session/tablet.h"
#include "session/voice_pieces.h"
#include "sync/tablet_sync.h"
#include "voice/sharing.h"
#include "voice/voice_checks.h"

namespace sightline::mobile {

namespace {

/// What an entry says, without when it was begun and put away: an interrupted hand-back is put away a second time, later.
std::string sayingOf(ChildId child, const VoiceEntry& entry)
{
    wire::VoicePatch patch = revision::toPatch(entry);
    patch.clear_began_ms();
    patch.clear_ended_ms();
    return "entry" + child.raw() + patch.SerializeAsString();
}

/// A flag is known by its session and its moment.
std::string sayingOf(ChildId child, const SafetyFlag& flag)
{
    return "flag" + child.raw() + flag.session.raw() + std::to_string(flag.raised_ms);
}

Result<void> checkEntries(const std::vector<VoiceEntry>& entries)
{
    if (entries.empty()) return Error{ErrorCode::InvalidInput, "entries: there is none"};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto why = objectionTo(entries[i]);
        if (!why) continue;
        const std::string place = entries.size() > 1 ? "entries[" + std::to_string(i) + "]." : std::string{};
        return Error{ErrorCode::InvalidInput, place + *why};
    }
    return {};
}

const projection::VoiceFile* entryIn(const projection::ChildFile& file, RecordId id)
{
    const auto found = std::find_if(
        file.voices.begin(), file.voices.end(), [&](const projection::VoiceFile& voice) { return voice.record.id == id; });
    return found == file.voices.end() ? nullptr : &*found;
}

} // namespace

RecordId Tablet::idBySaying(std::string_view said) const
{
    const crypto::Secret digest =
        crypto::deriveKey(m_device_key.secret.bytes(), crypto::sha256(said), "sightline: id of what a child said");
    std::array<std::uint8_t, 16> bytes{};
    std::copy_n(digest.bytes().begin(), bytes.size(), bytes.begin());
    return RecordId{Uuid::version8(bytes)};
}

Result<void> Tablet::saveMissing(std::vector<revision::Revision> revisions, wire::Lane lane)
{
    std::vector<RecordId> ids;
    for (const revision::Revision& revision : revisions) {
        SIGHTLINE_CHECK(checkSize({revision})); // Before the first is saved: all of it, or nothing.
        ids.push_back(revision.record());
    }
    SIGHTLINE_TRY(here, m_store.writtenHere(ids));
    std::vector<revision::Revision> group;
    std::size_t bytes = 0;
    for (revision::Revision& revision : revisions) {
        if (std::find(here.begin(), here.end(), revision.record()) != here.end()) continue;
        here.push_back(revision.record());
        const bool full = bytes + revision.bytes.size() > sync::kPushBytesMax || group.size() == revision::kRevisionsPerGroupMax;
        if (full && !group.empty()) {
            SIGHTLINE_TRY(saved, save(std::move(group), lane));
            group.clear();
            bytes = 0;
        }
        bytes += revision.bytes.size();
        group.push_back(std::move(revision));
    }
    if (group.empty()) return {};
    SIGHTLINE_TRY(saved, save(std::move(group), lane));
    return {};
}

Result<SavedVoice> Tablet::saveVoice(ChildId child, const std::vector<VoiceEntry>& entries)
{
    SIGHTLINE_TRY(known, onVisit({child}));
    SIGHTLINE_CHECK(checkEntries(entries));
    SIGHTLINE_TRY(author, authorship());
    SavedVoice kept;
    std::vector<revision::Revision> revisions;
    for (const VoiceEntry& entry : entries)
        for (const VoiceEntry& piece : inPieces(entry)) {
            const RecordId id = idBySaying(sayingOf(child, piece));
            wire::Revision message = revision::blankRevision(RecordKind::Voice, id, child, author);
            *message.mutable_voice() = revision::toPatch(piece);
            revisions.push_back(revision::makeRevision(std::move(message)));
            kept.entries.push_back(id);
        }
    SIGHTLINE_CHECK(saveMissing(std::move(revisions), wire::LANE_NORMAL));
    return kept;
}

Result<RecordId> Tablet::raiseSafetyFlag(ChildId child, const SafetyFlag& flag)
{
    SIGHTLINE_TRY(known, onVisit({child}));
    if (const auto why = objectionTo(flag)) return Error{ErrorCode::InvalidInput, *why};
    SIGHTLINE_TRY(author, authorship());
    const RecordId id = idBySaying(sayingOf(child, flag));
    wire::Revision message = revision::blankRevision(RecordKind::SafetyFlag, id, child, author);
    *message.mutable_safety_flag() = revision::toPatch(flag);
    SIGHTLINE_CHECK(saveMissing({revision::makeRevision(std::move(message))}, wire::LANE_URGENT));
    return id;
}

Result<SavedVoice> Tablet::keepSession(
    ChildId child, const std::vector<SafetyFlag>& flags, const std::vector<VoiceEntry>& entries)
{
    std::optional<Error> first;
    for (const SafetyFlag& flag : flags) {
        const auto raised = raiseSafetyFlag(child, flag);
        if (!raised.has_value() && !first) first = raised.error();
    }
    Result<SavedVoice> kept = entries.empty() ? Result<SavedVoice>{SavedVoice{}} : saveVoice(child, entries);
    if (first) return *first;
    return kept;
}

Result<RecordId> Tablet::saveAlone(revision::Revision revision)
{
    const RecordId id = revision.record();
    std::vector<revision::Revision> revisions;
    revisions.push_back(std::move(revision));
    SIGHTLINE_TRY(saved, save(std::move(revisions)));
    return id;
}

Result<RecordId> Tablet::addBeside(const VoiceAddition& addition)
{
    const Error notHere{ErrorCode::NotFound, "no entry with this id is on this tablet"};
    const auto file = fileOfRecord(addition.entry);
    if (!file.has_value() && file.error().code != ErrorCode::NotFound) return file.error();
    const projection::VoiceFile* const entry = file.has_value() ? entryIn(file.value(), addition.entry) : nullptr;
    if (entry == nullptr) return notHere;
    if (const auto why = objectionTo(addition, today())) return Error{ErrorCode::InvalidInput, *why};
    const bool theirs = mayShareWider(entry->sharing(), {m_me.id, m_me.role == WorkerRole::Manager});
    if (addition.kind == AdditionKind::WithdrawnByChild && !theirs)
        return Error{
            ErrorCode::Refused, "only the worker who was there or their manager may record that a child took something back"};
    if (addition.kind == AdditionKind::SharedWider && !theirs)
        return Error{
            ErrorCode::Refused, "only the worker who was there or their manager may let more people read what a child said"};
    SIGHTLINE_TRY(author, authorship());
    wire::Revision message =
        revision::blankRevision(RecordKind::VoiceAddition, RecordId{crypto::newUuid(m_clock.now())}, file.value().id, author);
    *message.mutable_voice_addition() = revision::toPatch(addition);
    return saveAlone(revision::makeRevision(std::move(message)));
}

Result<RecordId> Tablet::saveObservation(ChildId child, const Observation& observation)
{
    SIGHTLINE_TRY(known, onVisit({child}));
    if (const auto why = objectionTo(observation, today())) return Error{ErrorCode::InvalidInput, *why};
    SIGHTLINE_TRY(author, authorship());
    wire::Revision message =
        revision::blankRevision(RecordKind::Observation, RecordId{crypto::newUuid(m_clock.now())}, child, author);
    *message.mutable_observation() = revision::toPatch(observation);
    return saveAlone(revision::makeRevision(std::move(message)));
}

} // namespace sightline::mobile
