#include "transport/sealed_delivery.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "session/setting_names.h"
#include "sync/tablet_sync.h"
#include "vault/sealed_outbox.h"
#include "vault/upload_key.h"

namespace sightline::mobile {

namespace {

constexpr std::size_t kOffersPerRequest = sync::kGroupsPerPushMax;

Error notBelieved(const std::string& what)
{
    return {ErrorCode::ProtocolMismatch, "the server's answer is not used: " + what};
}

/// Whether nothing on this tablet can be read any more, with or without a PIN.
bool isDestroyed(const std::string& folder, Clock& clock)
{
    const auto label = vault::Vault::label(folder, clock);
    if (label.has_value()) return label.value().destroyed;
    return label.error().code == ErrorCode::NotFound; // The wrap itself is gone.
}

class Delivering {
public:
    Delivering(std::string folder, SealedServer& server, vault::PlatformSecret& platform, Clock& clock,
        const std::function<void(std::size_t, std::size_t)>& progress)
        : m_folder{std::move(folder)}
        , m_outbox{m_folder + '/' + kSealedFolder}
        , m_server{server}
        , m_platform{platform}
        , m_clock{clock}
        , m_progress{progress}
    { }

    Delivery run()
    {
        const auto done = deliver();
        if (!done.has_value()) m_delivery.error = done.error();
        std::sort(m_delivery.reasons.begin(), m_delivery.reasons.end());
        m_delivery.reasons.erase(std::unique(m_delivery.reasons.begin(), m_delivery.reasons.end()), m_delivery.reasons.end());
        return std::move(m_delivery);
    }

private:
    Result<void> deliver()
    {
        auto read = vault::readUploadIdentity(m_folder);
        if (!read.has_value() && read.error().code == ErrorCode::NotFound)
            return Error{ErrorCode::NotFound, m_folder + " is not a tablet's folder: it has no " + vault::kUploadKeyFile};
        SIGHTLINE_TRY(identity, std::move(read));
        m_identity.emplace(std::move(identity));
        SIGHTLINE_TRY(listing, m_outbox.list());
        m_delivery.groups = listing.groups.size();
        m_delivery.damaged = std::move(listing.damaged);
        SIGHTLINE_TRY(wanted, offer(listing.groups));
        SIGHTLINE_CHECK(send(wanted));
        // Asked for nothing, or revoked meanwhile: the server is told how it stands.
        if (!isDestroyed(m_folder, m_clock) || m_told_destroyed) return {};
        return ask({}).and_then([](wire::SealedReceipts&&) { return Result<void>{}; });
    }

    /// Which of these the server does not have yet; what is safe with it is removed.
    Result<std::vector<GroupId>> offer(const std::vector<vault::SealedHeader>& groups)
    {
        std::vector<GroupId> wanted;
        for (std::size_t first = 0; first < groups.size(); first += kOffersPerRequest) {
            wire::SealedContent content;
            std::vector<GroupId> asked;
            for (std::size_t i = first; i < std::min(groups.size(), first + kOffersPerRequest); ++i) {
                SIGHTLINE_TRY(bytes, m_outbox.read(groups[i].group));
                content.add_offered(crypto::sha256(bytes));
                asked.push_back(groups[i].group);
            }
            SIGHTLINE_TRY(receipts, ask(std::move(content)));
            SIGHTLINE_CHECK(take(receipts, asked, wanted));
        }
        return wanted;
    }

    Result<void> send(const std::vector<GroupId>& wanted)
    {
        std::size_t next = 0;
        while (next < wanted.size()) {
            wire::SealedContent content;
            std::vector<GroupId> sent;
            std::size_t bytes = 0;
            while (next < wanted.size() && sent.size() < kOffersPerRequest) {
                SIGHTLINE_TRY(sealed, m_outbox.read(wanted[next]));
                if (!sent.empty() && bytes + sealed.size() > sync::kPushBytesMax) break;
                bytes += sealed.size();
                *content.add_sealed() = std::move(sealed);
                sent.push_back(wanted[next++]);
            }
            auto receipts = ask(std::move(content));
            if (!receipts.has_value() && receipts.error().code == ErrorCode::ServerRefused && sent.size() == 1) {
                refuse(receipts.error().detail); // One that the server cannot take holds up none of the others.
                continue;
            }
            if (!receipts.has_value()) return receipts.error();
            std::vector<GroupId> again;
            const std::size_t before = m_delivery.held + m_delivery.backed_up;
            SIGHTLINE_CHECK(take(receipts.value(), sent, again));
            m_delivery.sent += m_delivery.held + m_delivery.backed_up - before;
        }
        return {};
    }

