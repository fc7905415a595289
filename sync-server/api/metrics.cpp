#include "api/metrics.h"

#include <mutex>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace sightline::server::api {

namespace {

/// Seconds. A page is promised within 0.1; a sync takes 0.001 to 1.
const prometheus::Histogram::BucketBoundaries kSeconds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

prometheus::Gauge& gauge(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

} // namespace

struct Metrics::Families {
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter>& requests =
        prometheus::BuildCounter().Name("sightline_requests_total").Help("Requests that were answered").Register(registry);
    prometheus::Family<prometheus::Histogram>& seconds = prometheus::BuildHistogram()
                                                             .Name("sightline_request_seconds")
                                                             .Help("From the request's headers to its answer")
                                                             .Register(registry);
    prometheus::Gauge& log_head = gauge(registry, "sightline_log_head", "Revisions in the log");
    prometheus::Gauge& waiting = gauge(registry, "sightline_requests_waiting", "Requests that wait for a thread");
    prometheus::Gauge& enrolled = gauge(registry, "sightline_devices_enrolled", "Tablets that are not revoked");
    prometheus::Gauge& never = gauge(registry, "sightline_devices_never_heard", "Tablets that have never synced");
    prometheus::Family<prometheus::Gauge>& silent = prometheus::BuildGauge()
                                                        .Name("sightline_devices_silent")
                                                        .Help("Tablets not heard of for more than so many days")
                                                        .Register(registry);
    prometheus::Gauge& behind = gauge(registry, "sightline_clock_behind_log_minutes",
        "By how much this machine's clock is behind the last row of the log; over 0, every due date is in doubt");
    prometheus::Gauge& sealed = gauge(registry, "sightline_sealed_waiting", "Sealed saves that no key has opened yet");
    prometheus::Family<prometheus::Gauge>& of_board = prometheus::BuildGauge()
                                                          .Name("sightline_board")
                                                          .Help("What today's figures count; absent while they are made")
                                                          .Register(registry);
    std::mutex scraped; ///< One scrape sets what it reads.

    void setOfBoard(const char* what, const std::optional<std::size_t>& value)
    {
        auto& one = of_board.Add({{"what", what}});
        if (value)
            one.Set(static_cast<double>(*value));
        else
            of_board.Remove(&one);
    }
};

Metrics::Metrics()
    : m_families{std::make_unique<Families>()}
{ }

Metrics::~Metrics() = default;

void Metrics::answered(const std::string& route, const std::string& method, int status, std::chrono::microseconds took)
{
    m_families->requests.Add({{"route", route}, {"method", method}, {"status", std::to_string(status)}}).Increment();
    m_families->seconds.Add({{"route", route}}, kSeconds).Observe(std::chrono::duration<double>(took).count());
}

std::string Metrics::text(const ServerFigures& figures)
{
    Families& all = *m_families;
    const std::lock_guard lock{all.scraped};
    all.log_head.Set(static_cast<double>(figures.log_head));
    all.waiting.Set(static_cast<double>(figures.requests_waiting));
    all.enrolled.Set(static_cast<double>(figures.devices_enrolled));
    all.never.Set(static_cast<double>(figures.devices_never_heard));
    all.silent.Add({{"days", "1"}}).Set(static_cast<double>(figures.devices_silent_a_day));
    all.silent.Add({{"days", "3"}}).Set(static_cast<double>(figures.devices_silent_three_days));
    all.behind.Set(static_cast<double>(figures.clock_behind.count()));
    all.sealed.Set(static_cast<double>(figures.sealed_waiting));
    all.setOfBoard("children", figures.children);
    all.setOfBoard("open_reviews", figures.open_reviews);
    all.setOfBoard("open_safety_flags", figures.open_safety_flags);
    return prometheus::TextSerializer{}.Serialize(all.registry.Collect());
}

} // namespace sightline::server::api
