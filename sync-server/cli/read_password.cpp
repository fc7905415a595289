#include "cli/read_password.h"

#include <iostream>

#include <termios.h>
#include <unistd.h>

namespace sightline::server::cli {

namespace {

/// While it lives, a terminal does not show what is typed.
class NoEcho {
public:
    NoEcho()
        : m_is_terminal{::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0}
    {
        if (!m_is_terminal) return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;
    ~NoEcho()
    {
        if (m_is_terminal) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    [[nodiscard]] bool isTerminal() const noexcept { return m_is_terminal; }

private:
    termios m_before{};
    bool m_is_terminal;
};

std::string lineOfInput()
{
    std::string line;
    std::getline(std::cin, line);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

} // namespace

Result<std::string> readPassword(const std::string& whose)
{
    const NoEcho terminal;
    if (terminal.isTerminal()) std::cerr << "New password of " << whose << ": " << std::flush;
    std::string password = lineOfInput();
    if (terminal.isTerminal()) {
        std::cerr << "\nThe same again: " << std::flush;
        const bool same = lineOfInput() == password;
        std::cerr << '\n';
        if (!same) return Error{ErrorCode::InvalidInput, "the two passwords are not the same"};
    }
    if (password.empty())
        return Error{ErrorCode::InvalidInput, "standard input: give the password as one line, or ask for one with --one-time"};
    return password;
}

} // namespace sightline::server::cli
