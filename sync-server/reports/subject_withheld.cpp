#include "reports/subject_withheld.h"

#include <algorithm>
#include <array>

namespace sightline::server::reports {

namespace {

using projection::KnownRevision;
using projection::RecordFile;

constexpr std::array<std::string_view, 4> kVisitFields{
    "in_danger_now", "domestic_abuse", "women_offered_alone", "women_not_offered_alone"};

void takeOutOfState(RecordFile& record, const std::string& field)
{
    record.state.fields.erase(field);
    record.state.disputed.erase(field);
    record.state.live.erase(field);
    record.state.counts_as.erase(field);
}

/// Whatever followed on the version now follows on what that version followed on.
void leaveOut(std::vector<KnownRevision>& history, std::size_t at)
{
    const std::string gone = history[at].revision.id.text();
    const auto before = history[at].revision.message.parents();
    history.erase(history.begin() + static_cast<std::ptrdiff_t>(at));
    for (KnownRevision& known : history) {
        auto& parents = *known.revision.message.mutable_parents();
        const auto found = std::find(parents.begin(), parents.end(), gone);
        if (found == parents.end()) continue;
        parents.erase(found);
        for (const std::string& parent : before)
            if (std::find(parents.begin(), parents.end(), parent) == parents.end()) *parents.Add() = parent;
    }
}

void withholdVisit(RecordFile& record)
{
    for (const std::string_view field : kVisitFields) takeOutOfState(record, std::string{field});
    for (std::size_t at = record.history.size(); at-- > 0;) {
        wire::Revision& message = record.history[at].revision.message;
        if (!message.has_visit()) continue;
        const std::size_t asserted = revision::assertedFields(message).size();
        wire::VisitPatch& visit = *message.mutable_visit();
        visit.clear_in_danger_now();
        visit.clear_domestic_abuse();
        visit.clear_women_offered_alone();
        visit.clear_women_not_offered_alone();
        const std::size_t left = revision::assertedFields(message).size();
        if (left == 0 && asserted > 0) leaveOut(record.history, at);
    }
}

void withholdReason(RecordFile& record)
{
    takeOutOfState(record, "reason");
    for (KnownRevision& known : record.history) {
        wire::Revision& message = known.revision.message;
        message.clear_reason();
        if (message.has_exception()) message.mutable_exception()->clear_reason();
        if (message.has_transfer()) message.mutable_transfer()->clear_reason();
    }
}

/// Whom the child named at first, and took out again, is as much the child's own.
void withholdChoiceBefore(projection::VoiceFile& voice)
{
    takeOutOfState(voice.record, "sharing_before");
    voice.entry.sharing_before = voice.entry.sharing;
    for (KnownRevision& known : voice.record.history)
        if (known.revision.message.has_voice()) known.revision.message.mutable_voice()->clear_sharing_before();
}

} // namespace

projection::ChildFile asRepresentativeReads(projection::ChildFile file)
{
    for (auto& visit : file.visits) withholdVisit(visit.record);
    for (auto& each : file.unreadable)
        if (each.record.kind == RecordKind::Visit) withholdVisit(each.record);
    for (auto& voice : file.voices) withholdChoiceBefore(voice);
    for (auto& each : file.exceptions) {
        withholdReason(each.record);
        each.fact.reason.clear();
    }
    for (auto& each : file.transfers) {
        withholdReason(each.record);
        each.reason.clear();
        for (auto& decided : each.decided) decided.reason.clear();
    }
    return file;
}

} // namespace sightline::server::reports
