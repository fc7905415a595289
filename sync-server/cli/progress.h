#pragma once

#include <chrono>
#include <iosfwd>
#include <string>

namespace sightline::server::cli {

/// "1,200 of 5,000 …" on a terminal, for work that takes longer than two seconds. Silent where standard error is not a terminal.
class Progress {
public:
    Progress(std::ostream& err, std::string what);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();

    void show(std::size_t done, std::size_t all);
    /// Takes the line away again.
    void clear();

private:
    std::ostream& m_err;
    std::string m_what;
    bool m_terminal;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace sightline::server::cli
