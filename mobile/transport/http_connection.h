#pragma once

#include <memory>
#include <optional>
#include <string>

#include "transport/sync_run.h"

class QNetworkAccessManager;
class QSslConfiguration;

namespace sightline::mobile {

/// Who signs in. The key must outlive the connection.
struct DeviceIdentity {
    DeviceId device;
    const crypto::SigningKey& key;
};

/// The server over HTTPS. Keeps its connection and its session from one request to the next; needs a QCoreApplication.
/// Threads: made, used and destroyed on one thread; calls block it while Qt's events run.
class HttpConnection final : public ServerConnection {
public:
    /// Without an identity only `enrol` works. `server_url` must pass checkServerUrl; every call fails with its error otherwise.
    /// Over TLS (1.3) the server must prove its name under `pins`; nothing else makes up for that, and without it nothing is
    /// sent.
    explicit HttpConnection(
        std::string server_url, std::optional<DeviceIdentity> identity = std::nullopt, const ServerPins& pins = {});
    ~HttpConnection() override;

    [[nodiscard]] Result<wire::EnrolResponse> enrol(const wire::EnrolRequest& request) override;
    [[nodiscard]] Result<void> prepare() override;
    [[nodiscard]] Result<std::variant<wire::SyncResponse, sync::Diverged>> sync(const wire::SyncRequest& request) override;

private:
    struct Reply {
        int status;
        std::string body;
    };
    /// NetworkUnreachable, or whatever the server answered. An error page is a Reply.
    [[nodiscard]] Result<Reply> post(const char* path, const std::string& body, const std::string& token);
    [[nodiscard]] Result<void> signIn();

    std::string m_server_url;
    std::optional<DeviceIdentity> m_identity;
    std::unique_ptr<QSslConfiguration> m_tls;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::string m_token;
};

} // namespace sightline::mobile
