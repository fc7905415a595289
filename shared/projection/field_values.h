#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "rules/record_state.h"

namespace sightline::projection {

/// Reading asserted values. A value that is not of the type asked for is nullopt: a newer program may have written it.

/// The text of a JSON string; nullopt if it is empty ("there is none") or no string.
[[nodiscard]] std::optional<std::string> textValue(std::string_view json);
[[nodiscard]] std::optional<bool> booleanValue(std::string_view json) noexcept;
[[nodiscard]] std::optional<CivilDate> dateValue(std::string_view json);
/// Between 1 and 10,000 units.
[[nodiscard]] std::optional<Interval> intervalValue(std::string_view json);
[[nodiscard]] std::optional<Performer> performerValue(std::string_view json);

/// Its texts; empty for what is no list of texts.
[[nodiscard]] std::vector<std::string> textListValue(std::string_view json);

template <Coded E>
[[nodiscard]] std::optional<E> wordValue(std::string_view json)
{
    const auto word = textValue(json);
    return word ? fromText<E>(*word) : std::nullopt;
}

/// The value that counts: the undisputed one; under dispute `counts_as`, else the first live one. Null: nobody asserted it.
[[nodiscard]] const rules::FieldValue* countedValue(const rules::RecordState& state, std::string_view field) noexcept;

/// Of a disputed day the earliest that anybody named; nullopt if nobody named one.
[[nodiscard]] std::optional<CivilDate> earliestDate(const rules::RecordState& state, std::string_view field);
/// Of a disputed day the latest; nullopt if nobody named one, or somebody says there is none: what is open stays open.
[[nodiscard]] std::optional<CivilDate> latestDate(const rules::RecordState& state, std::string_view field);

/// A record's values, one of them replaced: how each side of a dispute is read.
class Values {
public:
    explicit Values(const rules::RecordState& state) noexcept
        : m_state{state}
    { }
    Values(const rules::RecordState& state, std::string_view field, const rules::FieldValue& value) noexcept
        : m_state{state}
        , m_field{field}
        , m_value{&value}
    { }

    [[nodiscard]] const rules::FieldValue* find(std::string_view field) const noexcept
    {
        return m_value != nullptr && field == m_field ? m_value : countedValue(m_state, field);
    }

private:
    const rules::RecordState& m_state;
    std::string_view m_field;
    const rules::FieldValue* m_value = nullptr;
};

} // namespace sightline::projection
