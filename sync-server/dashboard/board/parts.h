#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_date.h"
#include "dashboard/html.h"
#include "projections/view.h"

namespace sightline::server::dashboard {

/// Parts that every page about visits is put together from, as HTML. Text is escaped here unless a parameter says that it is
/// HTML.

/// Overdue, Due soon, On track, No plan, Paused: shape, word and colour, always all three. Shapes are told apart in grey too.
[[nodiscard]] std::string stateTag(ChildState state);
[[nodiscard]] std::string stateTag(rules::ClockState state);
enum class Tone { Red, Amber, Green, Blue, Grey };
/// A tag with a word of its own; red has the stop sign, amber the triangle, blue the two sheets of a dispute.
[[nodiscard]] std::string tag(Tone tone, std::string_view words);

/// A number, as HTML, in the red tag; the word is for those who listen, the column's heading says it to the others.
[[nodiscard]] std::string markedRed(std::string_view word, std::string_view number);

/// `<time>`, "4 June 2026".
[[nodiscard]] std::string day(CivilDate day);
[[nodiscard]] std::string dayOr(const std::optional<CivilDate>& day, std::string_view otherwise);
[[nodiscard]] std::string link(std::string_view href, std::string_view text);
/// A section with a heading that a link may lead to. `body` is HTML.
[[nodiscard]] std::string section(std::string_view id, std::string_view heading, std::string_view body);
[[nodiscard]] std::string warning(std::string_view text);
/// "1 child", "2 children"
[[nodiscard]] std::string counted(std::size_t n, std::string_view one, std::string_view many);

/// A list of what and how it is; values are HTML.
struct Fact {
    std::string what;
    std::string value;
};
[[nodiscard]] std::string facts(const std::vector<Fact>& facts);

/// One box of a row of numbers: the number is a link to what it counts.
struct NumberPanel {
    std::size_t number;
    std::string words; ///< "children with a visit overdue"
    std::string href;
    Tone tone = Tone::Grey;
    std::string share = {}; ///< "of 160 (3%)"
};
enum class PanelSize { Large, Small };
[[nodiscard]] std::string numberPanels(std::string_view label, const std::vector<NumberPanel>& panels, PanelSize size);

/// A share as a bar beside its number; a picture only, so whatever it says stands in words beside it.
[[nodiscard]] std::string bar(std::size_t part, std::size_t whole);

/// "Page 2 of 5" with links; empty for one page. `href(n)` makes the address of page n.
template <typename Href>
[[nodiscard]] std::string pages(std::size_t page, std::size_t last, const Href& href);
[[nodiscard]] std::string pageLinks(std::size_t page, std::size_t last, const std::string& before, const std::string& after);

template <typename Href>
std::string pages(std::size_t page, std::size_t last, const Href& href)
{
    if (last <= 1) return {};
    return pageLinks(page, last, page > 1 ? href(page - 1) : std::string{}, page < last ? href(page + 1) : std::string{});
}

} // namespace sightline::server::dashboard
