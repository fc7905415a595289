#include "http/problem.h"

#include "base/contract.h"

namespace sightline::server::http {

namespace {

/// Details of our own disk are for our own log.
bool isOurFault(ErrorCode code) noexcept
{
    return toHttpStatus(code) >= 500 && !isTransient(code);
}

} // namespace

int toHttpStatus(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::InvalidInput: return 400;
    case ErrorCode::WrongSecret:
    case ErrorCode::NotAuthorised: return 401;
    case ErrorCode::NotFound: return 404;
    case ErrorCode::HistoryDiverged: return 409;
    // Not 409: to a tablet that word means one thing, lost history.
    case ErrorCode::AlreadyExists:
    case ErrorCode::Refused: return 422;
    case ErrorCode::ProtocolMismatch: return 426;
    case ErrorCode::Throttled: return 429;
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageFailed: return 500;
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ServerRefused: return 502;
    case ErrorCode::StorageBusy:
    case ErrorCode::ServerBusy:
    case ErrorCode::Cancelled: return 503;
    case ErrorCode::StorageFull: return 507;
    }
    unreachable("ErrorCode");
}

Response problem(int status, std::string_view type, std::string_view detail, const nlohmann::json& more)
{
    nlohmann::json body = more;
    body["type"] = type;
    body["status"] = status;
    body["detail"] = detail;
    Response response{
        status, "application/problem+json", body.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace), {}, {}};
    if (status == 401) response.headers["www-authenticate"] = "Bearer";
    if (status == 503) response.headers["retry-after"] = "5";
    return response;
}

Response problem(const Error& error)
{
    const bool hidden = isOurFault(error.code);
    Response response = problem(
        toHttpStatus(error.code), toText(error.code), hidden ? "The server could not do this; its log says why." : error.detail);
    if (hidden) response.note = error.detail;
    return response;
}

} // namespace sightline::server::http
