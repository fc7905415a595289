#include "http/request_log.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace sightline::server::http {

namespace {

/// Members of a JSON object without its braces; the pattern adds the rest.
std::string members(const nlohmann::ordered_json& object)
{
    const std::string text = object.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
    return text.substr(1, text.size() - 2);
}

/// A method is the other side's word too.
std::string knownMethod(const std::string& method)
{
    static constexpr std::array kKnown{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::find(kKnown.begin(), kKnown.end(), method) == kKnown.end() ? "other" : method;
}

} // namespace

RequestLog::RequestLog(Counted counted)
    : m_counted{std::move(counted)}
    , m_logger{std::make_shared<spdlog::logger>("server", std::make_shared<spdlog::sinks::stderr_sink_mt>())}
{
    m_logger->set_pattern(R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})", spdlog::pattern_time_type::utc);
    m_logger->flush_on(spdlog::level::info);
}

void RequestLog::answered(const std::string& route, const std::string& method, int status, std::size_t bytesIn,
    std::size_t bytesOut, std::chrono::microseconds took, const std::string& note) const
{
    const std::string known = knownMethod(method);
    if (m_counted) m_counted(route, known, status, took);
    nlohmann::ordered_json line{{"event", "answered"}, {"route", route}, {"method", known}, {"status", status},
        {"bytes_in", bytesIn}, {"bytes_out", bytesOut}, {"microseconds", took.count()}};
    if (!note.empty()) line["note"] = note;
    m_logger->log(status >= 500 ? spdlog::level::err : spdlog::level::info, "{}", members(line));
}

void RequestLog::said(const std::string& event) const
{
    m_logger->info("{}", members({{"event", event}}));
}

void RequestLog::failed(const std::string& event) const
{
    m_logger->error("{}", members({{"event", event}}));
}

} // namespace sightline::server::http
