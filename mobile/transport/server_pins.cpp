#include "transport/server_pins.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include "crypto/crypto.h"
#include "transport/server_url.h"

namespace sightline::mobile {

namespace {

constexpr int kTimeoutMs = 20'000;
constexpr int kHttpsPort = 443;

/// Everything the server shows at its first handshake. No certificate is believed here, so none is refused either; the
/// connection ends before a byte of ours is sent.
Result<QList<QSslCertificate>> certificatesOf(const QUrl& url)
{
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(kHttpsPort)));
    if (!socket.waitForEncrypted(kTimeoutMs))
        return Error{ErrorCode::NetworkUnreachable,
            socket.state() == QAbstractSocket::ConnectedState || socket.error() == QAbstractSocket::SslHandshakeFailedError
                ? "the server does not answer with TLS 1.3 there"
                : "the server is not there"};
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    socket.abort();
    return chain;
}

} // namespace

Result<ServerPins> learnPins(const std::string& url, const sync::EnrolCode& code)
{
    SIGHTLINE_CHECK(checkServerUrl(url));
    const QUrl address{QString::fromStdString(url), QUrl::StrictMode};
    if (address.scheme() == QLatin1String("http")) return ServerPins{};
    if (code.proof.empty())
        return Error{ErrorCode::InvalidInput,
            "the code has only two groups; for this server it needs all six, of which the last four prove the server"};
    SIGHTLINE_TRY(chain, certificatesOf(address));
    for (const QSslCertificate& certificate : chain) {
        const std::string proof = sync::proofOfAuthority(code.once, certificate.toDer().toStdString());
        if (crypto::equalInConstantTime(proof, code.proof)) return ServerPins{certificate.toPem().toStdString()};
    }
    return Error{ErrorCode::Refused,
        "This is not the server that the code was made for, so the code was not sent. Check the address and every letter of the "
        "code; if both are right, tell your administrator before you try again."};
}

} // namespace sightline::mobile
