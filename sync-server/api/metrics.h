#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace sightline::server::api {

/// What the server knows about itself at this moment. Counts and ages only: nothing about any person, and no name of anything.
struct ServerFigures {
    std::uint64_t log_head = 0;
    std::size_t requests_waiting = 0;
    std::size_t devices_enrolled = 0; ///< Not revoked.
    std::size_t devices_never_heard = 0; ///< Of these.
    std::size_t devices_silent_a_day = 0; ///< Of these, heard of once but not for more than a day.
    std::size_t devices_silent_three_days = 0; ///< Of these too, for more than three.
    std::size_t sealed_waiting = 0; ///< Sealed saves that no key has opened yet.
    std::chrono::minutes clock_behind{0}; ///< service/last_received.h clockBehind; 0: it is not.
    std::optional<std::size_t> children; ///< Nullopt while the figures are being worked out, as the next two.
    std::optional<std::size_t> open_reviews;
    std::optional<std::size_t> open_safety_flags;
};

/// Figures for Prometheus. Threads: any.
class Metrics {
public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    /// `route` is the router's own word for it, never what was sent.
    void answered(const std::string& route, const std::string& method, int status, std::chrono::microseconds took);

    /// Everything in Prometheus' text format 0.0.4.
    [[nodiscard]] std::string text(const ServerFigures& figures);

private:
    struct Families;
    std::unique_ptr<Families> m_families;
};

} // namespace sightline::server::api
