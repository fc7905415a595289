#include "service/transfers.h"

#include <algorithm>
#include <tuple>

#include "base/contract.h"
#include "projection/new_records.h"
#include "projection/record_files.h"
#include "service/child_files.h"
#include "service/who_leads.h"

namespace sightline::server {

namespace {

using projection::AllocationFile;
using projection::ChildFile;
using projection::TransferFile;

Error misuse(std::string why)
{
    return {ErrorCode::InvalidInput, std::move(why)};
}
Error refused(std::string why)
{
    return {ErrorCode::Refused, std::move(why)};
}

bool holdsAfter(const Allocation& allocation, CivilDate day)
{
    return !allocation.to || *allocation.to > day;
}

/// The allocation by which this worker has the child in this role on `day` or after it; null if there is none.
const AllocationFile* allocationOf(const ChildFile& file, const WorkerId& worker, AllocationRole role, CivilDate day)
{
    for (const AllocationFile& each : file.allocations)
        for (const Allocation& allocation : each.standing)
            if (allocation.worker == worker && allocation.role == role && holdsAfter(allocation, day)) return &each;
    return nullptr;
}

Result<void> checkReceiver(ReadSession& session, const ChildFile& file, const WorkerId& to, AllocationRole role, CivilDate day)
{
    const auto worker = session.worker(to);
    if (!worker) return misuse("to: there is no worker " + to.text());
    if (worker->disabled) return refused(to.text() + " has left; offer the child to somebody else");
    if (!worksWithChildren(worker->role)) return misuse("to: " + to.text() + " does not work with children");
    if (allocationOf(file, to, role, day) != nullptr)
        return refused(to.text() + " works with this child already, as " + std::string{toText(role)});
    return {};
}

/// What is moved, as it holds on that day; a disagreement about it is settled first.
Result<const AllocationFile*> moved(const ChildFile& file, const WorkerId& from, AllocationRole role, CivilDate day)
{
    const AllocationFile* const found = allocationOf(file, from, role, day);
    if (found == nullptr)
        return refused(from.text() + " does not work with this child as " + std::string{toText(role)} + " on " + day.inWords());
    if (found->record.disputed()) return refused("two people disagree about who works with this child; settle that first");
    if (found->allocation.from >= day && found->allocation.from > day)
        return refused(from.text() + " begins with this child only after " + day.inWords());
    return found;
}

Result<void> checkOffer(ReadSession& session, const ChildFile& file, const Offer& offer, CivilDate today)
{
    if (isBlank(offer.reason)) return misuse("reason: say why the child moves; the other team reads it");
    if (offer.start < today) return misuse("start: the first day with the new worker must be today or later");
    if (offer.from_worker == offer.to_worker) return misuse("to: the child is with " + offer.to_worker.text() + " already");
    SIGHTLINE_TRY(allocation, moved(file, offer.from_worker, offer.role, offer.start));
    (void)allocation;
    SIGHTLINE_CHECK(checkReceiver(session, file, offer.to_worker, offer.role, offer.start));
    for (const TransferFile& other : file.transfers)
        if (other.isOpen() && other.from_worker == offer.from_worker && other.role == offer.role)
            return refused("the child is offered to " + other.to_worker.text() + " already; withdraw that first");
    return {};
}

const TransferFile* transferIn(const ChildFile& file, const RecordId& id)
{
    for (const TransferFile& each : file.transfers)
        if (each.record.id == id) return &each;
    return nullptr;
}

/// Asked before anything of the offer is told.
Result<void> checkDecider(ReadSession& session, const Worker& author, const ChildId& child, const TransferFile& transfer,
    TransferDecision decision, CivilDate today)
{
    if (decision == TransferDecision::Withdrawn) return mustManage(session, author, child, today);
    if (mayDecide(session, author, transfer)) return {};
    return refused("an offer is " + std::string{toText(decision)} + " by the worker it names or by their manager");
}

std::string sentenceOf(const TransferFile::Decided& decided)
{
    return "this offer was " + std::string{toText(decided.decision)} + " by " + decided.by + " already";
}

/// The new allocation begins on `day`, and the old one ends.
std::vector<wire::Revision> movedOn(const AllocationFile& old, const TransferFile& transfer, const ChildId& child,
    const revision::Authorship& authorship, CivilDate day, Instant now)
{
    wire::Revision ending = changeOf(old.record, child, authorship, transfer.to_worker.text() + " takes over");
    ending.mutable_allocation()->set_to(day.toString());
    wire::Revision beginning = revision::blankRevision(RecordKind::Allocation, RecordId{crypto::newUuid(now)}, child, authorship);
    *beginning.mutable_allocation() = projection::toPatch(Allocation{transfer.to_worker, transfer.role, day, std::nullopt});
    // In this order: a work ends only once the other one has been taken in.
    return {std::move(beginning), std::move(ending)};
}

std::string teamOf(ReadSession& session, const WorkerId& id)
{
    const auto worker = session.worker(id);
    return worker ? worker->team : std::string{};
}

} // namespace

Result<Written> offerTransfer(Authority& authority, const Offer& offer, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    Written written{offer.id,
        "The child is offered to " + offer.to_worker.text() + ". Nothing changes until it is accepted; "
            + offer.from_worker.text() + " goes on working with the child."};
    const auto done = writeAtConsole(
        authority, offer.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(file, existingChild(session, offer.child));
            SIGHTLINE_CHECK(mustManage(session, author, offer.child, today));
            wire::Revision message =
                revision::blankRevision(RecordKind::Transfer, offer.id, offer.child, consoleAuthorship(author.id, clock));
            wire::TransferPatch& patch = *message.mutable_transfer();
            patch.set_from_worker(offer.from_worker.text());
            patch.set_to_worker(offer.to_worker.text());
            patch.set_role(std::string{toText(offer.role)});
            patch.set_start(offer.start.toString());
            patch.set_reason(offer.reason);
            if (const auto* const there = projection::findRecord(file, offer.id)) {
                written.already = holdsAlready(*there, message);
                if (written.already) return ConsoleGroups{};
                return Error{ErrorCode::AlreadyExists, "this form was sent before with other words; open it again"};
            }
            SIGHTLINE_CHECK(checkOffer(session, file, offer, today));
            return oneGroup({std::move(message)});
        },
        clock);
    if (!done.has_value()) return done.error();
    return written;
}

