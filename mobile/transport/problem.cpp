#include "transport/problem.h"

#include <charconv>

#include "json/reader.h"

namespace sightline::mobile {

namespace {

constexpr std::size_t kLineMax = 300;
constexpr std::string_view kRevoked = "device_revoked";
constexpr std::string_view kDiverged = "history_diverged";

std::optional<json::Json> problemOf(std::string_view body)
{
    if (body.empty()) return std::nullopt;
    auto parsed = json::parse(body);
    if (!parsed.has_value() || !parsed.value().is_object()) return std::nullopt;
    return std::move(parsed).value();
}

std::string textMember(const json::Json& problem, const char* name)
{
    const auto found = problem.find(name);
    return found != problem.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// One line, whatever was sent: a server cannot write over the terminal.
std::string oneLine(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    if (text.size() > kLineMax) text.resize(kLineMax);
    return text;
}

/// A number as JSON has it, or as text, which is how 64-bit numbers are often written there.
std::uint64_t numberMember(const json::Json& problem, const char* name)
{
    const auto found = problem.find(name);
    if (found == problem.end()) return 0;
    if (found->is_number_unsigned()) return found->get<std::uint64_t>();
    std::uint64_t value = 0;
    if (!found->is_string()) return value;
    const auto text = found->get<std::string>();
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

ErrorCode codeOf(int status)
{
    if (status == 401 || status == 403) return ErrorCode::NotAuthorised;
    if (status == 426) return ErrorCode::ProtocolMismatch;
    if (status == 408 || status == 429 || status == 502 || status == 503 || status == 504) return ErrorCode::ServerBusy;
    return ErrorCode::ServerRefused;
}

} // namespace

Error errorFromReply(int status, std::string_view body)
{
    std::string line;
    if (const auto problem = problemOf(body)) {
        line = textMember(*problem, "detail");
        if (line.empty()) line = textMember(*problem, "title");
    }
    if (line.empty()) line = "the server answered " + std::to_string(status);
    return {codeOf(status), oneLine(std::move(line))};
}

std::optional<WipeOrder> wipeOrderFromReply(int status, std::string_view body)
{
    if (status != 401) return std::nullopt;
    const auto problem = problemOf(body);
    if (!problem || !std::string_view{textMember(*problem, "type")}.ends_with(kRevoked)) return std::nullopt;
    auto nonce = crypto::fromHex(textMember(*problem, "nonce"));
    auto signature = crypto::fromHex(textMember(*problem, "wipe_order"));
    if (!nonce || !signature) return std::nullopt;
    return WipeOrder{std::move(*nonce), std::move(*signature)};
}

std::optional<sync::Diverged> divergedFromReply(int status, std::string_view body)
{
    if (status != 409) return std::nullopt;
    const auto problem = problemOf(body);
    if (!problem || !std::string_view{textMember(*problem, "type")}.ends_with(kDiverged)) return std::nullopt;
    return sync::Diverged{numberMember(*problem, "generation"), numberMember(*problem, "watermark")};
}

} // namespace sightline::mobile
