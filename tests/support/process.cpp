#include "support/process.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/files.h"

namespace sightline::test {

namespace {

using Clock = std::chrono::steady_clock;

struct Pipe {
    std::array<int, 2> ends{-1, -1};
    Pipe()
    {
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error{"no pipe"};
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe()
    {
        for (const int end : ends)
            if (end >= 0) ::close(end);
    }
    void closeEnd(std::size_t which)
    {
        ::close(ends[which]);
        ends[which] = -1;
    }
};

[[noreturn]] void become(const Launch& launch)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // Should this program be ended itself.
    for (const auto& [name, value] : launch.environment) ::setenv(name.c_str(), value.c_str(), 1);
    std::vector<char*> arguments;
    for (const std::string& argument : launch.arguments) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    ::execvp(arguments.front(), arguments.data());
    ::_exit(127);
}

/// Reads both outputs to their ends; kills when the time has come.
void collect(pid_t child, Pipe& out, Pipe& err, const Launch& launch, Clock::time_point started, Ended& ended)
{
    std::array<std::pair<int, std::string*>, 2> sources{{{out.ends[0], &ended.out}, {err.ends[0], &ended.err}}};
    int open = 2;
    while (open > 0) {
        int wait = -1;
        if (launch.kill_after && !ended.killed) {
            const auto left = std::chrono::duration_cast<std::chrono::microseconds>(started + *launch.kill_after - Clock::now());
            if (left.count() <= 0) {
                ::kill(child, SIGKILL);
                ended.killed = true;
            } else if (left.count() < 2000) {
                std::this_thread::sleep_for(left);
                continue;
            } else {
                wait = static_cast<int>(left.count() / 1000) - 1;
            }
        }
        std::array<pollfd, 2> polled{{{sources[0].first, POLLIN, 0}, {sources[1].first, POLLIN, 0}}};
        if (::poll(polled.data(), polled.size(), wait) < 0 && errno != EINTR) break;
        for (std::size_t i = 0; i < polled.size(); ++i) {
            if (sources[i].first < 0 || polled[i].revents == 0) continue;
            std::array<char, 4096> buffer;
            const ssize_t got = ::read(sources[i].first, buffer.data(), buffer.size());
            if (got > 0) {
                sources[i].second->append(buffer.data(), static_cast<std::size_t>(got));
            } else {
                sources[i].first = -1;
                --open;
            }
        }
    }
}

} // namespace

Ended runProgram(const Launch& launch)
{
    Pipe in;
    Pipe out;
    Pipe err;
    const auto started = Clock::now();
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error{"no process"};
    if (child == 0) {
        ::dup2(in.ends[0], STDIN_FILENO);
        ::dup2(out.ends[1], STDOUT_FILENO);
        ::dup2(err.ends[1], STDERR_FILENO);
        become(launch);
    }
    in.closeEnd(0);
    out.closeEnd(1);
    err.closeEnd(1);
    ::signal(SIGPIPE, SIG_IGN); // It may end before it has read.
    // Inputs here are smaller than what a pipe holds.
    static_cast<void>(::write(in.ends[1], launch.input.data(), launch.input.size()));
    in.closeEnd(1);

    Ended ended;
    collect(child, out, err, launch, started, ended);
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    ended.took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - started);
    ended.peak_kib = used.ru_maxrss;
    ended.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (WIFEXITED(status)) ended.exit_code = WEXITSTATUS(status);
    return ended;
}

namespace {

/// What an earlier process said there must not be taken for this one's.
const std::string& emptied(const std::string& outputFile)
{
    ::unlink(outputFile.c_str());
    return outputFile;
}

} // namespace

Background::Background(const std::vector<std::string>& arguments, const std::string& outputFile)
    : m_output{emptied(outputFile)}
    , m_process{::fork()}
{
    if (m_process < 0) throw std::runtime_error{"no process"};
    if (m_process > 0) return;
    const int file = ::open(outputFile.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
    ::dup2(file, STDOUT_FILENO);
    ::dup2(file, STDERR_FILENO);
    become({arguments});
}

Background::~Background()
{
    ::kill(m_process, SIGTERM);
    for (int i = 0; i < 200; ++i) {
        if (::waitpid(m_process, nullptr, WNOHANG) == m_process) return;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

bool Background::says(const std::string& text, std::chrono::seconds within) const
{
    for (const auto end = Clock::now() + within; Clock::now() < end;) {
        if (readFile(m_output).find(text) != std::string::npos) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
    return false;
}

int freePort()
{
    const int file = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = file >= 0 && ::bind(file, reinterpret_cast<sockaddr*>(&address), size) == 0
        && ::getsockname(file, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    if (file >= 0) ::close(file);
    if (!bound) throw std::runtime_error{"no port"};
    return ntohs(address.sin_port);
}

} // namespace sightline::test
