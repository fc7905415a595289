#include "cli/child_documents.h"

namespace sightline::server::cli {

namespace {

std::optional<std::string> optionalText(const json::Place& place, std::string_view name)
{
    const auto member = place.optionalMember(name);
    if (!member) return std::nullopt;
    std::string text = member->text();
    if (text.empty()) return std::nullopt;
    return text;
}

/// Each must say something: an empty line would be an empty row on every screen.
std::vector<std::string> texts(const json::Place& place, std::string_view name)
{
    std::vector<std::string> list;
    for (const json::Place& item : place.itemsOf(name)) {
        list.push_back(item.text());
        if (list.back().find_first_not_of(" \t\r\n") == std::string::npos) item.fail("must not be empty");
    }
    return list;
}

std::optional<CivilDate> optionalDate(const json::Place& place, std::string_view name)
{
    const auto member = place.optionalMember(name);
    return member ? std::optional{member->date()} : std::nullopt;
}

} // namespace

Child readChild(const json::Place& place, CivilDate today)
{
    place.expectMembers({"local_id", "given_name", "family_name", "date_of_birth", "expected_date_of_birth", "address",
        "household", "known_as", "language", "communication_needs", "alerts", "people"});
    Child child;
    child.local_id = optionalText(place, "local_id");
    child.given_name = optionalText(place, "given_name").value_or("");
    child.family_name = optionalText(place, "family_name").value_or("");
    child.date_of_birth = optionalDate(place, "date_of_birth");
    child.expected_date_of_birth = optionalDate(place, "expected_date_of_birth");
    child.address = optionalText(place, "address");
    child.household = optionalText(place, "household");
    child.known_as = optionalText(place, "known_as");
    child.language = optionalText(place, "language");
    child.communication_needs = optionalText(place, "communication_needs");
    child.alerts = texts(place, "alerts");
    child.people = texts(place, "people");

    if (!child.local_id && child.given_name.empty() && child.family_name.empty())
        place.fail("must have a local_id, a given_name or a family_name");
    if (!child.date_of_birth && !child.expected_date_of_birth)
        place.fail("must have a date_of_birth or an expected_date_of_birth");
    if (child.date_of_birth && child.expected_date_of_birth)
        place.member("expected_date_of_birth").fail("must be left out when there is a date_of_birth");
    if (child.date_of_birth && *child.date_of_birth > today)
        place.member("date_of_birth").fail("must not be in the future; give an expected_date_of_birth for a child not yet born");
    return child;
}

} // namespace sightline::server::cli
