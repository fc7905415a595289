#include "transport/http_connection.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include "transport/back_off.h"
#include "transport/packing.h"
#include "transport/problem.h"
#include "transport/server_url.h"
#include "transport/tls_reason.h"

namespace sightline::mobile {

namespace {

constexpr qsizetype kReplyBytesMax = 32 * 1024 * 1024;
constexpr std::size_t kCompressAbove = 1024;

Error unreadable()
{
    return {ErrorCode::ProtocolMismatch, "the server's answer cannot be read"};
}

Error failed(QNetworkReply::NetworkError error)
{
    const auto unreachable = [](const char* why) { return Error{ErrorCode::NetworkUnreachable, why}; };
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return unreachable("the server is not there (connection refused)");
    case QNetworkReply::HostNotFoundError: return unreachable("the server's name is not known; is there a network?");
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError: return unreachable("the server did not answer in time");
    case QNetworkReply::SslHandshakeFailedError: return unreachable("no secure connection to the server could be made");
    case QNetworkReply::RemoteHostClosedError: return unreachable("the connection was cut");
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: return unreadable();
    default: return unreachable("no connection to the server"); // Qt has some thirty more, and adds to them.
    }
}

} // namespace

HttpConnection::HttpConnection(
    std::string server_url, std::optional<DeviceIdentity> identity, const ServerPins& pins, Patience patience)
    : m_server_url{std::move(server_url)}
    , m_identity{std::move(identity)}
    , m_tls{std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration())}
    , m_network{std::make_unique<QNetworkAccessManager>()}
    , m_patience{patience}
{
    while (m_server_url.ends_with('/')) m_server_url.pop_back();
    m_tls->setProtocol(QSsl::TlsV1_3OrLater);
    m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls->setCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(pins.pem), QSsl::Pem));
    // A redirect could lead records elsewhere.
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpConnection::~HttpConnection() = default;

template <typename Message>
Result<Message> HttpConnection::parsed(const Reply& reply)
{
    Message message;
    if (!message.ParseFromString(reply.body)) return unreadable();
    return message;
}

Result<HttpConnection::Reply> HttpConnection::post(const char* path, const std::string& body, const std::string& token)
{
    m_retry_after.reset();
    SIGHTLINE_CHECK(checkServerUrl(m_server_url));
    const QUrl url{QString::fromStdString(m_server_url + path)};
    if (url.scheme() == QLatin1String("https") && m_tls->caCertificates().isEmpty())
        return Error{ErrorCode::Refused, "this tablet was enrolled without its authority's certificate; enrol it again"};
    QNetworkRequest request{url};
    request.setSslConfiguration(*m_tls);
    request.setTransferTimeout(static_cast<int>(m_patience.silence.count()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-protobuf");
    request.setRawHeader("Accept", "application/x-protobuf, application/problem+json");
    if (!token.empty()) request.setRawHeader("Authorization", QByteArray{"Bearer "} + QByteArray::fromStdString(token));
    // Named by us, it is unpacked by us: Qt 6.4 lets half a frame pass for a whole one.
    request.setRawHeader("Accept-Encoding", "zstd");
    QByteArray bytes = QByteArray::fromStdString(body);
    if (const auto smaller = body.size() > kCompressAbove ? pack(body) : std::nullopt) {
        bytes = QByteArray::fromStdString(*smaller);
        request.setRawHeader("Content-Encoding", "zstd");
    }

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
    QTimer::singleShot(m_patience.whole, reply.get(), &QNetworkReply::abort);
    if (!reply->isFinished()) loop.exec();
    if (!distrust.isEmpty()) return whyNotTrusted(distrust, url.host());
    if (tooLong) return Error{ErrorCode::ProtocolMismatch, "the server's answer is longer than this program accepts"};
    received += reply->readAll();

    return whatCame(*reply, received);
}

Result<HttpConnection::Reply> HttpConnection::whatCame(const QNetworkReply& reply, const QByteArray& received)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An answer that was cut short must not pass for a whole one: a status alone proves nothing.
    const bool whole =
        reply.error() == QNetworkReply::NoError || (status >= 400 && reply.error() >= QNetworkReply::ContentAccessDenied);
    if (status == 0 || !whole) return failed(reply.error());
    if (status == 429 || status == 503) m_retry_after = readRetryAfter(reply.rawHeader("Retry-After").trimmed().toStdString());
    const auto word = [&reply](const char* header) { return reply.rawHeader(header).toLower().trimmed(); };
    if (status == 200) {
        // Qt 6.4 also takes a body in chunks that lacks its end, or one that ends with the connection, for whole.
        const bool measured =
            word("Content-Length") == QByteArray::number(received.size()) && !reply.hasRawHeader("Transfer-Encoding");
        const QByteArray encoding = word("Content-Encoding");
        const auto body =
            encoding == "zstd" ? unpack(received.toStdString(), kReplyBytesMax) : std::optional{received.toStdString()};
        const bool ours = word("Content-Type").split(';').constFirst().trimmed() == "application/x-protobuf";
        if (!measured || !ours || !body || !(encoding.isEmpty() || encoding == "zstd")) return unreadable();
        return Reply{status, *body};
    }
    return Reply{status, received.toStdString()};
}

Result<wire::EnrolResponse> HttpConnection::enrol(const wire::EnrolRequest& request)
{
    SIGHTLINE_TRY(reply, post("/v1/enrol", request.SerializeAsString(), {}));
    if (reply.status != 200) return errorFromReply(reply.status, reply.body);
    return parsed<wire::EnrolResponse>(reply);
}

Result<wire::ChallengeResponse> HttpConnection::challenge(const wire::ChallengeRequest& request)
{
    SIGHTLINE_TRY(reply, post("/v1/session/challenge", request.SerializeAsString(), {}));
    if (reply.status != 200) return errorFromReply(reply.status, reply.body);
    return parsed<wire::ChallengeResponse>(reply);
}

Result<wire::SealedResponse> HttpConnection::sealed(const wire::SealedRequest& request)
{
    SIGHTLINE_TRY(reply, post("/v1/sealed", request.SerializeAsString(), {}));
    if (reply.status != 200) return errorFromReply(reply.status, reply.body);
    return parsed<wire::SealedResponse>(reply);
}

Result<void> HttpConnection::signIn()
{
    if (!m_identity) return Error{ErrorCode::NotAuthorised, "this tablet is not enrolled"};
    wire::ChallengeRequest ask;
    ask.set_device_id(m_identity->device.raw());
    SIGHTLINE_TRY(challenged, challenge(ask));

    wire::SessionRequest answer;
    answer.set_device_id(ask.device_id());
    answer.set_nonce(challenged.nonce());
    answer.set_signature(m_identity->key.sign(sync::sessionBytes(ask.device_id(), challenged.nonce())));
    SIGHTLINE_TRY(answered, post("/v1/session", answer.SerializeAsString(), {}));
    m_wipe_order = wipeOrderFromReply(answered.status, answered.body);
    if (answered.status != 200) return errorFromReply(answered.status, answered.body);
    SIGHTLINE_TRY(session, parsed<wire::SessionResponse>(answered));
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
    SIGHTLINE_TRY(response, parsed<wire::SyncResponse>(reply));
    return std::variant<wire::SyncResponse, sync::Diverged>{std::move(response)};
}

} // namespace sightline::mobile
