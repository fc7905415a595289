#pragma once

#include "service/authority.h"
#include "vault/sealed_group.h"

namespace sightline::server {

/// Takes in the sealed groups of tablets that nobody can unlock, and says of each how safe it is. The server cannot read them: it
/// has the escrow public key only. They lie in the authority's store, so a backup of it has them too.
///
/// Who may deliver: whoever proves a device's upload key (Sessions::uploaderOf), a revoked device's too: that is what it is for.
/// What a stolen upload key can do is fill one tablet's share of the limits below. Everything refused stays on its tablet.
/// Threads: any.
class SealedDeposits {
public:
    /// Both must outlive this.
    SealedDeposits(Authority& authority, Clock& clock);

    /// Keeps what is sent, byte for byte, and answers for it and for what is only offered, signed. A tablet may remove its own
    /// copy when the answer is BACKED_UP, not before (rule 4 of sync.md): for a tablet without a readable store it is the last
    /// copy but one, and a server that is put back to an older backup asks for it again. InvalidInput (names what), StorageFull.
    [[nodiscard]] Result<wire::SealedResponse> take(const Device& device, const wire::SealedRequest& request);

private:
    [[nodiscard]] Result<void> answerOffers(
        const Device& device, const wire::SealedContent& content, wire::SealedReceipts& receipts);
    [[nodiscard]] Result<void> keepAll(const Device& device, const wire::SealedContent& content, wire::SealedReceipts& receipts);

    Authority& m_authority;
    Clock& m_clock;
};

/// How a sealed group is entered; when and at which head is the caller's to say. `bytes` are those it was parsed from.
[[nodiscard]] SealedDeposit describe(const vault::SealedGroup& group, const std::string& bytes);

/// What waits to be opened, at most. Years of one tablet's visits; a stranger has no share at all.
inline constexpr std::uint64_t kSealedGroupsPerDeviceMax = 5'000;
inline constexpr std::uint64_t kSealedBytesPerDeviceMax = std::uint64_t{64} * 1024 * 1024;
inline constexpr std::uint64_t kSealedBytesInAllMax = std::uint64_t{2} * 1024 * 1024 * 1024;

} // namespace sightline::server
