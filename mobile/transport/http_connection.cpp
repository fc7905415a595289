#include "transport/http_connection.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

#include <zstd.h>

#include "transport/problem.h"
#include "transport/server_url.h"
#include "transport/tls_reason.h"

namespace sightline::mobile {

namespace {

constexpr int kTimeoutMs = 60'000; ///< Without a single byte moving.
constexpr qsizetype kReplyBytesMax = 32 * 1024 * 1024;
constexpr std::size_t kCompressAbove = 1024;
constexpr int kCompressionLevel = 3;

/// Empty if it would not get smaller.
QByteArray compressed(const std::string& body)
{
    QByteArray out{static_cast<qsizetype>(ZSTD_compressBound(body.size())), Qt::Uninitialized};
    const std::size_t size =
        ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()), body.data(), body.size(), kCompressionLevel);
    if (ZSTD_isError(size) != 0 || size >= body.size()) return {};
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

std::string reasonFor(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return "the server is not there (connection refused)";
    case QNetworkReply::HostNotFoundError: return "the server's name is not known; is there a network?";
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError: return "the server did not answer in time";
    case QNetworkReply::SslHandshakeFailedError: return "no secure connection to the server could be made";
    case QNetworkReply::RemoteHostClosedError: return "the connection was cut";
    default: return "no connection to the server"; // Qt has some thirty more, and adds to them.
    }
}

template <typename Message>
Result<Message> parsed(const std::string& body)
{
    Message message;
    if (!message.ParseFromString(body)) return Error{ErrorCode::ProtocolMismatch, "the server's answer cannot be read"};
    return message;
}

} // namespace

HttpConnection::HttpConnection(std::string server_url, std::optional<DeviceIdentity> identity, const ServerPins& pins)
    : m_server_url{std::move(server_url)}
    , m_identity{std::move(identity)}
    , m_tls{std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration())}
    , m_network{std::make_unique<QNetworkAccessManager>()}
{
    while (m_server_url.ends_with('/')) m_server_url.pop_back();
    m_tls->setProtocol(QSsl::TlsV1_3OrLater);
    m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls->setCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(pins.pem), QSsl::Pem));
    // A redirect could lead records elsewhere.
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpConnection::~HttpConnection() = default;

Result<HttpConnection::Reply> HttpConnection::post(const char* path, const std::string& body, const std::string& token)
{
    SIGHTLINE_CHECK(checkServerUrl(m_server_url));
    const QUrl url{QString::fromStdString(m_server_url + path)};
    if (url.scheme() == QLatin1String("https") && m_tls->caCertificates().isEmpty())
        return Error{ErrorCode::Refused, "this tablet was enrolled without its authority's certificate; enrol it again"};
    QNetworkRequest request{url};
    request.setSslConfiguration(*m_tls);
    request.setTransferTimeout(kTimeoutMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-protobuf");
    request.setRawHeader("Accept", "application/x-protobuf, application/problem+json");
    if (!token.empty()) request.setRawHeader("Authorization", QByteArray{"Bearer "} + QByteArray::fromStdString(token));
    QByteArray bytes = body.size() > kCompressAbove ? compressed(body) : QByteArray{};
    if (bytes.isEmpty())
        bytes = QByteArray::fromStdString(body);
    else
        request.setRawHeader("Content-Encoding", "zstd");

    const std::unique_ptr<QNetworkReply> reply{m_network->post(request, bytes)};
    QByteArray received;
    bool tooLong = false;
    const auto take = [&] {
        received += reply->readAll();
        if (received.size() <= kReplyBytesMax || tooLong) return;
        tooLong = true;
        reply->abort();
    };
    QEventLoop loop;
    QList<QSslError> distrust; // Collected, never ignored.
    QObject::connect(
        reply.get(), &QNetworkReply::sslErrors, &loop, [&distrust](const QList<QSslError>& errors) { distrust = errors; });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, take);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) loop.exec();
    if (!distrust.isEmpty()) return whyNotTrusted(distrust, url.host());
    if (tooLong) return Error{ErrorCode::ProtocolMismatch, "the server's answer is longer than this program accepts"};
    received += reply->readAll();

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An answer that was cut short must not pass for a whole one: a status alone proves nothing.
    const bool whole =
        reply->error() == QNetworkReply::NoError || (status >= 400 && reply->error() >= QNetworkReply::ContentAccessDenied);
    if (status == 0 || !whole) return Error{ErrorCode::NetworkUnreachable, reasonFor(reply->error())};
    return Reply{status, received.toStdString()};
}

Result<wire::EnrolResponse> HttpConnection::enrol(const wire::EnrolRequest& request)
{
    SIGHTLINE_TRY(reply, post("/v1/enrol", request.SerializeAsString(), {}));
    if (reply.status != 200) return errorFromReply(reply.status, reply.body);
    return parsed<wire::EnrolResponse>(reply.body);
}

Result<void> HttpConnection::signIn()
{
    if (!m_identity) return Error{ErrorCode::NotAuthorised, "this tablet is not enrolled"};
    wire::ChallengeRequest ask;
    ask.set_device_id(m_identity->device.raw());
    SIGHTLINE_TRY(asked, post("/v1/session/challenge", ask.SerializeAsString(), {}));
    if (asked.status != 200) return errorFromReply(asked.status, asked.body);
    SIGHTLINE_TRY(challenge, parsed<wire::ChallengeResponse>(asked.body));

    wire::SessionRequest answer;
    answer.set_device_id(ask.device_id());
    answer.set_nonce(challenge.nonce());
    answer.set_signature(m_identity->key.sign(sync::sessionBytes(ask.device_id(), challenge.nonce())));
    SIGHTLINE_TRY(answered, post("/v1/session", answer.SerializeAsString(), {}));
    if (answered.status != 200) return errorFromReply(answered.status, answered.body);
    SIGHTLINE_TRY(session, parsed<wire::SessionResponse>(answered.body));
    if (session.token().empty()) return Error{ErrorCode::ProtocolMismatch, "the server gave no session"};
    m_token = session.token();
    return {};
}

Result<void> HttpConnection::prepare()
{
    return m_token.empty() ? signIn() : Result<void>{};
}

Result<std::variant<wire::SyncResponse, sync::Diverged>> HttpConnection::sync(const wire::SyncRequest& request)
{
    const std::string body = request.SerializeAsString();
    bool fresh = m_token.empty();
    if (fresh) SIGHTLINE_CHECK(signIn());
    SIGHTLINE_TRY(reply, post("/v1/sync", body, m_token));
    if (reply.status == 401 && !fresh) { // The session ended meanwhile. A new one that is refused at once is an answer.
        m_token.clear();
        SIGHTLINE_CHECK(signIn());
        SIGHTLINE_TRY(again, post("/v1/sync", body, m_token));
        reply = std::move(again);
    }
    if (reply.status == 401) m_token.clear();
    if (const auto diverged = divergedFromReply(reply.status, reply.body))
        return std::variant<wire::SyncResponse, sync::Diverged>{*diverged};
    if (reply.status != 200) return errorFromReply(reply.status, reply.body);
    SIGHTLINE_TRY(response, parsed<wire::SyncResponse>(reply.body));
    return std::variant<wire::SyncResponse, sync::Diverged>{std::move(response)};
}

} // namespace sightline::mobile
