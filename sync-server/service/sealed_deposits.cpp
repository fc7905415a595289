#include "service/sealed_deposits.h"

#include "sync/tablet_sync.h"
#include "vault/sealed_group.h"

namespace sightline::server {

namespace {

constexpr std::size_t kDigestBytes = 32;

Result<wire::SealedContent> contentOf(const wire::SealedRequest& request)
{
    if (request.protocol() != sync::kProtocol)
        return Error{ErrorCode::ProtocolMismatch, "this server speaks protocol " + std::to_string(sync::kProtocol)};
    wire::SealedContent content;
    if (!content.ParseFromString(request.content())) return Error{ErrorCode::InvalidInput, "content: cannot be read"};
    const auto most = static_cast<int>(sync::kGroupsPerPushMax);
    if (content.offered_size() > most) return Error{ErrorCode::InvalidInput, "offered: more than " + std::to_string(most)};
    if (content.sealed_size() > most) return Error{ErrorCode::InvalidInput, "sealed: more than " + std::to_string(most)};
    for (int i = 0; i < content.offered_size(); ++i)
        if (content.offered(i).size() != kDigestBytes)
            return Error{ErrorCode::InvalidInput, "offered[" + std::to_string(i) + "]: is not 32 bytes"};
    return content;
}

wire::SealedReceipt receipt(std::string digest, wire::SealedState state, std::string reason = {})
{
    wire::SealedReceipt made;
    made.set_digest(std::move(digest));
    made.set_state(state);
    made.set_reason(std::move(reason));
    return made;
}

/// A backup whose watermark is above the head of then was made after the deposit was kept, and has it. One that covers the rows
/// it became has all that was in it.
wire::SealedState safetyOf(const SealedDeposit& deposit, std::uint64_t watermark)
{
    const bool inTheLog = deposit.settled_at && deposit.settled_seq > 0 && deposit.settled_seq <= watermark;
    return watermark > deposit.head_seq || inTheLog ? wire::SEALED_STATE_BACKED_UP : wire::SEALED_STATE_HELD;
}

wire::SealedReceipt answerFor(ReadSession& session, const DeviceId& device, const std::string& digest, std::uint64_t watermark)
{
    const auto held = session.sealedDeposit(digest);
    return receipt(digest, held && held->device == device ? safetyOf(*held, watermark) : wire::SEALED_STATE_WANTED);
}

std::optional<std::string> objection(const SealedUse& ofDevice, const SealedUse& inAll, std::uint64_t more)
{
    if (ofDevice.groups >= kSealedGroupsPerDeviceMax || ofDevice.bytes + more > kSealedBytesPerDeviceMax)
        return "this tablet's share is full until your organisation has opened what it sent before";
    if (inAll.bytes + more > kSealedBytesInAllMax)
        return "the server keeps no more sealed visits until your organisation has opened those it has";
    return std::nullopt;
}

/// Keeps one, and counts it in.
wire::SealedReceipt keep(
    WriteSession& session, const Device& device, const std::string& bytes, SealedUse& ofDevice, SealedUse& inAll, Instant now)
{
    std::string digest = crypto::sha256(bytes);
    const auto parsed = vault::parseSealed(bytes);
    if (!parsed.has_value()) return receipt(std::move(digest), wire::SEALED_STATE_REFUSED, parsed.error().detail);
    const vault::SealedHeader& header = parsed.value().header;
    if (header.device != device.id)
        return receipt(
            std::move(digest), wire::SEALED_STATE_REFUSED, "it was written by another tablet than the one that sends it");
    if (const auto held = session.sealedDeposit(digest))
        return receipt(std::move(digest), safetyOf(*held, session.backupWatermark()));
    if (auto why = objection(ofDevice, inAll, bytes.size()))
        return receipt(std::move(digest), wire::SEALED_STATE_REFUSED, *std::move(why));
    SealedDeposit deposit = describe(parsed.value(), bytes);
    deposit.received_at = now;
    deposit.head_seq = session.head().seq();
    session.keepSealed(deposit);
    for (SealedUse* use : {&ofDevice, &inAll}) {
        ++use->groups;
        use->bytes += bytes.size();
    }
    return receipt(std::move(digest), wire::SEALED_STATE_HELD);
}

} // namespace

SealedDeposit describe(const vault::SealedGroup& group, const std::string& bytes)
{
    return {crypto::sha256(bytes), group.header.device, static_cast<std::int64_t>(group.header.lane), group.header.device_seq,
        bytes, bytes.size(), {}, 0, std::nullopt, 0, {}};
}

SealedDeposits::SealedDeposits(Authority& authority, Clock& clock)
    : m_authority{authority}
    , m_clock{clock}
{ }

Result<wire::SealedResponse> SealedDeposits::take(const Device& device, const wire::SealedRequest& request)
{
    SIGHTLINE_TRY(content, contentOf(request));
    wire::SealedReceipts receipts;
    receipts.set_wipe(device.revoked_at.has_value());
    SIGHTLINE_CHECK(answerOffers(device, content, receipts));
    SIGHTLINE_CHECK(keepAll(device, content, receipts));
    wire::SealedResponse response;
    response.set_content(receipts.SerializeAsString());
    response.set_signature(
        m_authority.signing_key.sign(sync::sealedReceiptBytes(request.device_id(), request.nonce(), response.content())));
    return response;
}

Result<void> SealedDeposits::answerOffers(
    const Device& device, const wire::SealedContent& content, wire::SealedReceipts& receipts)
{
    if (content.offered().empty()) return {};
    SIGHTLINE_TRY(session, m_authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<void> {
        const std::uint64_t watermark = session->backupWatermark();
        for (const std::string& digest : content.offered())
            *receipts.add_receipts() = answerFor(*session, device.id, digest, watermark);
        return {};
    });
}

Result<void> SealedDeposits::keepAll(const Device& device, const wire::SealedContent& content, wire::SealedReceipts& receipts)
{
    const Instant now = m_clock.now();
    SIGHTLINE_TRY(session, m_authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        auto known = session->device(device.id);
        if (!known) return Error{ErrorCode::NotAuthorised, "this device is not known"};
        known->last_seen = now;
        if (content.store_destroyed() && !known->wiped_at) known->wiped_at = now;
        session->putDevice(*known);
        SealedUse ofDevice = session->sealedUse(device.id);
        SealedUse inAll = session->sealedUse(std::nullopt);
        for (const std::string& bytes : content.sealed())
            *receipts.add_receipts() = keep(*session, device, bytes, ofDevice, inAll, now);
        return session->commit();
    });
}

} // namespace sightline::server
