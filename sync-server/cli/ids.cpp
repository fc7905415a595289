#include "cli/ids.h"

#include <algorithm>
#include <cctype>

namespace sightline::server::cli {

namespace {

constexpr std::size_t kUuidDigits = 32;

/// The hexadecimal digits of an id or of its beginning; nullopt if it cannot be one.
std::optional<std::string> hexDigits(std::string_view given)
{
    std::string digits;
    for (const char c : given) {
        if (c == '-') continue;
        const auto byte = static_cast<unsigned char>(c);
        if (std::isxdigit(byte) == 0) return std::nullopt;
        digits += static_cast<char>(std::tolower(byte));
    }
    if (digits.empty() || digits.size() > 64) return std::nullopt;
    return digits;
}

/// With hyphens again, as ids are printed.
std::string printed(const std::string& digits)
{
    if (digits.size() != kUuidDigits) return digits;
    const auto raw = crypto::fromHex(digits);
    const auto uuid = raw ? Uuid::fromBytes(*raw) : std::nullopt;
    return uuid ? uuid->toString() : digits;
}

Error none(const std::string& what, const std::string& given)
{
    return {ErrorCode::NotFound, "there is no " + what + " " + given};
}

Error several(const std::string& what, const std::string& given)
{
    return {
        ErrorCode::InvalidInput, given + ": several ids" + (what.empty() ? "" : " of a " + what) + " begin so; give more of it"};
}

} // namespace

Result<ChildId> findChild(ReadSession& session, const std::string& given)
{
    if (const auto known = session.childByLocalId(given)) return *known;
    const auto digits = hexDigits(given);
    if (!digits) return none("child", given);
    std::vector<std::string> found;
    for (const auto& [kind, id] : session.findByPrefix(*digits))
        if (kind == "child") found.push_back(id);
    if (found.empty()) return none("child", given);
    if (found.size() > 1) return several("child", given);
    return *ChildId::parse(printed(found.front()));
}

Result<Worker> findWorker(ReadSession& session, const std::string& given)
{
    auto worker = session.worker(WorkerId{given});
    if (!worker) return none("user", given);
    return *std::move(worker);
}

Result<Device> findDevice(ReadSession& session, const std::string& given)
{
    const auto digits = hexDigits(given);
    if (!digits) return none("device", given);
    std::optional<Device> found;
    for (Device& device : session.devices()) {
        if (!crypto::toHex(device.id.raw()).starts_with(*digits)) continue;
        if (found) return several("device", given);
        found = std::move(device);
    }
    if (!found) return none("device", given);
    return *std::move(found);
}

Result<Found> findAnything(ReadSession& session, const std::string& given)
{
    if (const auto child = session.childByLocalId(given)) return Found{"child", child->toString()};
    const auto digits = hexDigits(given);
    if (!digits) return none("child, record, revision or device", given);
    const auto found = session.findByPrefix(*digits);
    if (found.empty()) return none("child, record, revision or device", given);
    if (found.size() > 1) return several("", given);
    return Found{found.front().first, printed(found.front().second)};
}

} // namespace sightline::server::cli
