#include "dashboard/board/trend_chart.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <fmt/format.h>

#include "base/contract.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/html.h"
#include "projections/figures.h"

namespace sightline::server::dashboard {

namespace {

/// The drawing's own units; the style sheet scales it.
struct Frame {
    double width;
    double height;
    double left;
    double right; ///< Room for the names at the ends of the lines.
    double top;
    double bottom;
    double text;
    double mark;

    [[nodiscard]] double x(std::size_t i, std::size_t n) const
    {
        const double inner = width - left - right;
        return n <= 1 ? left + inner : left + inner * static_cast<double>(i) / static_cast<double>(n - 1);
    }
    [[nodiscard]] double y(double percent) const { return top + (height - top - bottom) * (1.0 - percent / 100.0); }
};

constexpr Frame kFull{960, 380, 52, 190, 26, 40, 15, 4.5};
constexpr Frame kSmall{540, 190, 42, 200, 20, 28, 14, 3};

enum class Mark { Disc, Square, Diamond };

struct Line {
    std::string_view name;
    std::string_view css;
    Mark mark;
    std::size_t (*part)(const TrendPoint&);
};
constexpr std::array kLines{
    Line{"Nothing overdue", "good", Mark::Disc, [](const TrendPoint& point) { return point.on_time; }},
    Line{"Visit overdue", "bad", Mark::Square, [](const TrendPoint& point) { return point.visit_overdue; }},
    Line{"Seen alone overdue", "alone", Mark::Diamond, [](const TrendPoint& point) { return point.alone_overdue; }},
};

std::string drawMark(Mark mark, double x, double y, double r)
{
    switch (mark) {
    case Mark::Disc: return fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\"/>", x, y, r);
    case Mark::Square:
        return fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"/>", x - r, y - r, 2 * r, 2 * r);
    case Mark::Diamond:
        return fmt::format("<path d=\"M{:.1f} {:.1f}l{:.1f} {:.1f} {:.1f} {:.1f} {:.1f} {:.1f}z\"/>", x, y - 1.4 * r, 1.4 * r,
            1.4 * r, -1.4 * r, 1.4 * r, -1.4 * r, -1.4 * r);
    }
    unreachable("Mark");
}

double percentOf(const Line& line, const TrendPoint& point)
{
    return point.with_clock == 0 ? 0.0 : 100.0 * static_cast<double>(line.part(point)) / static_cast<double>(point.with_clock);
}

std::string drawLine(const Line& line, const std::vector<TrendPoint>& points, const Frame& frame)
{
    std::string path;
    std::string marks;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].with_clock == 0) continue; // No share of nothing: the line has a gap there.
        const double x = frame.x(i, points.size());
        const double y = frame.y(percentOf(line, points[i]));
        path += fmt::format("{}{:.1f} {:.1f}", path.empty() || points[i - 1].with_clock == 0 ? "M" : "L", x, y);
        marks += drawMark(line.mark, x, y, frame.mark);
    }
    return fmt::format("<g class=\"sl-trend__{}\"><path class=\"sl-trend__line\" d=\"{}\"/>{}</g>\n", line.css, path, marks);
}

/// The names at the ends are kept apart where lines meet.
std::string endLabels(const std::vector<TrendPoint>& points, const Frame& frame)
{
    struct Label {
        double y;
        std::string words;
    };
    const TrendPoint& last = points.back();
    std::vector<Label> labels;
    for (const Line& line : kLines) {
        const std::string share = percent(line.part(last), last.with_clock);
        labels.push_back({frame.y(percentOf(line, last)), std::string{line.name} + " " + share});
    }
    std::sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.y < b.y; });
    const double step = frame.text * 1.2;
    for (std::size_t i = 1; i < labels.size(); ++i) labels[i].y = std::max(labels[i].y, labels[i - 1].y + step);
    double lowest = frame.y(0);
    for (std::size_t i = labels.size(); i-- > 0; lowest = labels[i].y - step) labels[i].y = std::min(labels[i].y, lowest);
    std::string html;
    for (const Label& label : labels)
        html += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{}\">{}</text>\n", frame.width - frame.right + 9,
            label.y + frame.text * 0.35, frame.text, escaped(label.words));
    return html;
}

