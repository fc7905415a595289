#include "crypto/crypto.h"
#include "store/authority_store.h"

namespace sightline::server {

std::string nextChain(std::string_view previous, std::uint64_t seq, std::string_view revision_id, wire::Outcome outcome)
{
    std::string bytes{previous};
    for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>((seq >> shift) & 0xff);
    bytes += revision_id;
    bytes += static_cast<char>(outcome);
    return crypto::sha256(bytes);
}

} // namespace sightline::server
