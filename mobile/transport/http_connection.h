#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "transport/sealed_delivery.h"
#include "transport/sync_run.h"

class QByteArray;
class QNetworkAccessManager;
class QNetworkReply;
class QSslConfiguration;

namespace sightline::mobile {

/// Who signs in. The key must outlive the connection.
struct DeviceIdentity {
    DeviceId device;
    const crypto::SigningKey& key;
};

/// How long a server may take.
struct Patience {
    std::chrono::milliseconds silence{std::chrono::minutes{1}}; ///< Without a single byte moving.
    std::chrono::milliseconds whole{std::chrono::minutes{10}}; ///< For one answer, however steadily it trickles.
};

/// The server over HTTPS. Keeps its connection and its session from one request to the next; needs a QCoreApplication.
/// Threads: made, used and destroyed on one thread; calls block it while Qt's events run.
class HttpConnection final : public ServerConnection, public SealedServer {
public:
    /// Without an identity only `enrol` works. `server_url` must pass checkServerUrl; every call fails with its error otherwise.
    /// Over TLS (1.3) the server must prove its name under `pins`; nothing else makes up for that, and without it nothing is
    /// sent.
    explicit HttpConnection(std::string server_url, std::optional<DeviceIdentity> identity = std::nullopt,
        const ServerPins& pins = {}, Patience patience = {});
    ~HttpConnection() override;

    [[nodiscard]] Result<wire::EnrolResponse> enrol(const wire::EnrolRequest& request) override;
    [[nodiscard]] Result<void> prepare() override;
    [[nodiscard]] Result<std::variant<wire::SyncResponse, sync::Diverged>> sync(const wire::SyncRequest& request) override;
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const override { return m_retry_after; }

    [[nodiscard]] std::optional<WipeOrder> wipeOrder() const override { return m_wipe_order; }
    [[nodiscard]] Result<wire::ChallengeResponse> challenge(const wire::ChallengeRequest& request) override;
    [[nodiscard]] Result<wire::SealedResponse> sealed(const wire::SealedRequest& request) override;

private:
    struct Reply {
        int status;
        std::string body; ///< Unpacked.
    };
    template <typename Message>
    [[nodiscard]] static Result<Message> parsed(const Reply& reply);
    /// NetworkUnreachable, or whatever the server answered. An error page is a Reply.
    [[nodiscard]] Result<Reply> post(const char* path, const std::string& body, const std::string& token);
    /// What a finished reply is, once nothing stopped it on the way.
    [[nodiscard]] Result<Reply> whatCame(const QNetworkReply& reply, const QByteArray& received);
    [[nodiscard]] Result<void> signIn();

    std::string m_server_url;
    std::optional<DeviceIdentity> m_identity;
    std::unique_ptr<QSslConfiguration> m_tls;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::string m_token;
    std::optional<WipeOrder> m_wipe_order;
    Patience m_patience;
    std::optional<std::chrono::seconds> m_retry_after;
};

} // namespace sightline::mobile