    /// One request, signed; its answer, checked. Obeys the order to wipe.
    Result<wire::SealedReceipts> ask(wire::SealedContent content)
    {
        wire::ChallengeRequest asking;
        asking.set_device_id(m_identity->device.raw());
        SIGHTLINE_TRY(challenge, m_server.challenge(asking));
        content.set_store_destroyed(isDestroyed(m_folder, m_clock));
        wire::SealedRequest request;
        request.set_protocol(sync::kProtocol);
        request.set_device_id(asking.device_id());
        request.set_nonce(challenge.nonce());
        request.set_content(content.SerializeAsString());
        request.set_signature(m_identity->key.sign(sync::sealedBytes(request.device_id(), request.nonce(), request.content())));
        SIGHTLINE_TRY(response, m_server.sealed(request));
        if (!crypto::verifySignature(m_identity->authority_key,
                sync::sealedReceiptBytes(request.device_id(), request.nonce(), response.content()), response.signature()))
            return notBelieved("it is not signed by this tablet's authority");
        wire::SealedReceipts receipts;
        if (!receipts.ParseFromString(response.content())) return notBelieved("it cannot be read");
        if (receipts.receipts_size() != content.offered_size() + content.sealed_size())
            return notBelieved("it does not answer for everything that was sent");
        m_told_destroyed = m_told_destroyed || content.store_destroyed();
        SIGHTLINE_CHECK(obey(receipts));
        return receipts;
    }

    Result<void> obey(const wire::SealedReceipts& receipts)
    {
        m_delivery.revoked = m_delivery.revoked || receipts.wipe();
        if (!receipts.wipe() || isDestroyed(m_folder, m_clock)) return {};
        return vault::Vault::wipe(m_folder, m_platform, vault::WipeCause::Revoked);
    }

    Result<void> take(const wire::SealedReceipts& receipts, const std::vector<GroupId>& groups, std::vector<GroupId>& wanted)
    {
        std::vector<GroupId> safe;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const wire::SealedReceipt& receipt = receipts.receipts(static_cast<int>(i));
            if (receipt.state() == wire::SEALED_STATE_BACKED_UP)
                safe.push_back(groups[i]);
            else if (receipt.state() == wire::SEALED_STATE_HELD)
                ++m_delivery.held;
            else if (receipt.state() == wire::SEALED_STATE_WANTED)
                wanted.push_back(groups[i]);
            else // Refused, or what only a newer server says.
                refuse(receipt.reason());
        }
        SIGHTLINE_CHECK(m_outbox.remove(safe));
        m_delivery.backed_up += safe.size();
        if (m_progress) m_progress(m_delivery.held + m_delivery.backed_up, m_delivery.groups);
        return {};
    }

    void refuse(std::string reason)
    {
        ++m_delivery.refused;
        m_delivery.reasons.push_back(std::move(reason));
    }

    std::string m_folder;
    vault::SealedOutbox m_outbox;
    SealedServer& m_server;
    vault::PlatformSecret& m_platform;
    Clock& m_clock;
    const std::function<void(std::size_t, std::size_t)>& m_progress;
    std::optional<vault::UploadIdentity> m_identity;
    bool m_told_destroyed = false;
    Delivery m_delivery;
};

} // namespace

Delivery deliverSealed(const std::string& folder, SealedServer& server, vault::PlatformSecret& platform, Clock& clock,
    const std::function<void(std::size_t, std::size_t)>& progress)
{
    return Delivering{folder, server, platform, clock, progress}.run();
}

} // namespace sightline::mobile
