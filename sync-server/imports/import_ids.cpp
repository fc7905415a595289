#include "imports/import_ids.h"

#include <algorithm>

#include "crypto/crypto.h"

namespace sightline::server {

namespace {

/// Parts are joined by a character that no part holds: numbers of other parts cannot run into one another.
Uuid idFrom(std::initializer_list<std::string_view> parts)
{
    std::string name = "sightline/import";
    for (const std::string_view part : parts) {
        name += '\n';
        name += part;
    }
    const std::string digest = crypto::sha256(name);
    std::array<std::uint8_t, 16> bytes{};
    std::transform(digest.begin(), digest.begin() + 16, bytes.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    return Uuid::version8(bytes);
}

} // namespace

ChildId importedChildId(const AuthorityId& authority, const ChildNumber& number)
{
    return ChildId{idFrom({"child", authority.toString(), number.text()})};
}

RecordId importedPlanId(const AuthorityId& authority, const ChildNumber& number, PlanType type, CivilDate start)
{
    return RecordId{idFrom({"plan", authority.toString(), number.text(), toText(type), start.toString()})};
}

RecordId importedPlacementId(const AuthorityId& authority, const ChildNumber& number, CivilDate start)
{
    return RecordId{idFrom({"placement", authority.toString(), number.text(), start.toString()})};
}

} // namespace sightline::server
