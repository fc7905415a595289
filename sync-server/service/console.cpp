#include "service/console.h"

namespace sightline::server {

namespace {

/// The first reason why something written at the console would be kept aside; the console then writes nothing at all.
std::optional<std::string> refusal(const std::vector<wire::GroupReceipt>& receipts, AgainstARule against)
{
    for (const wire::GroupReceipt& receipt : receipts) {
        if (receipt.outcome() == wire::OUTCOME_QUARANTINED) return receipt.reason();
        for (const wire::RevisionReceipt& revision : receipt.revisions()) {
            if (against == AgainstARule::KeepProposals && revision.reason() == sync::kKeptAsProposal) continue;
            if (revision.outcome() == wire::OUTCOME_QUARANTINED || revision.outcome() == wire::OUTCOME_HELD)
                return revision.reason();
        }
    }
    return std::nullopt;
}

std::vector<revision::Revision> finish(std::vector<wire::Revision> messages)
{
    std::vector<revision::Revision> revisions;
    revisions.reserve(messages.size());
    for (wire::Revision& message : messages) revisions.push_back(revision::makeRevision(std::move(message)));
    return revisions;
}

} // namespace

revision::Authorship consoleAuthorship(const WorkerId& author, Clock& clock)
{
    wire::RecordedAt recorded;
    recorded.set_wall_ms(clock.now().time_since_epoch().count());
    recorded.set_zone("Europe/London");
    recorded.set_since_boot_ms(static_cast<std::uint64_t>(clock.sinceBoot().count()));
    return {author, std::move(recorded)};
}

Result<std::vector<wire::GroupReceipt>> recordAtConsole(
    Authority& authority, const WorkerId& author, std::vector<std::vector<wire::Revision>> groups, Clock& clock)
{
    return writeAtConsole(
        authority, author, [&](ReadSession&, const Worker&) -> Result<ConsoleGroups> { return std::move(groups); }, clock);
}

Result<std::vector<wire::GroupReceipt>> writeAtConsole(
    Authority& authority, const WorkerId& author, const DecideWrite& decide, Clock& clock, AgainstARule against)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<std::vector<wire::GroupReceipt>> {
        const auto worker = session->worker(author);
        const auto device = session->device(authority.console_device);
        if (!worker || worker->disabled) return Error{ErrorCode::NotFound, "there is no user " + author.text()};
        if (!device) return Error{ErrorCode::StorageDamaged, "the console's device is missing"};
        SIGHTLINE_TRY(groups, decide(*session, *worker));

        revision::LanePosition position = session->lanePosition(device->id, wire::LANE_NORMAL);
        std::vector<ArrivedGroup> arrived;
        for (auto& messages : groups) {
            revision::Group group = revision::makeGroup(GroupId{crypto::newUuid(clock.now())}, device->id, wire::LANE_NORMAL,
                position, finish(std::move(messages)), authority.console_key);
            position = {group.device_seq + 1, group.headerDigest()};
            wire::SignedGroup message = revision::toWire(group);
            arrived.push_back({std::move(message), position.last_digest, std::move(group), {}});
        }
        AppendOutcome outcome = appendArrived(*session, *device, *worker, arrived, clock.now());
        if (outcome.history_lost || outcome.cloned)
            return Error{
                ErrorCode::StorageDamaged, "the console's own chain in the log is broken; run `sightline-server verify`"};
        if (const auto why = refusal(outcome.receipts, against)) return Error{ErrorCode::Refused, *why};
        SIGHTLINE_CHECK(session->commit());
        return std::move(outcome.receipts);
    });
}

} // namespace sightline::server
