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
    std::map<WholeEntry, std::vector<RecordId>> wholes;
    std::map<RecordId, WholeEntry> whole_of;
    for (const VoiceRow& voice : rows) {
        if (!voice.counts() || voice.revision->kind() != RecordKind::Voice) continue;
        const auto entry = revision::readVoice(voice.revision->message.voice());
        if (!entry.has_value()) continue;
        const WorkerId author{voice.revision->message.author_id()};
        if (!entries.emplace(voice.row->record, SharingNow{author, entry.value().sharing, {}, false}).second) continue;
        const WholeEntry whole = wholeOf(author, entry.value());
        wholes[whole].push_back(voice.row->record);
        whole_of.emplace(voice.row->record, whole);
    }
    for (const VoiceRow& voice : rows) {
        if (!voice.counts() || voice.revision->kind() != RecordKind::VoiceAddition || !voice.entry) continue;
        const auto whole = whole_of.find(*voice.entry);
        const auto addition = revision::readAddition(voice.revision->message.voice_addition());
        if (whole == whole_of.end() || !addition.has_value()) continue;
        for (const RecordId& piece : wholes.at(whole->second)) {
            SharingNow& sharing = entries.at(piece);
            if (addition.value().kind == AdditionKind::SharedWider) sharing.wider.push_back(addition.value());
            if (addition.value().kind == AdditionKind::WithdrawnByChild) sharing.withdrawn = true;
        }
    }
    return entries;
}

/// Whose tablets brought which row.
class Owners {
public:
    explicit Owners(ReadSession& session)
        : m_session{session}
    { }

    const WorkerId& of(const LogRow& row)
    {
        const auto known = m_workers.find(row.device);
        if (known != m_workers.end()) return known->second;
        const auto device = m_session.device(row.device);
        return m_workers.emplace(row.device, device ? device->worker : WorkerId{std::string{}}).first->second;
    }

    bool brought(const Worker& worker, const VoiceRow& voice)
    {
        if (voice.counts() && voice.revision->message.author_id() == worker.id.text()) return true;
        return of(*voice.row) == worker.id;
    }

private:
    ReadSession& m_session;
    std::map<DeviceId, WorkerId> m_workers;
};

/// Who reads: a worker, who is the manager of some of those who took down what the child said.
class Reader {
public:
    Reader(ReadSession& session, const Worker& worker, const ChildId& child, CivilDate today)
        : m_session{session}
        , m_worker{worker}
        , m_child{child}
        , m_today{today}
    { }

    bool manages(const WorkerId& was_there)
    {
        const auto known = m_manages.find(was_there);
        if (known != m_manages.end()) return known->second;
        return m_manages.emplace(was_there, managesWhoWasThere(m_session, m_worker, was_there, m_child, m_today)).first->second;
    }
    bool mayHold(const VoiceRow& voice, const std::map<RecordId, SharingNow>& entries, const WorkerId& was_there)
    {
        const auto entry = voice.entry ? entries.find(*voice.entry) : entries.end();
        if (entry == entries.end()) return manages(was_there);
        const WorkerId& captured_by = entry->second.captured_by;
        if (!voice.counts()) return captured_by == m_worker.id || manages(captured_by);
        return mayRead(entry->second, {m_worker.id, manages(captured_by)});
    }

private:
    ReadSession& m_session;
    const Worker& m_worker;
    ChildId m_child;
    CivilDate m_today;
    std::map<WorkerId, bool> m_manages;
};

/// Who was there when an entry was taken down that cannot be judged: who brought its first row; of what stands beside one that is
/// not here, who brought that.
std::map<RecordId, WorkerId> broughtFirst(const std::vector<VoiceRow>& voices, Owners& owners)
{
    std::map<RecordId, WorkerId> first;
    for (const VoiceRow& voice : voices)
        if (voice.row->kind == wire::KIND_VOICE) first.emplace(voice.row->record, owners.of(*voice.row));
    return first;
}

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
    const std::vector<LogRow> rows = session.voiceRowsOfChild(child);
    if (rows.empty()) return withheld;
    std::vector<VoiceRow> voices;
    voices.reserve(rows.size());
    for (const LogRow& row : rows) voices.push_back(read(row));
    const auto entries = sharingOf(voices);
    Owners owners{session};
    const auto brought_first = broughtFirst(voices, owners);
    Reader reader{session, worker, child, today};
    for (const VoiceRow& voice : voices) {
        const auto first = brought_first.find(voice.entry.value_or(voice.row->record));
        const WorkerId& was_there = first == brought_first.end() ? owners.of(*voice.row) : first->second;
        if (!reader.mayHold(voice, entries, was_there) && !owners.brought(worker, voice)) withheld.add(*voice.row);
    }
    return withheld;
}

} // namespace sightline::server
