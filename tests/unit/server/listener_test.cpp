#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "http/cpprest_listener.h"

using namespace sightline::server::http;

namespace {

/// A connection to the listener, by hand: what a well-behaved library would never send can be sent too.
class Connection {
public:
    explicit Connection(std::uint16_t port)
        : m_socket{::socket(AF_INET, SOCK_STREAM, 0)}
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        BOOST_REQUIRE_EQUAL(::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() { ::close(m_socket); }

    void send(const std::string& text) const { BOOST_REQUIRE(::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL) >= 0); }
    /// Receiving gives up after this long with what there is.
    void receiveAtMost(std::chrono::milliseconds limit) const
    {
        const timeval time{0, static_cast<suseconds_t>(limit.count() * 1000)};
        BOOST_REQUIRE_EQUAL(::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time), 0);
    }
    void endSending() const { ::shutdown(m_socket, SHUT_WR); }
    /// Up to `enough`, or all there is.
    [[nodiscard]] std::string receive(const std::string& enough) const
    {
        std::string text;
        char piece[4096];
        while (text.find(enough) == std::string::npos) {
            const auto got = ::recv(m_socket, piece, sizeof piece, 0);
            if (got <= 0) break;
            text.append(piece, static_cast<std::size_t>(got));
        }
        return text;
    }

private:
    int m_socket;
};

std::uint16_t freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    BOOST_REQUIRE_EQUAL(::bind(socket, reinterpret_cast<const sockaddr*>(&address), size), 0);
    BOOST_REQUIRE_EQUAL(::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size), 0);
    ::close(socket);
    return ntohs(address.sin_port);
}

/// A server with one thread and room for one request to wait; `/slow` answers when it is let go.
struct ListeningServer {
    std::promise<void> began;
    std::promise<void> go;
    std::shared_future<void> gone = go.get_future().share();
    std::atomic<int> slow{0};
    RequestLog log;
    Router router{{
        {"GET", "/slow",
            [this](const Request&) {
                if (slow++ == 0) began.set_value();
                gone.wait();
                return Response{200, "text/plain", "slow answer", {}, {}};
            }},
        {"POST", "/length",
            [](const Request& request) {
                return Response{200, "text/plain", std::to_string(request.body.size()) + " bytes", {}, {}};
            }},
    }};
    WorkerQueue queue{1, 1};
    std::uint16_t port = freePort();
    std::unique_ptr<CpprestListener> listener = CpprestListener::open({"127.0.0.1", port}, router, queue, log).value();
};

constexpr const char* kSlow = "GET /slow HTTP/1.1\r\nHost: x\r\n\r\n";

} // namespace

BOOST_FIXTURE_TEST_SUITE(listener, ListeningServer)

BOOST_AUTO_TEST_CASE(a_body_arrives_whole_however_it_is_cut_up)
{
    const Connection connection{port};
    connection.send("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\n");
    for (const char c : std::string{"hello world"}) connection.send(std::string(1, c));
    BOOST_TEST(connection.receive("11 bytes").find("200 OK") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_body_that_ends_too_early_never_reaches_anybody)
{
    const Connection connection{port};
    connection.send("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nshort");
    connection.endSending();
    BOOST_TEST(connection.receive("bytes").find("200 OK") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_body_that_is_too_large_is_refused_and_the_connection_ends)
{
    const Connection connection{port};
    connection.send("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n");
    connection.send(std::string(2'000'000, 'x'));
    const std::string answer = connection.receive("nothing that comes");
    BOOST_TEST(answer.starts_with("HTTP/1.1 413"));
    BOOST_TEST(answer.find("body_too_large") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_into_the_queue_is_told_to_come_again)
{
    const Connection running{port};
    running.send(kSlow);
    began.get_future().wait();
    // One more may wait. Of three, two do not fit; which ones is not said.
    const Connection others[3]{Connection{port}, Connection{port}, Connection{port}};
    std::atomic<int> refused{0};
    std::vector<std::thread> waiting;
    for (const Connection& other : others) {
        other.send(kSlow);
        waiting.emplace_back([&] { refused += other.receive("\r\n\r\n").starts_with("HTTP/1.1 503") ? 1 : 0; });
    }
    // The limit only ends a test that has failed.
    for (int i = 0; i < 2000 && refused < 2; ++i) std::this_thread::sleep_for(std::chrono::milliseconds{5});
    go.set_value();
    for (std::thread& each : waiting) each.join();
    BOOST_TEST(refused == 2);
    BOOST_TEST(running.receive("slow answer").starts_with("HTTP/1.1 200"));
}

BOOST_AUTO_TEST_CASE(an_end_waits_for_the_answer_that_is_under_way)
{
    const Connection connection{port};
    connection.send(kSlow);
    began.get_future().wait();
    auto closing = std::async(std::launch::async, [this] { listener->close(); });
    // It has begun to end when new requests are refused.
    std::string refusal;
    while (refusal.find("server_stopping") == std::string::npos) {
        // One that comes before the end began waits behind the slow one: it is left alone and the next one asks.
        const Connection another{port};
        another.receiveAtMost(std::chrono::milliseconds{100});
        another.send("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx");
        refusal = another.receive("server_stopping");
        if (closing.wait_for(std::chrono::seconds{0}) == std::future_status::ready) break;
    }
    go.set_value();
    BOOST_TEST(connection.receive("slow answer").find("slow answer") != std::string::npos);
    closing.get();
}

BOOST_AUTO_TEST_CASE(an_address_in_use_is_an_error_not_an_end_of_the_program)
{
    const auto second = CpprestListener::open({"127.0.0.1", port}, router, queue, log);
    BOOST_TEST(!second.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
