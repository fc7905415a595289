#include "projection/field_values.h"

#include <nlohmann/json.hpp>

namespace sightline::projection {

namespace {

using Json = nlohmann::json;

constexpr int kIntervalMax = 10'000;

std::optional<std::string> textMember(const Json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

} // namespace

std::optional<std::string> textValue(std::string_view json)
{
    if (json.size() < 3 || json.front() != '"') return std::nullopt;
    // Coded words, days and most names have no escapes: this is what reading 500 visits spends its time on.
    if (json.back() == '"' && json.find('\\') == std::string_view::npos) return std::string{json.substr(1, json.size() - 2)};
    const Json value = Json::parse(json, nullptr, false);
    if (!value.is_string()) return std::nullopt;
    auto text = value.get<std::string>();
    if (text.empty()) return std::nullopt;
    return text;
}

std::optional<bool> booleanValue(std::string_view json) noexcept
{
    if (json == "true") return true;
    if (json == "false") return false;
    return std::nullopt;
}

std::optional<CivilDate> dateValue(std::string_view json)
{
    const auto text = textValue(json);
    return text ? CivilDate::parse(*text) : std::nullopt;
}

std::optional<Interval> intervalValue(std::string_view json)
{
    const Json value = Json::parse(json, nullptr, false);
    if (!value.is_object()) return std::nullopt;
    const auto n = value.find("n");
    const auto unit = textMember(value, "unit");
    if (n == value.end() || !n->is_number_integer() || !unit) return std::nullopt;
    const auto count = n->get<std::int64_t>();
    const auto known = fromText<IntervalUnit>(*unit);
    if (count < 1 || count > kIntervalMax || !known) return std::nullopt;
    return Interval{static_cast<int>(count), *known};
}

std::optional<Performer> performerValue(std::string_view json)
{
    const Json value = Json::parse(json, nullptr, false);
    if (!value.is_object()) return std::nullopt;
    auto worker = textMember(value, "worker");
    const auto word = textMember(value, "role");
    const auto role = word ? fromText<WorkerRole>(*word) : std::nullopt;
    if (!worker || worker->empty() || !role) return std::nullopt;
    const auto qualified = value.find("qualified");
    return Performer{
        WorkerId{*std::move(worker)}, *role, qualified != value.end() && qualified->is_boolean() && qualified->get<bool>()};
}

std::vector<std::string> textListValue(std::string_view json)
{
    std::vector<std::string> texts;
    const Json value = Json::parse(json, nullptr, false);
    if (!value.is_array()) return texts;
    for (const Json& item : value)
        if (item.is_string()) texts.push_back(item.get<std::string>());
    return texts;
}

std::optional<CivilDate> earliestDate(const rules::RecordState& state, std::string_view field)
{
    const auto disputed = state.disputed.find(field);
    if (disputed == state.disputed.end()) {
        const rules::FieldValue* const value = countedValue(state, field);
        return value == nullptr ? std::nullopt : dateValue(*value);
    }
    std::optional<CivilDate> earliest;
    for (const rules::FieldValue& value : disputed->second)
        if (const auto day = dateValue(value); day && (!earliest || *day < *earliest)) earliest = day;
    return earliest;
}

std::optional<CivilDate> latestDate(const rules::RecordState& state, std::string_view field)
{
    const auto disputed = state.disputed.find(field);
    if (disputed == state.disputed.end()) return earliestDate(state, field);
    std::optional<CivilDate> latest;
    for (const rules::FieldValue& value : disputed->second) {
        const auto day = dateValue(value);
        if (!day) return std::nullopt;
        if (!latest || *day > *latest) latest = day;
    }
    return latest;
}

const rules::FieldValue* countedValue(const rules::RecordState& state, std::string_view field) noexcept
{
    if (const auto found = state.fields.find(field); found != state.fields.end()) return &found->second;
    if (const auto found = state.counts_as.find(field); found != state.counts_as.end()) return &found->second;
    const auto disputed = state.disputed.find(field);
    return disputed == state.disputed.end() || disputed->second.empty() ? nullptr : &disputed->second.front();
}

} // namespace sightline::projection
