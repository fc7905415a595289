#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace spdlog {
class logger;
}

namespace sightline::server::http {

/// JSON lines on standard error. No names, no addresses that somebody typed, no bodies: only routes, figures and our own words.
/// Any thread.
class RequestLog {
public:
    /// Is told of every answer too, for figures. Must not throw, and be quick: it is called for every request, by any thread.
    using Counted =
        std::function<void(const std::string& route, const std::string& method, int status, std::chrono::microseconds took)>;
    explicit RequestLog(Counted counted = {});

    void answered(const std::string& route, const std::string& method, int status, std::size_t bytesIn, std::size_t bytesOut,
        std::chrono::microseconds took, const std::string& note) const;
    /// Something about the server itself.
    void said(const std::string& event) const;
    void failed(const std::string& event) const;

private:
    Counted m_counted;
    std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace sightline::server::http
