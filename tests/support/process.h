#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace sightline::test {

/// A program to run, with what it is given.
struct Launch {
    std::vector<std::string> arguments; ///< The program first.
    std::string input{};
    std::map<std::string, std::string> environment{}; ///< Beside this program's own.
    std::optional<std::chrono::microseconds> kill_after{}; ///< kill -9.
};

struct Ended {
    int exit_code = -1; ///< -1: ended by a signal.
    bool killed = false;
    std::string out;
    std::string err;
    long peak_kib = 0; ///< The most memory it ever held.
    std::chrono::microseconds took{0};

    [[nodiscard]] bool done() const { return exit_code == 0; }
};

/// Runs it to its end.
[[nodiscard]] Ended runProgram(const Launch& launch);

/// A program that runs until this object goes (SIGTERM, and SIGKILL if that does not help).
class Background {
public:
    /// Its output goes into the file.
    Background(const std::vector<std::string>& arguments, const std::string& outputFile);
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    ~Background();

    [[nodiscard]] pid_t id() const noexcept { return m_process; }
    /// Whether the file came to hold the text.
    [[nodiscard]] bool says(const std::string& text, std::chrono::seconds within) const;

private:
    std::string m_output; ///< Before the process: it is emptied first.
    pid_t m_process;
};

/// A port of this machine that nobody listens on now.
[[nodiscard]] int freePort();

} // namespace sightline::test
