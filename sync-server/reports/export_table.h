#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/civil_date.h"

namespace sightline::server::reports {

/// One cell of an export. Nothing in it: not known.
using ExportCell = std::variant<std::monostate, std::string, CivilDate, std::int64_t>;
using ExportRow = std::vector<ExportCell>;
using RowSink = std::function<void(ExportRow)>;

enum class DateStyle {
    Iso, ///< `2026-06-04`
    DayFirst ///< `04/06/2026`, as the statutory lists ask for it.
};

/// What a table is called and its headers, in their order: a contract with those who read it.
struct ExportShape {
    std::string name; ///< Of the sheet, and the start of the file's name: at most 31 characters.
    std::vector<std::string> headers;
    DateStyle dates = DateStyle::Iso;
};

[[nodiscard]] inline ExportCell cellOf(std::string text)
{
    if (text.empty()) return {};
    return ExportCell{std::move(text)};
}
[[nodiscard]] inline ExportCell cellOf(const std::optional<CivilDate>& day)
{
    return day ? ExportCell{*day} : ExportCell{};
}
[[nodiscard]] inline ExportCell cellOf(const std::optional<std::string>& text)
{
    return text ? cellOf(*text) : ExportCell{};
}
[[nodiscard]] inline ExportCell cellOf(std::string_view text)
{
    return cellOf(std::string{text});
}
[[nodiscard]] inline ExportCell cellOf(const char* text)
{
    return cellOf(std::string{text});
}
/// `yes`, `no`; what nobody recorded stays empty.
[[nodiscard]] inline ExportCell cellOf(std::optional<bool> answer)
{
    return answer ? cellOf(*answer ? "yes" : "no") : ExportCell{};
}
[[nodiscard]] inline ExportCell countCell(std::size_t n)
{
    return ExportCell{static_cast<std::int64_t>(n)};
}

} // namespace sightline::server::reports
