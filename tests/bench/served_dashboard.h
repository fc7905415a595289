#pragma once

#include "bench/dashboard_addresses.h"
#include "bench/http_probe.h"
#include "support/process.h"

namespace sightline::bench {

/// The real server on a folder, until this goes.
class ServedDashboard {
public:
    /// Begins it and waits until it listens; throws std::runtime_error.
    ServedDashboard(const std::string& program, const std::string& folder);

    /// A connection of somebody who has signed in.
    [[nodiscard]] HttpProbe signedIn(Reader reader) const;
    /// Asks for pages until the dashboard shows figures, and prints how long that took, what was said meanwhile and how soon.
    /// Throws if a page says anything else than figures or that they are being worked out.
    void awaitFigures() const;
    /// "VmRSS", "VmHWM", in MiB.
    [[nodiscard]] double memory(const std::string& what) const;

private:
    std::string m_program;
    int m_port;
    std::chrono::steady_clock::time_point m_begun;
    test::Background m_process;
    std::chrono::steady_clock::time_point m_listening;
};

/// Gives every reader the password that `signedIn` uses.
void givePasswords(const std::string& program, const std::string& folder);

[[nodiscard]] std::string_view nameOf(Reader reader);

} // namespace sightline::bench
