#pragma once

#include "service/kept_by_child.h"
#include "service/transfers.h"

namespace sightline::server {

/// Open offers, without reading a child again whose rows are the same: most of those that were ever offered moved years ago.
/// Threads: any.
class KeptOffers {
public:
    /// As `openOffers(session)`.
    [[nodiscard]] std::vector<OpenOffer> open(ReadSession& session);

private:
    KeptByChild<OffersOfChild> m_kept;
};

} // namespace sightline::server
