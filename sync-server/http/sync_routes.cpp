#include "http/sync_routes.h"

#include <algorithm>
#include <cctype>

#include "http/problem.h"

namespace sightline::server::http {

namespace {

constexpr std::string_view kProtobuf = "application/x-protobuf";

/// The media type without its parameters.
bool isProtobuf(std::string_view contentType)
{
    contentType = contentType.substr(0, contentType.find(';'));
    while (!contentType.empty() && contentType.back() == ' ') contentType.remove_suffix(1);
    return std::equal(contentType.begin(), contentType.end(), kProtobuf.begin(), kProtobuf.end(),
        [](unsigned char a, char b) { return static_cast<char>(std::tolower(a)) == b; });
}

Response encode(const google::protobuf::Message& message)
{
    return {200, std::string{kProtobuf}, message.SerializeAsString(), {}, {}};
}

/// Reads the message a request must carry and hands it on.
template <typename Message, typename Next>
Response withMessage(const Request& request, Next&& next)
{
    if (!isProtobuf(request.header("content-type").value_or("")))
        return problem(415, "wrong_content_type", "Content-Type must be application/x-protobuf.");
    Message message;
    if (!message.ParseFromString(request.body))
        return problem(400, "unreadable_body", "The body is not a " + std::string{message.GetDescriptor()->name()} + ".");
    return std::forward<Next>(next)(std::move(message));
}

template <typename Message>
Response answerWith(const Result<Message>& result)
{
    return result.has_value() ? encode(result.value()) : problem(result.error());
}

std::string bearerToken(const Request& request)
{
    constexpr std::string_view kScheme = "Bearer ";
    const std::string_view header = request.header("authorization").value_or("");
    return header.starts_with(kScheme) ? std::string{header.substr(kScheme.size())} : std::string{};
}

Response diverged(const sync::Diverged& diverged)
{
    return problem(409, toText(ErrorCode::HistoryDiverged), "The server does not hold what it once acknowledged; send it again.",
        {{"generation", diverged.generation}, {"watermark", diverged.watermark}});
}

Response exchange(SyncService& service, Sessions& sessions, const Request& request)
{
    const auto device = sessions.deviceOf(bearerToken(request));
    if (!device.has_value()) return problem(device.error());
    return withMessage<wire::SyncRequest>(request, [&](wire::SyncRequest&& message) {
        const auto result = service.exchange(device.value(), std::move(message));
        if (!result.has_value()) return problem(result.error());
        if (const auto* lost = std::get_if<sync::Diverged>(&result.value())) return diverged(*lost);
        return encode(std::get<wire::SyncResponse>(result.value()));
    });
}

Response openSession(Sessions& sessions, const wire::SessionRequest& message)
{
    const auto opened = sessions.open(message);
    if (!opened.has_value()) return problem(opened.error());
    if (const auto* order = std::get_if<WipeOrder>(&opened.value()))
        return problem(401, "device_revoked", "This tablet was revoked by your organisation.",
            {{"nonce", crypto::toHex(order->nonce)}, {"wipe_order", crypto::toHex(order->signature)}});
    return encode(std::get<wire::SessionResponse>(opened.value()));
}

Response plain(int status, std::string text)
{
    return {status, "text/plain; charset=utf-8", std::move(text), {}, {}};
}

} // namespace

std::vector<Route> syncRoutes(SyncService& service, Sessions& sessions)
{
    return {
        {"POST", "/v1/sync", [&](const Request& request) { return exchange(service, sessions, request); }},
        {"GET", "/v1/session",
            [&](const Request& request) {
                const auto device = sessions.deviceOf(bearerToken(request));
                return device.has_value() ? Response{204, {}, {}, {}, {}} : problem(device.error());
            }},
        {"POST", "/v1/enrol",
            [&](const Request& request) {
                return withMessage<wire::EnrolRequest>(
                    request, [&](const wire::EnrolRequest& message) { return answerWith(service.enrol(message)); });
            }},
        {"POST", "/v1/session/challenge",
            [&](const Request& request) {
                return withMessage<wire::ChallengeRequest>(
                    request, [&](const wire::ChallengeRequest& message) { return encode(sessions.challenge(message)); });
            }},
        {"POST", "/v1/session",
            [&](const Request& request) {
                return withMessage<wire::SessionRequest>(
                    request, [&](const wire::SessionRequest& message) { return openSession(sessions, message); });
            }},
    };
}

std::vector<Route> sealedRoutes(SealedDeposits& deposits, Sessions& sessions)
{
    return {{"POST", "/v1/sealed", [&](const Request& request) {
                 return withMessage<wire::SealedRequest>(request, [&](const wire::SealedRequest& message) {
                     const auto device = sessions.uploaderOf(message);
                     return device.has_value() ? answerWith(deposits.take(device.value(), message)) : problem(device.error());
                 });
             }}};
}

std::vector<Route> healthRoutes(Authority& authority)
{
    const auto ready = [&authority](const Request&) {
        const auto answer = [&]() -> Result<std::uint64_t> {
            SIGHTLINE_TRY(session, authority.store->beginRead());
            return inSession([&, &session = session]() -> Result<std::uint64_t> { return session->generation(); });
        }();
        return answer.has_value() ? plain(200, "ready\n") : problem(Error{ErrorCode::StorageBusy, "The store does not answer."});
    };
    return {{"GET", "/healthz", [](const Request&) { return plain(200, "ok\n"); }}, {"GET", "/readyz", ready}};
}

} // namespace sightline::server::http
