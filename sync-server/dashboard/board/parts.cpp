#include "dashboard/board/parts.h"

#include <fmt/format.h>

#include "base/contract.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

// Each is drawn in a square of 16 in the colour of the text.
constexpr std::string_view kStop = R"(<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 4v5h2V4zm0 6v2h2v-2z" fill-rule="evenodd"/>)";
constexpr std::string_view kTriangle = R"(<path d="M8 1l7.5 14H.5zM7.2 6v4.5h1.6V6zm0 5.5v1.6h1.6v-1.6z" fill-rule="evenodd"/>)";
constexpr std::string_view kTick =
    R"(<path d="M8 1a7 7 0 100 14A7 7 0 008 1zm-1.2 10.4L3.6 8.2l1.2-1.2 2 2 4.2-4.4 1.2 1.1z" fill-rule="evenodd"/>)";
constexpr std::string_view kBars = R"(<path d="M3 2h4v12H3zM9 2h4v12H9z"/>)";
constexpr std::string_view kBarsInTriangle =
    R"(<path d="M8 1l7.5 14H.5zM5.7 7.5v5.2h1.8V7.5zm2.8 0v5.2h1.8V7.5z" fill-rule="evenodd"/>)";
constexpr std::string_view kRing =
    R"(<path d="M8 1a7 7 0 100 14A7 7 0 008 1zm0 2a5 5 0 110 10A5 5 0 018 3z" fill-rule="evenodd"/>)";
constexpr std::string_view kSheets =
    R"(<path d="M1 1h9v9H1zM2.8 2.8v5.4h5.4V2.8zM11.5 5H15v10H5v-3.5h1.8v1.7h6.4V6.8h-1.7z" fill-rule="evenodd"/>)";

std::string_view colour(Tone tone)
{
    switch (tone) {
    case Tone::Red: return "red";
    case Tone::Amber: return "orange";
    case Tone::Green: return "green";
    case Tone::Blue: return "blue";
    case Tone::Grey: return "grey";
    }
    unreachable("Tone");
}

std::string drawn(Tone tone, std::string_view shape, std::string_view words)
{
    return fmt::format("<strong class=\"govuk-tag govuk-tag--{} sl-state\"><svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" "
                       "aria-hidden=\"true\" focusable=\"false\">{}</svg>{}</strong>",
        colour(tone), shape, escaped(words));
}

std::string_view shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Red: return kStop;
    case Tone::Amber: return kTriangle;
    case Tone::Green: return kTick;
    case Tone::Blue: return kSheets;
    case Tone::Grey: return kRing;
    }
    unreachable("Tone");
}

} // namespace

std::string stateTag(ChildState state)
{
    switch (state) {
    case ChildState::Overdue: return drawn(Tone::Red, kStop, "Overdue");
    case ChildState::HeldMissed: return drawn(Tone::Red, kBarsInTriangle, "Held, date missed");
    case ChildState::DueSoon: return drawn(Tone::Amber, kTriangle, "Due soon");
    case ChildState::Met: return drawn(Tone::Green, kTick, "On track");
    case ChildState::Paused: return drawn(Tone::Blue, kBars, "Paused");
    case ChildState::NoClock: return drawn(Tone::Grey, kRing, "No plan");
    case ChildState::BirthUnknown: return drawn(Tone::Red, kStop, "Birth not recorded");
    }
    unreachable("ChildState");
}

std::string stateTag(rules::ClockState state)
{
    switch (state) {
    case rules::ClockState::Overdue: return stateTag(ChildState::Overdue);
    case rules::ClockState::DueSoon: return stateTag(ChildState::DueSoon);
    case rules::ClockState::Met: return stateTag(ChildState::Met);
    case rules::ClockState::Suspended:
    case rules::ClockState::NotStarted: return stateTag(ChildState::Paused);
    }
    unreachable("ClockState");
}

std::string tag(Tone tone, std::string_view words)
{
    return drawn(tone, shapeOf(tone), words);
}

