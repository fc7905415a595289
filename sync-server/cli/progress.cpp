#include "cli/progress.h"

#include <iostream>

#include <unistd.h>

#include "cli/words.h"

namespace sightline::server::cli {

namespace {
constexpr std::chrono::seconds kPatience{2};
constexpr std::chrono::milliseconds kStep{200};
} // namespace

Progress::Progress(std::ostream& err, std::string what)
    : m_err{err}
    , m_what{std::move(what)}
    , m_terminal{&err == &std::cerr && ::isatty(STDERR_FILENO) == 1}
    , m_next{std::chrono::steady_clock::now() + kPatience}
{ }

Progress::~Progress()
{
    clear();
}

void Progress::show(std::size_t done, std::size_t all)
{
    if (!m_terminal) return;
    const auto now = std::chrono::steady_clock::now();
    if (now < m_next) return;
    m_next = now + kStep;
    m_shown = true;
    m_err << "\r\033[K" << counted(done, "of ", "of ") << counted(all, m_what, m_what) << std::flush;
}

void Progress::clear()
{
    if (m_shown) m_err << "\r\033[K" << std::flush;
    m_shown = false;
}

} // namespace sightline::server::cli
