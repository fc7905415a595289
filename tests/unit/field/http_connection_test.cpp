#include <boost/test/unit_test.hpp>

#include <deque>

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <zstd.h>

#include "transport/http_connection.h"
#include "unit/field/tablet_fixture.h"

using namespace sightline;
using namespace sightline::test;
using namespace std::chrono_literals;

namespace {

/// Answers each request with the next of the given answers, byte for byte, then closes the connection. One that is empty is none.
class ScriptedServer {
public:
    ScriptedServer()
    {
        BOOST_REQUIRE(m_server.listen(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* const socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(*socket); });
        });
    }

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_server.serverPort()); }

    std::deque<std::string> answers;
    std::vector<std::string> paths; ///< Of the requests, in order.
    std::vector<std::string> heads;

private:
    void take(QTcpSocket& socket)
    {
        m_read[&socket] += socket.readAll().toStdString();
        const std::string& read = m_read[&socket];
        const std::size_t end = read.find("\r\n\r\n");
        if (end == std::string::npos) return;
        const std::size_t length = read.find("Content-Length: ");
        BOOST_REQUIRE(length < end);
        if (read.size() < end + 4 + std::stoul(read.substr(length + 16))) return;
        heads.push_back(read.substr(0, end));
        paths.push_back(read.substr(5, read.find(' ', 5) - 5));
        m_read.erase(&socket);
        if (answers.empty()) return socket.abort();
        const std::string answer = answers.front();
        answers.pop_front();
        if (answer.empty()) return;
        socket.write(answer.data(), static_cast<qint64>(answer.size()));
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
    std::map<QTcpSocket*, std::string> m_read;
};

std::string answer(
    int status, const std::string& body, const std::string& type = "application/x-protobuf", const std::string& more = {})
{
    return "HTTP/1.1 " + std::to_string(status) + " X\r\nConnection: close\r\nContent-Type: " + type + "\r\n" + more
        + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string packed(const std::string& plain)
{
    std::string out(ZSTD_compressBound(plain.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), plain.data(), plain.size(), 3));
    return out;
}

int argumentCount = 1;
char argument[] = "test";
char* arguments[] = {argument, nullptr};

struct Connected {
    QCoreApplication application{argumentCount, arguments};
    ScriptedServer server;
    crypto::SigningKey key = crypto::SigningKey::generate();
    mobile::HttpConnection connection{server.url(), mobile::DeviceIdentity{nth<DeviceId>(7), key}, {}, mobile::Patience{1s, 3s}};

