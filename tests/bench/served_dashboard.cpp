#include "bench/served_dashboard.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <thread>

#include <fmt/format.h>

#include "base/contract.h"
#include "bench/dashboard_authority.h"
#include "bench/dashboard_work.h"

namespace sightline::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr const char* kFiguresWords = "visited on time"; ///< Of the sentence (figures.h).
constexpr const char* kNotYet = "being worked out";
constexpr const char* kPassword = "seven otters cross the weir";
constexpr const char* kPasswordTyped = "seven+otters+cross+the+weir";

/// What an earlier run left in it says nothing about this one.
std::string emptied(const std::string& path)
{
    std::filesystem::remove(path);
    return path;
}

/// The value of a hidden field of a page.
std::string fieldOf(const std::string& html, const std::string& name)
{
    const std::size_t at = html.find("name=\"" + name + "\"");
    const std::size_t value = at == std::string::npos ? at : html.find("value=\"", at);
    if (value == std::string::npos) return {};
    return html.substr(value + 7, html.find('"', value + 7) - value - 7);
}

void takeCookie(HttpProbe& probe, const HttpProbe::Answer& answer)
{
    const auto cookie = answer.headers.find("set-cookie");
    if (cookie == answer.headers.end()) return;
    const std::string& text = cookie->second;
    const std::size_t equals = text.find('=');
    probe.setCookie(text.substr(0, equals), text.substr(equals + 1, text.find(';') - equals - 1));
}

double secondsSince(SteadyClock::time_point begun)
{
    return std::chrono::duration<double>(SteadyClock::now() - begun).count();
}

} // namespace

std::string_view nameOf(Reader reader)
{
    switch (reader) {
    case Reader::Manager: return kManager;
    case Reader::TeamManager: return kTeamManager;
    case Reader::Practitioner: return kFirstLead;
    case Reader::Auditor: return kAuditor;
    case Reader::Administrator: return "admin";
    }
    unreachable("Reader");
}

void givePasswords(const std::string& program, const std::string& folder)
{
    for (const Reader reader : kReaders) {
        const auto ended = test::runProgram(
            {{program, "--data", folder, "user", "passwd", std::string{nameOf(reader)}}, std::string{kPassword} + "\n"});
        if (!ended.done()) throw std::runtime_error{"user passwd: " + ended.err};
    }
}

ServedDashboard::ServedDashboard(const std::string& program, const std::string& folder)
    : m_program{program}
    , m_port{test::freePort()}
    , m_begun{SteadyClock::now()}
    , m_process{
          {program, "--data", folder, "serve", "--listen", "127.0.0.1:" + std::to_string(m_port)}, emptied(folder + "/serve.out")}
{
    if (!m_process.says("Serving", std::chrono::seconds{60})) throw std::runtime_error{"the server did not start"};
    m_listening = SteadyClock::now();
}

HttpProbe ServedDashboard::signedIn(Reader reader) const
{
    HttpProbe probe{m_port};
    const auto page = probe.get("/sign-in");
    takeCookie(probe, page);
    const auto answer = probe.post("/sign-in",
        fmt::format("form={}&then=/dashboard&name={}&password={}", fieldOf(page.body, "form"), nameOf(reader), kPasswordTyped));
    takeCookie(probe, answer);
    if (answer.status != 303) throw std::runtime_error{"nobody could sign in: " + std::to_string(answer.status)};
    return probe;
}

void ServedDashboard::awaitFigures() const
{
    constexpr std::array kAsked{
        "/dashboard", "/children", "/reviews", "/exceptions", "/exports/data-quality", "/v1/board", "/v1/reviews", "/transfers"};
    HttpProbe probe = signedIn(Reader::Manager);
    std::size_t asked = 0;
    double slowest = 0;
    std::string slow_page;
    for (bool there = false; !there; ++asked) {
        const std::string page = kAsked.at(asked % kAsked.size());
        const auto answer = probe.get(page);
        if (answer.status != 200 && answer.status != 503)
            throw std::runtime_error{page + " answered " + std::to_string(answer.status)};
        const bool figures = answer.body.find(kFiguresWords) != std::string::npos;
        const bool not_yet = answer.body.find(kNotYet) != std::string::npos;
        if (page == "/dashboard" && figures == not_yet)
            throw std::runtime_error{"/dashboard shows neither figures nor how far they are"};
        there = page == "/dashboard" && figures;
        if (const double took = static_cast<double>(answer.whole.count()) / 1000; took > slowest && !there) {
            slowest = took;
            slow_page = page;
        }
        if (secondsSince(m_begun) > 1800) throw std::runtime_error{"the figures are not there after 30 minutes"};
        if (!there) std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
    fmt::print("listening after {:.2f} s, today's figures after {:.2f} s; {} pages asked for meanwhile",
        std::chrono::duration<double>(m_listening - m_begun).count(), secondsSince(m_begun), asked - 1);
    if (asked > 1) fmt::print(", each said so within {:.0f} ms ({} was the slowest)", slowest, slow_page);
    fmt::print("\n");
}

double ServedDashboard::memory(const std::string& what) const
{
    std::ifstream status{"/proc/" + std::to_string(m_process.id()) + "/status"};
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(what + ":")) return std::stod(line.substr(line.find_first_of("0123456789"))) / 1024;
    return 0;
}

} // namespace sightline::bench