Result<Written> decideTransfer(Authority& authority, const OfferDecision& decision, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    const bool accepts = decision.decision == TransferDecision::Accepted;
    if (!accepts && isBlank(decision.reason)) return misuse("reason: say why, so that the other team knows");
    Written written{decision.offer, {}};
    const auto done = writeAtConsole(
        authority, decision.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(child, childOfRecord(session, decision.offer, "offer"));
            const ChildFile file = childFile(session, child);
            const TransferFile* const transfer = transferIn(file, decision.offer);
            if (transfer == nullptr) return Error{ErrorCode::NotFound, "there is no offer " + decision.offer.toString()};
            SIGHTLINE_CHECK(checkDecider(session, author, child, *transfer, decision.decision, today));
            const auto authorship = consoleAuthorship(author.id, clock);
            if (!transfer->isOpen()) {
                const TransferFile::Decided& first = transfer->decided.front();
                written.already = first.by == author.id.text() && first.decision == decision.decision;
                if (written.already) return ConsoleGroups{};
                return refused(sentenceOf(first));
            }
            wire::Revision message = changeOf(transfer->record, child, authorship, decision.reason);
            message.mutable_transfer()->set_decision(std::string{toText(decision.decision)});
            std::vector<wire::Revision> save{std::move(message)};
            if (accepts) {
                const CivilDate day = std::max(transfer->start, today);
                SIGHTLINE_TRY(old, moved(file, transfer->from_worker, transfer->role, day));
                SIGHTLINE_CHECK(checkReceiver(session, file, transfer->to_worker, transfer->role, day));
                for (wire::Revision& each : movedOn(*old, *transfer, child, authorship, day, clock.now()))
                    save.push_back(std::move(each));
                written.sentence = "Accepted: " + transfer->to_worker.text() + " works with the child from " + day.inWords()
                    + ", and " + transfer->from_worker.text() + " until then.";
            }
            return oneGroup(std::move(save));
        },
        clock);
    if (!done.has_value()) return done.error();
    if (decision.decision == TransferDecision::Declined) written.sentence = "Declined. The child stays where it is.";
    if (decision.decision == TransferDecision::Withdrawn) written.sentence = "Withdrawn. The child stays where it is.";
    if (written.already) written.sentence = "It was decided already, just so.";
    return written;
}

OffersOfChild offersOf(ReadSession& session, const ChildId& child)
{
    const ChildFile file = childFile(session, child);
    OffersOfChild offers{file.child.displayName(), {}};
    for (const TransferFile& transfer : file.transfers)
        if (transfer.isOpen()) offers.open.push_back(transfer);
    return offers;
}

std::vector<OpenOffer> openOffers(ReadSession& session)
{
    return openOffers(session, [&](const ChildId& child) { return offersOf(session, child); });
}

std::vector<OpenOffer> openOffers(ReadSession& session, const std::function<OffersOfChild(const ChildId&)>& read)
{
    std::vector<OpenOffer> offers;
    for (const ChildId& child : session.childrenEverOffered()) {
        OffersOfChild found = read(child);
        for (TransferFile& transfer : found.open) {
            std::string from = teamOf(session, transfer.from_worker);
            std::string to = teamOf(session, transfer.to_worker);
            offers.push_back({child, found.name, std::move(transfer), std::move(from), std::move(to)});
        }
    }
    std::sort(offers.begin(), offers.end(), [](const OpenOffer& a, const OpenOffer& b) {
        return std::tuple{projection::firstReceived(a.transfer.record), a.transfer.record.id}
        < std::tuple{projection::firstReceived(b.transfer.record), b.transfer.record.id};
    });
    return offers;
}

bool mayDecide(ReadSession& session, const Worker& person, const TransferFile& transfer)
{
    if (person.disabled) return false;
    if (person.id == transfer.to_worker) return true;
    const auto worker = session.worker(transfer.to_worker);
    const auto& teams = person.manages;
    return person.role == WorkerRole::Manager && worker && std::find(teams.begin(), teams.end(), worker->team) != teams.end();
}

bool isOfferedTo(ReadSession& session, const Worker& person, const ChildId& child)
{
    const ChildFile file = childFile(session, child);
    return std::any_of(file.transfers.begin(), file.transfers.end(),
        [&](const TransferFile& transfer) { return transfer.isOpen() && mayDecide(session, person, transfer); });
}

} // namespace sightline::server
