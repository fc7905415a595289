#include "service/withholding.h"

#include "revision/voice_values.h"
#include "service/append.h"
#include "voice/sharing.h"

namespace sightline::server {

namespace {

/// A row that is looked at, as far as it can be read.
struct VoiceRow {
    const LogRow* row;
    std::optional<revision::Revision> revision;
    std::optional<RecordId> entry; ///< It is this one, or stands beside it.

    [[nodiscard]] bool counts() const { return revision && row->outcome != wire::OUTCOME_QUARANTINED; }
};

VoiceRow read(const LogRow& row)
{
    VoiceRow voice{&row, std::nullopt, std::nullopt};
    auto parsed = revision::parseRevision(row.bytes);
    if (!parsed.has_value()) return voice;
    voice.revision = std::move(parsed).value();
    voice.entry = voice.revision->kind() == RecordKind::Voice
        ? std::optional{row.record}
        : RecordId::fromBytes(voice.revision->message.voice_addition().voice_id());
    return voice;
}

/// Every entry that can be read, with the child's choice as it stands now.
std::map<RecordId, SharingNow> sharingOf(const std::vector<VoiceRow>& rows)
{
    std::map<RecordId, SharingNow> entries;
    for (const VoiceRow& voice : rows) {
        if (!voice.counts() || voice.revision->kind() != RecordKind::Voice) continue;
        const auto entry = revision::readVoice(voice.revision->message.voice());
        if (!entry.has_value()) continue;
        entries.emplace(
            voice.row->record, SharingNow{WorkerId{voice.revision->message.author_id()}, entry.value().sharing, {}, false});
    }
    for (const VoiceRow& voice : rows) {
        if (!voice.counts() || voice.revision->kind() != RecordKind::VoiceAddition || !voice.entry) continue;
        const auto entry = entries.find(*voice.entry);
        const auto addition = revision::readAddition(voice.revision->message.voice_addition());
        if (entry == entries.end() || !addition.has_value()) continue;
        if (addition.value().kind == AdditionKind::SharedWider) entry->second.wider.push_back(addition.value());
        if (addition.value().kind == AdditionKind::WithdrawnByChild) entry->second.withdrawn = true;
    }
    return entries;
}

/// Whether this worker, who manages nobody who works with the child, may hold the row.
bool mayHold(const VoiceRow& voice, const std::map<RecordId, SharingNow>& entries, const Worker& worker)
{
    const auto entry = voice.entry ? entries.find(*voice.entry) : entries.end();
    if (entry == entries.end()) return false;
    if (!voice.counts()) return entry->second.captured_by == worker.id;
    return mayRead(entry->second, {worker.id, false});
}

/// Whose tablets brought which row.
class Owners {
public:
    explicit Owners(ReadSession& session)
        : m_session{session}
    { }

    bool brought(const Worker& worker, const VoiceRow& voice)
    {
        if (voice.counts() && voice.revision->message.author_id() == worker.id.text()) return true;
        const auto known = m_workers.find(voice.row->device);
        if (known != m_workers.end()) return known->second == worker.id.text();
        const auto device = m_session.device(voice.row->device);
        const auto& owner = m_workers.emplace(voice.row->device, device ? device->worker.text() : std::string{}).first->second;
        return owner == worker.id.text();
    }

private:
    ReadSession& m_session;
    std::map<DeviceId, std::string> m_workers;
};

} // namespace

void Withheld::add(const LogRow& row)
{
    m_rows.emplace(row.seq, row.revision_id);
}

wire::ChildHead Withheld::takenOutOf(wire::ChildHead head) const
{
    for (const auto& [seq, revision] : m_rows) {
        if (seq > head.seq()) break;
        head.set_count(head.count() - 1);
        xorInto(*head.mutable_digest(), revision);
    }
    return head;
}

Withheld withheldFrom(ReadSession& session, const Worker& worker, const ChildId& child, CivilDate today)
{
    Withheld withheld;
    if (managesChild(session, worker, child, today)) return withheld;
    const std::vector<LogRow> rows = session.voiceRowsOfChild(child);
    if (rows.empty()) return withheld;
    std::vector<VoiceRow> voices;
    voices.reserve(rows.size());
    for (const LogRow& row : rows) voices.push_back(read(row));
    const auto entries = sharingOf(voices);
    Owners owners{session};
    for (const VoiceRow& voice : voices)
        if (!mayHold(voice, entries, worker) && !owners.brought(worker, voice)) withheld.add(*voice.row);
    return withheld;
}

} // namespace sightline::server
