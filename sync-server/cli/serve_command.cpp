#include <csignal>
#include <ostream>
#include <thread>

#include <pthread.h>

#include "access/accounts.h"
#include "access/break_glass.h"
#include "access/oidc.h"
#include "access/sessions.h"
#include "cli/command.h"
#include "cli/configuration.h"
#include "cli/served_routes.h"
#include "dashboard/work/read_ahead.h"
#include "http/cpprest_listener.h"
#include "projections/boards.h"
#include "service/last_received.h"
#include "service/lease.h"
#include "service/safety_clock.h"
#include "service/watermark.h"

namespace sightline::server::cli {

namespace {

struct ServeOptions {
    std::string listen;
};

/// Requests that wait for a thread; the next one is told to come again. Each may hold a body of 1.5 MiB.
constexpr std::size_t kWaitingMost = 64;

/// More than there are cores: a thread that pushes mostly waits for the disk, together with the others (push_queue.h). Each may
/// hold a request and its answer, which bounds the memory.
std::size_t threadCount()
{
    return std::max<std::size_t>(16, std::thread::hardware_concurrency());
}

/// SIGTERM and SIGINT are taken by `wait` and by nobody else. To be made before any thread is: threads inherit what is blocked.
class StopSignals {
public:
    StopSignals()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGTERM);
        sigaddset(&m_signals, SIGINT);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        std::signal(SIGPIPE, SIG_IGN); // A tablet that hangs up is no reason to end.
    }

    void wait() const
    {
        int signal = 0;
        while (sigwait(&m_signals, &signal) != 0) { }
    }

private:
    sigset_t m_signals{};
};

/// What tablets are told with their caseload lies in the store, so that every server process says the same.
Result<void> keepSettings(Authority& authority, const Configuration& configuration)
{
    const std::string years(1, static_cast<char>(configuration.too_young_below_years));
    const std::string days = std::to_string(configuration.lease_days);
    const std::string opened = std::to_string(configuration.break_glass_minutes);
    const auto& own = configuration.acknowledge_within_minutes;
    const std::string minutes = own ? std::to_string(*own) : std::string{}; // Empty: as the product's rule says.
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        if (session->setting("too_young_below_years") == years && session->setting(kLeaseDaysSetting) == days
            && session->setting(kAcknowledgeMinutesSetting).value_or("") == minutes
            && session->setting(kBreakGlassSetting) == opened)
            return {};
        session->setSetting(kBreakGlassSetting, opened);
        session->setSetting(kAcknowledgeMinutesSetting, minutes);
        session->setSetting("too_young_below_years", years);
        session->setSetting(kLeaseDaysSetting, days);
        return session->commit();
    });
}

/// Said, not refused: the children are there whatever the clock says.
Result<void> checkClock(const Console& console, Authority& authority)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<void> {
        if (const auto behind = clockBehind(*session, console.clock.now()))
            console.notice("this machine's clock is " + std::to_string(behind->count())
                + " minutes behind the last entry of the log: if the clock is wrong, so is every due date shown. Set it right, "
                  "or see `sightline_clock_behind_log_minutes` at /metrics until it has caught up");
        return {};
    });
}

Result<ExitCode> serve(Console& console, const ServeOptions& options)
{
    const StopSignals signals;
    SIGHTLINE_TRY(configuration, readConfiguration(console.data + "/sightline.toml"));
    for (const std::string& setting : configuration.unknown) console.notice("sightline.toml: unknown setting: " + setting);
    SIGHTLINE_TRY(address, http::parseListenAddress(options.listen.empty() ? configuration.listen : options.listen));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_CHECK(requirePublished(authority));
    SIGHTLINE_CHECK(keepSettings(authority, configuration));
    SIGHTLINE_CHECK(checkClock(console, authority));

    api::Metrics metrics;
    const http::RequestLog log{[&metrics](const auto&... answered) { metrics.answered(answered...); }};
    SyncService service{authority, console.clock};
    SealedDeposits deposits{authority, console.clock};
    Sessions sessions{authority, console.clock};
    Accounts accounts{authority, console.clock};
    if (configuration.oidc) accounts.offer(std::make_unique<OidcSignIn>(authority, console.clock, *configuration.oidc));
    WebSessions webSessions{authority, console.clock};
    Boards boards{authority, console.clock};
    dashboard::Notices notices;
    dashboard::Web web{authority, console.clock, accounts, webSessions, boards, notices};
    http::WorkerQueue queue{threadCount(), kWaitingMost};
    const http::Router router{servedRoutes({service, deposits, sessions, web, metrics, queue})};
    SIGHTLINE_TRY(listener, http::CpprestListener::open(address, router, queue, log));
    console.out << "Serving " << authority.name << " at " << address.url()
                << std::endl; // Whoever started it waits for this line.
    log.said("started");
    const dashboard::ReadAhead readAhead{web}; // Asks for today's figures too, before anybody else does.

    signals.wait();
    log.said("stopping: no new requests, the running ones are finished");
    listener->close();
    queue.drain();
    log.said("stopped");
    return ExitCode::Done;
}

} // namespace

void addServeCommand(const Commands& commands)
{
    const auto [command, options] = commands.add<ServeOptions>(commands.app, "serve",
        "Answers tablets and shows the dashboard, on this machine only; a proxy with TLS stands in front. Ends on SIGTERM when "
        "what is running "
        "is done.",
        &serve);
    command->add_option("--listen", options->listen, "Where to listen; 127.0.0.1:8480 if neither this nor sightline.toml says")
        ->envname("SIGHTLINE_LISTEN")
        ->type_name("HOST:PORT");
}

} // namespace sightline::server::cli
