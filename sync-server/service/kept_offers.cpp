#include "service/kept_offers.h"

namespace sightline::server {

std::vector<OpenOffer> KeptOffers::open(ReadSession& session)
{
    return openOffers(
        session, [&](const ChildId& child) { return *m_kept.of(session, child, [&] { return offersOf(session, child); }); });
}

} // namespace sightline::server
