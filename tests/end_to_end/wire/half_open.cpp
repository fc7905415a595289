// Holds many connections that never come to anything: silent ones, headers and bodies that drip. Says "holding N" on standard
// output once it does, goes on until standard input ends, and opens again what the other side closes.
#include <algorithm>
#include <iostream>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include "end_to_end/wire/raw_connection.h"

using namespace sightline::test;

namespace {

constexpr std::size_t kLargePart = 1'300'000; ///< Of a body of 1.5 MB: what is held in memory by whoever holds it.
constexpr int kKinds = 5;

struct Options {
    Target target;
    int connections = 500;
    int addresses = 20;
    long closed_at_least = 0; ///< It goes on until that many dripping headers were closed, for a minute at most.
};

/// What each kind says at first; then it drips.
std::string beginning(int kind)
{
    switch (kind) {
    case 0: return {};
    case 1: return "P";
    case 2: return "POST /v1/sync HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    case 3:
        return "POST /v1/sync HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-protobuf\r\nAuthorization: Bearer "
            + std::string(64, '0') + "\r\nContent-Length: 1500000\r\n\r\n" + std::string(kLargePart, 'x');
    default:
        return "POST /v1/enrol HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-protobuf\r\nContent-Length: "
               "16000\r\n\r\n"
            + std::string(8000, 'x');
    }
}

class Crowd {
public:
    explicit Crowd(Options options)
        : m_options{std::move(options)}
        , m_members(static_cast<std::size_t>(m_options.connections))
    { }

    /// Opens every one that is not open.
    void open()
    {
        for (std::size_t i = 0; i < m_members.size(); ++i)
            if (!m_members[i]) openOne(i);
    }
    /// A byte more of everything.
    void drip()
    {
        for (std::size_t i = 0; i < m_members.size(); ++i)
            if (m_members[i] && kindOf(i) != 0 && !m_members[i]->send("X")) {
                m_members[i].reset();
                if (kindOf(i) <= 2) ++m_closed;
            }
    }
    [[nodiscard]] std::ptrdiff_t held() const
    {
        return std::count_if(m_members.begin(), m_members.end(), [](const auto& member) { return member != nullptr; });
    }
    [[nodiscard]] long opened() const { return m_opened; }
    /// Of those whose header drips: nothing but patience that ends closes them.
    [[nodiscard]] long closed() const { return m_closed; }

private:
    static int kindOf(std::size_t i) { return static_cast<int>(i % kKinds); }

    void openOne(std::size_t i)
    {
        Target target = m_options.target;
        target.from = fmt::format("127.0.1.{}", 1 + static_cast<int>(i / kKinds) % m_options.addresses);
        if (kindOf(i) == 0) target.ca_file.clear(); // Not even a handshake.
        m_members[i] = RawConnection::open(target);
        if (!m_members[i]) return;
        ++m_opened;
        static_cast<void>(m_members[i]->send(beginning(kindOf(i))));
    }

    Options m_options;
    std::vector<std::unique_ptr<RawConnection>> m_members;
    long m_opened = 0;
    long m_closed = 0;
};

bool inputEnded()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    char byte = 0;
    return ::poll(&input, 1, 500) > 0 && ::read(STDIN_FILENO, &byte, 1) <= 0;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App app{"Holds connections that never come to anything, until standard input ends."};
    app.add_option("--port", options.target.port)->required();
    app.add_option("--ca", options.target.ca_file, "TLS under this CA");
    app.add_option("--connections", options.connections);
    app.add_option("--addresses", options.addresses, "How many addresses they come from");
    app.add_option("--closed-at-least", options.closed_at_least,
        "Go on until the other side has closed so many dripping headers, for a minute at most");
    CLI11_PARSE(app, argc, argv);

    Crowd crowd{options};
    crowd.open();
    std::cout << "holding " << crowd.held() << std::endl;
    using Clock = std::chrono::steady_clock;
    std::optional<Clock::time_point> last;
    while (true) {
        if (!last && inputEnded()) last = Clock::now() + std::chrono::minutes{1};
        if (last && (crowd.closed() >= options.closed_at_least || Clock::now() > *last)) break;
        if (last) std::this_thread::sleep_for(std::chrono::milliseconds{500});
        crowd.drip();
        crowd.open();
    }
    std::cout << "opened " << crowd.opened() << ", dripping headers closed by the other side " << crowd.closed()
              << ", held at the end " << crowd.held() << std::endl;
}
