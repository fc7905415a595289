#include <atomic>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "access/oidc.h"
#include "access_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

/// A sign-in service that never says a word. Counts who came, and lets go of them when it is told to.
class Mute {
public:
    explicit Mute(bool hangs_up)
        : m_hangs_up{hangs_up}
        , m_socket{::socket(AF_INET, SOCK_STREAM, 0)}
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        BOOST_REQUIRE(::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), size) == 0);
        BOOST_REQUIRE(::listen(m_socket, 16) == 0);
        BOOST_REQUIRE(::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) == 0);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread{[this] { serve(); }};
    }
    ~Mute()
    {
        m_ends = true;
        m_thread.join();
        ::close(m_socket);
    }
    Mute(const Mute&) = delete;
    Mute& operator=(const Mute&) = delete;

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    [[nodiscard]] int came() const { return m_came; }
    void letGo() { m_hangs_up = true; }

private:
    void serve()
    {
        std::vector<int> held;
        while (!m_ends) {
            pollfd waiting{m_socket, POLLIN, 0};
            if (::poll(&waiting, 1, 5) > 0) {
                held.push_back(::accept(m_socket, nullptr, nullptr));
                ++m_came;
            }
            if (!m_hangs_up) continue;
            for (const int each : held) ::close(each);
            held.clear();
        }
        for (const int each : held) ::close(each);
    }

    std::atomic<bool> m_hangs_up;
    std::atomic<bool> m_ends{false};
    std::atomic<int> m_came{0};
    int m_socket;
    int m_port = 0;
    std::thread m_thread;
};

struct Elsewhere : AccessFixture {
    server::OidcSignIn at(const Mute& provider)
    {
        return {authority, clock, server::OidcSettings{provider.url(), "sightline", "secret", "http://127.0.0.1/return"}};
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(signing_in_elsewhere, Elsewhere)

BOOST_AUTO_TEST_CASE(a_stranger_who_comes_back_from_nowhere_leaves_no_line)
{
    const Mute provider{true};
    server::OidcSignIn signIn = at(provider);
    const auto before = auditLines().size();
    for (const char* const state : {"", "invented"}) {
        const auto finished = signIn.finish("a browser", state, "a code", "192.0.2.1");
        BOOST_REQUIRE(!finished.has_value());
        BOOST_TEST((finished.error().code == ErrorCode::NotAuthorised));
    }
    BOOST_TEST(auditLines().size() == before);
}

BOOST_AUTO_TEST_CASE(a_stranger_who_comes_back_again_and_again_waits_and_nobody_else_does)
{
    const Mute provider{true};
    server::OidcSignIn signIn = at(provider);
    const auto codeFrom = [&](const std::string& address) {
        return signIn.finish("a browser", "invented", "a code", address).error().code;
    };
    int looked_at = 0;
    while (looked_at < 1000 && codeFrom("192.0.2.1") == ErrorCode::NotAuthorised) ++looked_at;
    BOOST_TEST(looked_at == 100);
    BOOST_TEST((codeFrom("192.0.2.1") == ErrorCode::Throttled));
    BOOST_TEST((codeFrom("192.0.2.2") == ErrorCode::NotAuthorised));
    clock.advance(std::chrono::seconds{2});
    BOOST_TEST((codeFrom("192.0.2.1") == ErrorCode::NotAuthorised));
    BOOST_TEST((codeFrom("192.0.2.1") == ErrorCode::Throttled));
}

BOOST_AUTO_TEST_CASE(a_service_that_failed_is_left_in_peace_for_half_a_minute)
{
    const Mute provider{true};
    server::OidcSignIn signIn = at(provider);
    for (int tries = 0; tries < 3; ++tries) {
        const auto begun = signIn.begin("a browser", "/", "192.0.2.1");
        BOOST_REQUIRE(!begun.has_value());
        BOOST_TEST((begun.error().code == ErrorCode::NetworkUnreachable));
    }
    const int before = provider.came();
    BOOST_TEST(before == 1);
    clock.advance(std::chrono::seconds{31});
    BOOST_TEST(!signIn.begin("a browser", "/", "192.0.2.1").has_value());
    BOOST_TEST(provider.came() > before);
}

BOOST_AUTO_TEST_CASE(strangers_who_begin_hold_up_a_few_and_no_more)
{
    Mute provider{false};
    server::OidcSignIn signIn = at(provider);
    std::vector<std::thread> strangers;
    std::atomic<int> busy{0};
    for (int each = 0; each < 8; ++each)
        strangers.emplace_back([&] {
            const auto begun = signIn.begin("a browser", "/", "192.0.2.1");
            if (!begun.has_value() && begun.error().code == ErrorCode::ServerBusy) ++busy;
        });
    for (int waits = 0; waits < 2000 && busy + provider.came() < 8; ++waits)
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    BOOST_TEST(busy == 4);
    BOOST_TEST(provider.came() == 4);
    provider.letGo();
    for (std::thread& each : strangers) each.join();
}

BOOST_AUTO_TEST_SUITE_END()
