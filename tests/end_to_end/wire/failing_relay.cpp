// A connection that goes in the middle of a sync: passes on what comes to it, and closes everything for good once so many bytes
// have gone up.
//   failing_relay LISTEN PORT UP_BYTES        prints `ready`, and when it is over how many bytes went each way
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

struct Pair {
    int client;
    int server;
};

sockaddr_in here(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

int listening(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int again = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
    const sockaddr_in address = here(port);
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || ::listen(socket, 16) != 0) return -1;
    std::printf("ready\n");
    std::fflush(stdout);
    return socket;
}

int connectedTo(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = here(port);
    return ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 ? socket : -1;
}

/// How many bytes went; 0 if that side has closed.
long passOn(int from, int to)
{
    std::array<char, 16384> bytes{};
    const long size = ::read(from, bytes.data(), bytes.size());
    for (long sent = 0; sent < size;) {
        const long more = ::send(to, bytes.data() + sent, static_cast<std::size_t>(size - sent), MSG_NOSIGNAL);
        if (more <= 0) return 0;
        sent += more;
    }
    return size < 0 ? 0 : size;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) return 2;
    const auto port = static_cast<std::uint16_t>(std::atoi(argv[2]));
    const long most = std::atol(argv[3]);
    const int listener = listening(static_cast<std::uint16_t>(std::atoi(argv[1])));
    if (listener < 0) return 1;
    std::vector<Pair> pairs;
    long up = 0;
    long down = 0;
    while (up < most) {
        std::vector<pollfd> watched{{listener, POLLIN, 0}};
        for (const Pair& pair : pairs) {
            watched.push_back({pair.client, POLLIN, 0});
            watched.push_back({pair.server, POLLIN, 0});
        }
        if (::poll(watched.data(), watched.size(), 20'000) <= 0) return 1;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (pairs[i].client < 0) continue;
            const bool fromClient = watched[1 + 2 * i].revents != 0;
            const bool fromServer = watched[2 + 2 * i].revents != 0;
            const long wentUp = fromClient ? passOn(pairs[i].client, pairs[i].server) : 0;
            const long wentDown = fromServer ? passOn(pairs[i].server, pairs[i].client) : 0;
            up += wentUp;
            down += wentDown;
            if ((fromClient && wentUp == 0) || (fromServer && wentDown == 0)) {
                ::close(pairs[i].client);
                ::close(pairs[i].server);
                pairs[i] = {-1, -1}; // poll() passes over it.
            }
        }
        if (watched.front().revents != 0) pairs.push_back({::accept(listener, nullptr, nullptr), connectedTo(port)});
    }
    std::printf("up %ld down %ld\n", up, down);
    return 0; // Everything closes.
}
