#include "json/reader.h"

#include <algorithm>
#include <cstdint>

namespace sightline::json {

Place::Place(const Json& value, std::string path, std::vector<std::string>* unknown)
    : m_value{&value}
    , m_path{std::move(path)}
    , m_unknown{unknown}
{ }

void Place::expectMembers(std::initializer_list<std::string_view> known) const
{
    if (!m_value->is_object()) fail("must be an object");
    if (m_unknown == nullptr) return;
    for (const auto& member : m_value->get_ref<const Json::object_t&>())
        if (std::find(known.begin(), known.end(), member.first) == known.end())
            m_unknown->push_back(m_path.empty() ? member.first : m_path + '.' + member.first);
}

bool Place::has(std::string_view name) const
{
    if (!m_value->is_object()) fail("must be an object");
    const auto found = m_value->find(name);
    return found != m_value->end() && !found->is_null();
}

Place Place::member(std::string_view name) const
{
    auto found = optionalMember(name);
    if (!found) Place{*m_value, m_path.empty() ? std::string{name} : m_path + '.' + std::string{name}}.fail("is missing");
    return *std::move(found);
}

std::optional<Place> Place::optionalMember(std::string_view name) const
{
    if (!m_value->is_object()) fail("must be an object");
    const auto found = m_value->find(name);
    if (found == m_value->end() || found->is_null()) return std::nullopt;
    std::string path = m_path;
    if (!path.empty()) path += '.';
    path += name;
    return Place{*found, std::move(path), m_unknown};
}

std::vector<Place> Place::items() const
{
    if (!m_value->is_array()) fail("must be an array");
    std::vector<Place> places;
    places.reserve(m_value->size());
    for (const Json& item : *m_value) places.emplace_back(item, m_path + '[' + std::to_string(places.size()) + ']', m_unknown);
    return places;
}

std::vector<Place> Place::itemsOf(std::string_view name) const
{
    const auto list = optionalMember(name);
    return list ? list->items() : std::vector<Place>{};
}

std::string Place::text() const
{
    // The parser has refused ill-formed UTF-8 already.
    if (!m_value->is_string()) fail("must be text in quotation marks");
    return m_value->get<std::string>();
}

bool Place::boolean() const
{
    if (!m_value->is_boolean()) fail("must be true or false");
    return m_value->get<bool>();
}

int Place::integer(int lowest, int highest) const
{
    const auto complain = [&] {
        fail("must be a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
    };
    if (!m_value->is_number_integer()) complain();
    if (m_value->is_number_unsigned() && m_value->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)) complain();
    const auto number = m_value->get<std::int64_t>();
    if (number < lowest || number > highest) complain();
    return static_cast<int>(number);
}

CivilDate Place::date() const
{
    if (m_value->is_string())
        if (const auto day = CivilDate::parse(m_value->get_ref<const std::string&>())) return *day;
    fail("must be a day that exists, written YYYY-MM-DD");
}

Instant Place::instant() const
{
    if (m_value->is_string())
        if (const auto moment = parseInstant(m_value->get_ref<const std::string&>())) return *moment;
    fail("must be a moment that exists, written like 2026-06-04T14:10:00Z");
}

void Place::fail(const std::string& what) const
{
    throw Malformed{(m_path.empty() ? "the document" : m_path) + ": " + what};
}

} // namespace sightline::json