    /// The two answers of a sign-in.
    void letSignIn()
    {
        wire::ChallengeResponse challenge;
        challenge.set_nonce(std::string(32, 'n'));
        wire::SessionResponse session;
        session.set_token("token");
        server.answers.push_back(answer(200, challenge.SerializeAsString()));
        server.answers.push_back(answer(200, session.SerializeAsString()));
    }
    static std::string good()
    {
        wire::SyncResponse response;
        response.set_protocol(sync::kProtocol);
        response.set_generation(7);
        response.mutable_scope()->set_authority(std::string(3000, 'a'));
        return response.SerializeAsString();
    }
    /// Signs in, then is answered so.
    Result<std::variant<wire::SyncResponse, sync::Diverged>> syncAnswered(const std::string& bytes)
    {
        letSignIn();
        server.answers.push_back(bytes);
        return connection.sync({});
    }
    void failsWith(ErrorCode code, const std::string& detail, const std::string& bytes)
    {
        const auto result = syncAnswered(bytes);
        BOOST_TEST_REQUIRE(!result.has_value());
        BOOST_TEST(toText(result.error().code) == toText(code));
        BOOST_TEST(result.error().detail == detail);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(http_connection, Connected)

BOOST_AUTO_TEST_CASE(a_whole_answer_is_taken_packed_or_not)
{
    for (const std::string& bytes :
        {answer(200, good()), answer(200, packed(good()), "Application/X-Protobuf; charset=x", "Content-Encoding: zstd\r\n")}) {
        server.answers.clear();
        mobile::HttpConnection fresh{server.url(), mobile::DeviceIdentity{nth<DeviceId>(7), key}};
        letSignIn();
        server.answers.push_back(bytes);
        const auto result = fresh.sync({});
        BOOST_TEST_REQUIRE(result.has_value(), (result.has_value() ? "" : result.error().detail));
        BOOST_TEST(std::get<wire::SyncResponse>(result.value()).generation() == 7U);
    }
}

BOOST_AUTO_TEST_CASE(an_answer_that_was_cut_short_is_never_a_shorter_one)
{
    const std::string whole = answer(200, good());
    failsWith(ErrorCode::NetworkUnreachable, "the connection was cut", whole.substr(0, whole.size() - 1000));
}

BOOST_AUTO_TEST_CASE(an_answer_whose_end_cannot_be_told_is_not_read)
{
    const std::string type = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/x-protobuf\r\n";
    // Cut between two fields it would be a message, and a shorter one.
    wire::SyncResponse shorter;
    shorter.set_generation(7);
    const std::string body = shorter.SerializeAsString();
    failsWith(ErrorCode::ProtocolMismatch, "the server's answer cannot be read", type + "\r\n" + body);
    server.answers.clear();
    letSignIn();
    mobile::HttpConnection fresh{server.url(), mobile::DeviceIdentity{nth<DeviceId>(7), key}};
    server.answers.push_back(type + "Transfer-Encoding: chunked\r\n\r\n2\r\n" + body + "\r\n");
    BOOST_TEST(!fresh.sync({}).has_value());
}

BOOST_AUTO_TEST_CASE(packing_that_is_broken_is_not_read)
{
    const std::string frame = packed(good());
    for (const std::string& wrong : {std::string{"no frame at all"}, frame.substr(0, frame.size() / 2)}) {
        mobile::HttpConnection fresh{server.url(), mobile::DeviceIdentity{nth<DeviceId>(7), key}};
        letSignIn();
        server.answers.push_back(answer(200, wrong, "application/x-protobuf", "Content-Encoding: zstd\r\n"));
        BOOST_TEST(!fresh.sync({}).has_value());
    }
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_too_large_is_not_read_to_its_end)
{
    failsWith(ErrorCode::ProtocolMismatch, "the server's answer is longer than this program accepts",
        answer(200, std::string(33 * 1024 * 1024, 'x')));
}

BOOST_AUTO_TEST_CASE(a_bomb_is_not_unpacked)
{
    BOOST_TEST(
        !syncAnswered(answer(200, packed(std::string(200'000'000, '\0')), "application/x-protobuf", "Content-Encoding: zstd\r\n"))
             .has_value());
}

BOOST_AUTO_TEST_CASE(another_content_type_is_no_answer_of_ours)
{
    failsWith(ErrorCode::ProtocolMismatch, "the server's answer cannot be read", answer(200, good(), "text/html"));
}

BOOST_AUTO_TEST_CASE(what_is_no_message_is_not_read)
{
    failsWith(ErrorCode::ProtocolMismatch, "the server's answer cannot be read", answer(200, "\xff\xff\xff garbage"));
}

BOOST_AUTO_TEST_CASE(another_address_is_not_followed)
{
    failsWith(
        ErrorCode::ServerRefused, "the server answered 302", answer(302, "", "text/html", "Location: http://127.0.0.1:1/\r\n"));
    BOOST_TEST(server.paths.size() == 3U);
}

BOOST_AUTO_TEST_CASE(silence_ends_after_a_while)
{
    failsWith(ErrorCode::NetworkUnreachable, "the server did not answer in time", "");
}

BOOST_AUTO_TEST_CASE(a_session_that_ended_is_opened_again_once_and_the_request_repeated)
{
    BOOST_TEST(syncAnswered(answer(200, good())).has_value());
    const std::string ended = answer(401, "{}", "application/problem+json");
    server.answers.push_back(ended);
    BOOST_TEST(syncAnswered(answer(200, good())).has_value() == true);
    server.answers.push_back(ended);
    BOOST_TEST(syncAnswered(ended).error().detail == "the server answered 401");
    const std::vector<std::string> expected{"/v1/session/challenge", "/v1/session", "/v1/sync", // the first
        "/v1/sync", "/v1/session/challenge", "/v1/session", "/v1/sync", // ended meanwhile
        "/v1/sync", "/v1/session/challenge", "/v1/session", "/v1/sync"}; // and once more, but not for ever
    BOOST_TEST(server.paths == expected, boost::test_tools::per_element());
    BOOST_TEST(server.heads.back().find("Authorization: Bearer token") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_refusal_is_told_as_what_it_is_and_a_later_try_starts_with_a_session)
{
    const std::pair<int, ErrorCode> cases[]{{401, ErrorCode::NotAuthorised}, {403, ErrorCode::NotAuthorised},
        {413, ErrorCode::ServerRefused}, {426, ErrorCode::ProtocolMismatch}, {429, ErrorCode::ServerBusy},
        {500, ErrorCode::ServerRefused}, {503, ErrorCode::ServerBusy}};
    for (const auto& [status, code] : cases) {
        mobile::HttpConnection fresh{server.url(), mobile::DeviceIdentity{nth<DeviceId>(7), key}};
        letSignIn();
        server.answers.push_back(
            answer(status, R"({"detail": "A plain sentence"})", "application/problem+json", "Retry-After: 17\r\n"));
        const auto result = fresh.sync({});
        BOOST_TEST_REQUIRE(!result.has_value());
        BOOST_TEST(toText(result.error().code) == toText(code));
        BOOST_TEST(result.error().detail == "A plain sentence");
        const bool asks = status == 429 || status == 503;
        BOOST_TEST(fresh.retryAfter().has_value() == asks);
        if (asks) BOOST_TEST((fresh.retryAfter() == 17s));
    }
}

BOOST_AUTO_TEST_CASE(without_pins_nothing_is_said_over_tls)
{
    mobile::HttpConnection unpinned{"https://127.0.0.1:1", mobile::DeviceIdentity{nth<DeviceId>(7), key}};
    const auto result = unpinned.sync({});
    BOOST_TEST_REQUIRE(!result.has_value());
    BOOST_TEST(toText(result.error().code) == toText(ErrorCode::Refused));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(http_connection_and_tablet, EnrolledTablet)

BOOST_AUTO_TEST_CASE(whatever_the_server_answers_nothing_that_waits_is_lost)
{
    sync();
    must(tablet->saveHomeVisit(visit()));
    Connected wire;
    for (const int status : {401, 403, 413, 426, 429, 503, 500, 302, 204}) {
        mobile::HttpConnection connection{wire.server.url(), mobile::DeviceIdentity{tablet->me().device, tablet->deviceKey()}};
        wire.letSignIn();
        wire.server.answers.push_back(answer(status, "{}", "application/problem+json", "Retry-After: 3\r\n"));
        const auto outcome = mobile::runSync(*tablet, connection);
        BOOST_TEST_REQUIRE(outcome.error.has_value());
        BOOST_TEST(outcome.total.pending == 1);
        BOOST_TEST(outcome.retry_after.has_value() == (status == 429 || status == 503));
    }
    BOOST_TEST(sync().total.pending == 0);
}

BOOST_AUTO_TEST_SUITE_END()
