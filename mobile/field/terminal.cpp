#include "field/terminal.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include <termios.h>
#include <unistd.h>

namespace sightline::field {

namespace {

constexpr long long kQuietMs = 2'000;

long long nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Switches the terminal's echo off while a PIN is typed.
class SilentInput {
public:
    SilentInput()
        : m_is_terminal{::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0}
    {
        if (!m_is_terminal) return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        std::fputs("PIN: ", stderr);
    }
    ~SilentInput()
    {
        if (!m_is_terminal) return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }
    SilentInput(const SilentInput&) = delete;
    SilentInput& operator=(const SilentInput&) = delete;

private:
    termios m_before{};
    bool m_is_terminal;
};

Exit say(const Error& error, Exit code)
{
    std::cerr << "sightline-field: " << error.detail << '\n';
    return code;
}

} // namespace

Exit refuse(const Error& error)
{
    return say(error, Exit::Refused);
}
Exit misuse(const Error& error)
{
    return say(error, Exit::Misuse);
}

void print(const json::Json& document)
{
    std::cout << document.dump(2, ' ', false, json::Json::error_handler_t::replace) << '\n';
}
void printLine(const std::string& line)
{
    std::cout << line << '\n';
}

Result<std::string> readPin(bool inputIsTaken)
{
    if (const char* given = std::getenv("SIGHTLINE_PIN"); given != nullptr && *given != '\0') return std::string{given};
    if (inputIsTaken)
        return Error{
            ErrorCode::InvalidInput, "standard input holds the document; give the PIN in the environment variable SIGHTLINE_PIN"};
    const SilentInput silent;
    std::string pin;
    if (!std::getline(std::cin, pin) || pin.empty())
        return Error{ErrorCode::InvalidInput, "no PIN: set SIGHTLINE_PIN or give it as a line of standard input"};
    if (pin.ends_with('\r')) pin.pop_back();
    return pin;
}

Progress::Progress()
    : m_started_ms{nowMs()}
{ }

void Progress::show(const std::string& line)
{
    if (::isatty(STDERR_FILENO) != 1 || nowMs() - m_started_ms < kQuietMs) return;
    std::cerr << "\r\033[K" << line << std::flush;
    m_shown = true;
}

Progress::~Progress()
{
    if (m_shown) std::cerr << "\r\033[K" << std::flush;
}

} // namespace sightline::field
