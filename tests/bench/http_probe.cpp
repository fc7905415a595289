#include "bench/http_probe.h"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <utility>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sightline::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

std::chrono::microseconds since(SteadyClock::time_point moment)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - moment);
}

void readHeaders(const std::string& head, HttpProbe::Answer& answer)
{
    answer.status = std::stoi(head.substr(head.find(' ') + 1));
    for (std::size_t at = head.find("\r\n"); at != std::string::npos;) {
        const std::size_t begin = at + 2;
        at = head.find("\r\n", begin);
        const std::string line = head.substr(begin, at == std::string::npos ? at : at - begin);
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos) continue;
        std::string name = line.substr(0, colon);
        std::transform(
            name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        answer.headers[name] = line.substr(line.find_first_not_of(' ', colon + 1));
    }
}

} // namespace

HttpProbe::HttpProbe(int port)
    : m_port{port}
{
    connectAnew();
}

HttpProbe::HttpProbe(HttpProbe&& other) noexcept
    : m_port{other.m_port}
    , m_socket{std::exchange(other.m_socket, -1)}
    , m_cookies{std::move(other.m_cookies)}
{ }

HttpProbe::~HttpProbe()
{
    if (m_socket >= 0) close(m_socket);
}

void HttpProbe::connectAnew()
{
    if (m_socket >= 0) close(m_socket);
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(m_port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int now = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error{"the server does not answer at port " + std::to_string(m_port)};
}

std::string HttpProbe::headers() const
{
    std::string text = "Host: 127.0.0.1:" + std::to_string(m_port) + "\r\nAccept: text/html, application/json\r\n";
    std::string cookies;
    for (const auto& [name, value] : m_cookies) cookies += (cookies.empty() ? "" : "; ") + name + "=" + value;
    return cookies.empty() ? text : text + "Cookie: " + cookies + "\r\n";
}

HttpProbe::Answer HttpProbe::get(const std::string& path)
{
    return exchange("GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n");
}

HttpProbe::Answer HttpProbe::post(const std::string& path, const std::string& form)
{
    return exchange("POST " + path + " HTTP/1.1\r\n" + headers()
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(form.size()) + "\r\n\r\n"
        + form);
}

std::size_t HttpProbe::receive(std::string& into)
{
    char buffer[65536];
    const ssize_t got = recv(m_socket, buffer, sizeof buffer, 0);
    if (got <= 0) return 0;
    into.append(buffer, static_cast<std::size_t>(got));
    return static_cast<std::size_t>(got);
}

HttpProbe::Answer HttpProbe::exchange(const std::string& request)
{
    if (send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size())) {
        connectAnew(); // The server closes what was idle.
        if (send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
            throw std::runtime_error{"the request cannot be sent"};
    }
    Answer answer;
    const auto sent = SteadyClock::now();
    std::string all;
    if (receive(all) == 0) throw std::runtime_error{"the server hung up"};
    answer.first_byte = since(sent);
    std::size_t end = all.find("\r\n\r\n");
    for (; end == std::string::npos; end = all.find("\r\n\r\n"))
        if (receive(all) == 0) throw std::runtime_error{"the server hung up in the head of its answer"};
    readHeaders(all.substr(0, end), answer);
    const auto length = answer.headers.find("content-length");
    const std::size_t wanted = length == answer.headers.end() ? 0 : std::stoul(length->second);
    while (all.size() - end - 4 < wanted)
        if (receive(all) == 0) throw std::runtime_error{"the server hung up within its answer"};
    answer.whole = since(sent);
    answer.body = all.substr(end + 4);
    return answer;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    return values[std::min(at, values.size() - 1)];
}

} // namespace sightline::bench
