#include "end_to_end/wire/raw_connection.h"

#include <algorithm>
#include <cctype>
#include <csignal>
#include <mutex>

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sightline::test {

namespace {

using Clock = std::chrono::steady_clock;

int connectTo(const Target& target)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return -1;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    const int on = 1;
    // Whoever does not read or does not answer must not hold a test for ever.
    const timeval patience{10, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    ::inet_pton(AF_INET, target.from.c_str(), &address.sin_addr);
    const bool bound = ::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(target.port);
    if (bound && ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return socket;
    ::close(socket);
    return -1;
}

bool waitFor(int socket, std::chrono::milliseconds patience)
{
    pollfd ready{socket, POLLIN, 0};
    return ::poll(&ready, 1, static_cast<int>(patience.count())) > 0;
}

class Plain final : public RawConnection {
public:
    explicit Plain(int socket)
        : m_socket{socket}
    { }
    ~Plain() override { ::close(m_socket); }
    bool send(std::string_view bytes) override
    {
        while (!bytes.empty()) {
            const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }
    void endSending() override { ::shutdown(m_socket, SHUT_WR); }

private:
    Got more(std::string& into, std::chrono::milliseconds patience) override
    {
        if (!waitFor(m_socket, patience)) return Got::Nothing;
        char piece[16384];
        const auto got = ::recv(m_socket, piece, sizeof piece, 0);
        if (got <= 0) return Got::Closed;
        into.append(piece, static_cast<std::size_t>(got));
        return Got::Bytes;
    }
    int m_socket;
};

SSL_CTX* contextFor(const std::string& caFile)
{
    static std::mutex mutex;
    static std::map<std::string, SSL_CTX*> contexts;
    const std::lock_guard lock{mutex};
    SSL_CTX*& context = contexts[caFile];
    if (context != nullptr) return context;
    std::signal(SIGPIPE, SIG_IGN);
    context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_load_verify_locations(context, caFile.c_str(), nullptr);
    return context;
}

class Tls final : public RawConnection {
public:
    Tls(int socket, SSL* ssl)
        : m_socket{socket}
        , m_ssl{ssl}
    { }
    ~Tls() override
    {
        SSL_free(m_ssl);
        ::close(m_socket);
    }
    bool send(std::string_view bytes) override
    {
        return bytes.empty() || SSL_write(m_ssl, bytes.data(), static_cast<int>(bytes.size())) > 0;
    }
    void endSending() override { SSL_shutdown(m_ssl); }

private:
    Got more(std::string& into, std::chrono::milliseconds patience) override
    {
        if (SSL_pending(m_ssl) == 0 && !waitFor(m_socket, patience)) return Got::Nothing;
        char piece[16384];
        const int got = SSL_read(m_ssl, piece, sizeof piece);
        if (got <= 0) return Got::Closed;
        into.append(piece, static_cast<std::size_t>(got));
        return Got::Bytes;
    }
    int m_socket;
    SSL* m_ssl;
};

std::string small(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// The head of an answer; nullopt while it is not whole. `rest` is where the body begins.
std::optional<Answer> readHead(const std::string& bytes, std::size_t& rest)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string::npos) return std::nullopt;
    rest = end + 4;
    Answer answer;
    answer.end = Answer::End::Answered;
    answer.status = std::atoi(bytes.substr(std::min<std::size_t>(bytes.find(' '), end), 4).c_str());
    for (std::size_t at = bytes.find("\r\n"); at < end;) {
        const std::size_t next = bytes.find("\r\n", at + 2);
        const std::string line = bytes.substr(at + 2, next - at - 2);
        const std::size_t colon = line.find(':');
        if (colon != std::string::npos)
            answer.headers[small(line.substr(0, colon))] = line.substr(line.find_first_not_of(' ', colon + 1));
        at = next;
    }
    return answer;
}

} // namespace

std::unique_ptr<RawConnection> RawConnection::open(const Target& target)
{
    const int socket = connectTo(target);
    if (socket < 0) return nullptr;
    if (target.ca_file.empty()) return std::make_unique<Plain>(socket);
    SSL* const ssl = SSL_new(contextFor(target.ca_file));
    SSL_set_fd(ssl, socket);
    SSL_set1_host(ssl, "localhost");
    SSL_set_tlsext_host_name(ssl, "localhost");
    auto connection = std::make_unique<Tls>(socket, ssl);
    if (SSL_connect(ssl) != 1) return nullptr;
    return connection;
}

Answer RawConnection::receive(std::chrono::seconds patience)
{
    const auto until = Clock::now() + patience;
    while (true) {
        std::size_t rest = 0;
        if (auto answer = readHead(m_received, rest)) {
            const auto length = answer->headers.find("content-length");
            const std::size_t size = length == answer->headers.end() ? 0 : std::stoul(length->second);
            if (m_received.size() - rest >= size) {
                answer->body = m_received.substr(rest, size);
                m_received.erase(0, rest + size);
                if (answer->status >= 200) return *std::move(answer);
                continue;
            }
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
        const Got got = left.count() > 0 ? more(m_received, left) : Got::Nothing;
        if (got == Got::Bytes) continue;
        Answer none;
        none.end = got == Got::Closed ? Answer::End::Closed : Answer::End::Silent;
        return none;
    }
}

std::string postBytes(std::string_view path, std::string_view body, std::string_view moreHeaders)
{
    std::string bytes{"POST "};
    bytes += path;
    bytes += " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-protobuf\r\nContent-Length: ";
    bytes += std::to_string(body.size());
    bytes += "\r\n";
    bytes += moreHeaders;
    bytes += "\r\n";
    bytes += body;
    return bytes;
}

} // namespace sightline::test