std::string markedRed(std::string_view word, std::string_view number)
{
    return fmt::format(
        "<span class=\"govuk-tag govuk-tag--red sl-state\"><svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" "
        "aria-hidden=\"true\" focusable=\"false\">{}</svg><span class=\"govuk-visually-hidden\">{}: </span>{}</span>",
        kStop, escaped(word), number);
}

std::string day(CivilDate day)
{
    return fmt::format("<time datetime=\"{}\">{}</time>", day.toString(), escaped(day.inWords()));
}

std::string dayOr(const std::optional<CivilDate>& some, std::string_view otherwise)
{
    return some ? day(*some) : fmt::format("<span class=\"sl-none\">{}</span>", escaped(otherwise));
}

std::string link(std::string_view href, std::string_view text)
{
    return fmt::format("<a class=\"govuk-link\" href=\"{}\">{}</a>", escaped(href), escaped(text));
}

std::string section(std::string_view id, std::string_view heading, std::string_view body)
{
    return fmt::format("<section class=\"sl-section\" aria-labelledby=\"{0}\">\n<h2 class=\"govuk-heading-m\" "
                       "id=\"{0}\">{1}</h2>\n{2}</section>\n",
        escaped(id), escaped(heading), body);
}

std::string warning(std::string_view text)
{
    return "<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong "
           "class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">Warning: </span>"
        + escaped(text) + "</strong></div>\n";
}

std::string counted(std::size_t n, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", n, n == 1 ? one : many);
}

std::string facts(const std::vector<Fact>& facts)
{
    std::string html = "<dl class=\"govuk-summary-list\">\n";
    for (const Fact& fact : facts)
        html += fmt::format("<div class=\"govuk-summary-list__row\"><dt class=\"govuk-summary-list__key\">{}</dt><dd "
                            "class=\"govuk-summary-list__value\">{}</dd></div>\n",
            escaped(fact.what), fact.value);
    return html + "</dl>\n";
}

std::string numberPanels(std::string_view label, const std::vector<NumberPanel>& panels, PanelSize size)
{
    std::string html = fmt::format(
        "<ul class=\"sl-panels{}\" aria-label=\"{}\">\n", size == PanelSize::Small ? " sl-panels--small" : "", escaped(label));
    for (const NumberPanel& panel : panels) {
        const std::string share =
            panel.share.empty() ? "" : " <span class=\"sl-panel__share\">" + escaped(panel.share) + "</span>";
        html += fmt::format("<li class=\"sl-panel sl-panel--{}\"><a href=\"{}\"><span class=\"sl-panel__number\">{}</span> <span "
                            "class=\"sl-panel__words\">{}</span>{}</a></li>\n",
            panel.number == 0 ? colour(Tone::Grey) : colour(panel.tone), escaped(panel.href), panel.number, escaped(panel.words),
            share);
    }
    return html + "</ul>\n";
}

std::string bar(std::size_t part, std::size_t whole)
{
    const double length = whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return fmt::format("<svg class=\"sl-bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
                       "focusable=\"false\"><rect class=\"sl-bar__whole\" width=\"100\" height=\"10\"/><rect "
                       "class=\"sl-bar__part\" width=\"{:.1f}\" height=\"10\"/></svg>",
        length);
}

std::string pageLinks(std::size_t page, std::size_t last, const std::string& before, const std::string& after)
{
    const auto one = [](const std::string& href, std::string_view which, std::string_view words, std::string_view rel) {
        if (href.empty()) return std::string{};
        return fmt::format("<div class=\"govuk-pagination__{}\"><a class=\"govuk-link govuk-pagination__link\" href=\"{}\" "
                           "rel=\"{}\"><span class=\"govuk-pagination__link-title\">{}</span></a></div>\n",
            which, escaped(href), rel, words);
    };
    return "<nav class=\"govuk-pagination sl-pages\" aria-label=\"Pages of the table\">\n"
        + one(before, "prev", "Previous page", "prev")
        + fmt::format("<p class=\"sl-pages__here\">Page {} of {}</p>\n", page, last) + one(after, "next", "Next page", "next")
        + "</nav>\n";
}

} // namespace sightline::server::dashboard
