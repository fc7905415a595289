#pragma once

#include <functional>

#include "service/console_change.h"

namespace sightline::server {

/// Moving a child to another worker: offered by a manager of who has it, accepted by the worker who is to have it or a manager of
/// theirs. Until then nothing changes; then one save ends the old allocation and begins the new one on the same day, so that the
/// child is without a worker on no day.

struct Offer {
    ChildId child;
    RecordId id; ///< Made with the form: the same form sent twice is one offer.
    WorkerId from_worker;
    WorkerId to_worker;
    AllocationRole role;
    CivilDate start; ///< Today or later.
    std::string reason;
    WorkerId author;
};

struct OfferDecision {
    RecordId offer;
    TransferDecision decision;
    std::string reason; ///< Needed unless it is accepted.
    WorkerId author;
};

/// InvalidInput names the field. Refused: not their manager, the worker has not this child in this role, offered already, the
/// receiving worker has left or has the child already.
[[nodiscard]] Result<Written> offerTransfer(Authority& authority, const Offer& offer, Clock& clock);
/// Refused: decided already, not theirs to decide, or what was offered does not hold any more.
[[nodiscard]] Result<Written> decideTransfer(Authority& authority, const OfferDecision& decision, Clock& clock);

/// An offer with the names that people read.
struct OpenOffer {
    ChildId child;
    std::string child_name;
    projection::TransferFile transfer;
    std::string from_team;
    std::string to_team;
};
/// Every offer that nobody has decided, the oldest first. Reads only children that were ever offered.
[[nodiscard]] std::vector<OpenOffer> openOffers(ReadSession& session);
/// Of one child, by its rows alone.
struct OffersOfChild {
    std::string name;
    std::vector<projection::TransferFile> open;
};
[[nodiscard]] OffersOfChild offersOf(ReadSession& session, const ChildId& child);
/// The same as the first, by what `read` says of a child.
[[nodiscard]] std::vector<OpenOffer> openOffers(ReadSession& session, const std::function<OffersOfChild(const ChildId&)>& read);
/// Whether this person may accept or decline it: its worker, or a manager of that worker's team.
[[nodiscard]] bool mayDecide(ReadSession& session, const Worker& person, const projection::TransferFile& transfer);
/// Whether this child is offered, and this person may decide about it. Reads that child only.
[[nodiscard]] bool isOfferedTo(ReadSession& session, const Worker& person, const ChildId& child);

} // namespace sightline::server