std::string axes(const std::vector<TrendPoint>& points, const Frame& frame, ChartSize size)
{
    std::string html;
    const double right = frame.width - frame.right;
    for (const int percent : {0, 50, 100}) {
        const double y = frame.y(percent);
        html += fmt::format("<line class=\"sl-trend__{}\" x1=\"{}\" x2=\"{:.1f}\" y1=\"{:.1f}\" y2=\"{:.1f}\"/><text x=\"{}\" "
                            "y=\"{:.1f}\" font-size=\"{}\" text-anchor=\"end\">{}%</text>\n",
            percent == 100 ? "target" : "grid", frame.left, right, y, y, frame.left - 6, y + frame.text * 0.35, frame.text,
            percent);
    }
    html += fmt::format("<text x=\"{}\" y=\"{:.1f}\" font-size=\"{}\">{}</text>\n", frame.left, frame.top - 7, frame.text,
        size == ChartSize::Full ? "Target: every child, every week" : "Target: every child");
    const double under = frame.height - 6;
    html += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\">{}</text><text x=\"{:.1f}\" y=\"{}\" font-size=\"{}\" "
                        "text-anchor=\"end\">{}</text>\n",
        frame.left, under, frame.text, escaped(points.front().week_end.inWords()), right, under, frame.text,
        escaped(points.back().week_end.inWords()));
    return html;
}

/// "142 of 160 children (88%)"
std::string childrenShare(std::size_t part, std::size_t whole)
{
    return std::to_string(part) + " of " + counted(whole, "child", "children") + " (" + percent(part, whole) + ")";
}

std::string cellOf(std::size_t part, std::size_t whole)
{
    return escaped(whole == 0 ? "none" : share(part, whole));
}

} // namespace

std::string trendInWords(const std::vector<TrendPoint>& points)
{
    if (points.empty()) return "There is no whole week yet.";
    const TrendPoint& last = points.back();
    const TrendPoint& first = points.front();
    const auto had = [](const TrendPoint& point) {
        return point.with_clock == 0 ? std::string{"no child had a visit to be made"}
                                     : childrenShare(point.on_time, point.with_clock) + " had nothing overdue";
    };
    std::string words = "On " + last.week_end.inWords() + ", " + had(last);
    if (points.size() > 1) words += "; on " + first.week_end.inWords() + ", " + had(first);
    return words + ".";
}

std::string trendFilterNote(const Filter& filter)
{
    std::string words;
    if (filter.plan || filter.state)
        words = "Plan type and state do not narrow these weeks: which a child had in a past week is not kept, and today's would "
                "rewrite the past. ";
    if (filter.age) words += "A child counts in each week with the age it had then.";
    return words.empty() ? words : "<p class=\"govuk-inset-text\">" + escaped(words) + "</p>\n";
}

std::string trendChart(const std::vector<TrendPoint>& points, ChartSize size)
{
    if (points.empty()) return paragraph("There is no whole week yet.");
    const Frame& frame = size == ChartSize::Full ? kFull : kSmall;
    std::string html = fmt::format("<div class=\"sl-trend sl-trend--{}\"{}>\n<svg viewBox=\"0 0 {} {}\" role=\"img\" "
                                   "aria-label=\"{}\" focusable=\"false\">\n",
        size == ChartSize::Full ? "full" : "small",
        size == ChartSize::Full ? " tabindex=\"0\" role=\"region\" aria-label=\"Chart of 26 weeks\"" : "", frame.width,
        frame.height, escaped(trendInWords(points)));
    html += axes(points, frame, size);
    for (const Line& line : kLines) html += drawLine(line, points, frame);
    html += endLabels(points, frame);
    return html + "</svg>\n</div>\n";
}

std::string trendTable(const std::vector<TrendPoint>& points)
{
    Table table{"How it stood at the end of each week",
        {{"Week to"}, {"Nothing overdue", true}, {"Visit overdue", true}, {"Seen alone overdue", true},
            {"Held, date missed", true}},
        {}, {}, false, false};
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        table.rows.push_back(
            {day(point->week_end), cellOf(point->on_time, point->with_clock), cellOf(point->visit_overdue, point->with_clock),
                cellOf(point->alone_overdue, point->with_clock), cellOf(point->held_missed, point->with_clock)});
    return html(table);
}

} // namespace sightline::server::dashboard
