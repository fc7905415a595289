#include "http/body_rules.h"

#include <algorithm>
#include <cctype>

#include "base/contract.h"
#include "base/decimal_text.h"
#include "http/compression.h"
#include "http/problem.h"

namespace sightline::server::http {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

/// Whether a list as in Accept-Encoding names `coding` without `q=0`.
bool accepts(std::string_view list, std::string_view coding)
{
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        std::string_view item = list.substr(0, comma);
        list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
        const std::size_t semicolon = item.find(';');
        const std::string_view quality =
            semicolon == std::string_view::npos ? std::string_view{} : trimmed(item.substr(semicolon + 1));
        const bool refused = quality.starts_with("q=0") && quality.find_first_of("123456789") == std::string_view::npos;
        if (equalIgnoringCase(trimmed(item.substr(0, semicolon)), coding)) return !refused;
    }
    return false;
}

bool bringsBody(const Request& request)
{
    return request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
}

Response tooLarge()
{
    return problem(413, "body_too_large", "The body is larger than this server reads; send less at once.");
}

} // namespace

std::variant<std::size_t, Response> expectedBody(const Request& request)
{
    if (request.header("transfer-encoding"))
        return problem(411, "length_required", "Send the body with a Content-Length, not in chunks.");
    const auto length = request.header("content-length");
    if (!length) {
        if (bringsBody(request)) return problem(411, "length_required", "Content-Length is missing.");
        return std::size_t{0};
    }
    const std::string_view digits = trimmed(*length);
    const bool onlyDigits = !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
    if (!onlyDigits) return problem(400, "bad_length", "Content-Length must be one number.");
    const auto bytes = decimalDigits(digits);
    if (!bytes || static_cast<std::size_t>(*bytes) > kBodyBytesMax) return tooLarge();
    return static_cast<std::size_t>(*bytes);
}

std::optional<Response> unpackBody(Request& request, std::size_t expected)
{
    if (request.body.size() != expected)
        return problem(400, "body_cut_short", "The body is not as long as its Content-Length says.");
    const auto encoding = request.header("content-encoding");
    if (!encoding || equalIgnoringCase(trimmed(*encoding), "identity")) return std::nullopt;
    if (!equalIgnoringCase(trimmed(*encoding), "zstd"))
        return problem(415, "unknown_encoding", "The only Content-Encoding this server reads is zstd.");
    Unpacked unpacked = decompress(request.body, kUnpackedBytesMax);
    switch (unpacked.outcome) {
    case Unpacked::Outcome::Done: request.body = std::move(unpacked.bytes); return std::nullopt;
    case Unpacked::Outcome::Malformed: return problem(400, "bad_encoding", "The body is not one whole zstd frame.");
    case Unpacked::Outcome::TooLarge: return tooLarge();
    }
    unreachable("Unpacked::Outcome");
}

void packAnswer(const Request& request, Response& response)
{
    const auto accepted = request.header("accept-encoding");
    if (response.body.size() <= kPackAbove || !accepted || !accepts(*accepted, "zstd")) return;
    std::string packed = compress(response.body);
    if (packed.empty() || packed.size() >= response.body.size()) return;
    response.body = std::move(packed);
    response.headers["content-encoding"] = "zstd";
    response.headers["vary"] = "accept-encoding";
}

} // namespace sightline::server::http
