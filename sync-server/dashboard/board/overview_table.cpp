#include "dashboard/board/overview_table.h"

#include <algorithm>

#include <fmt/format.h>

#include "dashboard/board/lists.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

struct RowColumn {
    std::string word;
    std::string label;
    double (*order)(const Tally& tally);
};

/// Whoever was never seen has waited longer than any number of days says.
double gapOf(const Tally& tally)
{
    constexpr double kLongerThanAny = 1e6;
    return kLongerThanAny * static_cast<double>(tally.never_seen) + tally.longest_gap_days.value_or(-1);
}

double partOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? -1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

const std::vector<RowColumn>& columns()
{
    static const std::vector<RowColumn> columns{
        {"children", "Children", [](const Tally& tally) { return static_cast<double>(tally.children); }},
        {"on_time", "Nothing overdue", [](const Tally& tally) { return partOf(tally.on_time, tally.with_clock); }},
        {"held_missed", "Held, date missed", [](const Tally& tally) { return static_cast<double>(tally.held_missed); }},
        {"visit_overdue", "Visit overdue", [](const Tally& tally) { return static_cast<double>(tally.visit_overdue); }},
        {"alone_overdue", "Seen alone overdue", [](const Tally& tally) { return static_cast<double>(tally.alone_overdue); }},
        {"alone_in_time", "Seen alone in 42 days",
            [](const Tally& tally) { return partOf(tally.alone_in_time, tally.alone_asked); }},
        {"alone_not_yet", "Not yet seen alone", [](const Tally& tally) { return static_cast<double>(tally.alone_not_yet); }},
        {"over_42", "Not seen alone in 42 days", [](const Tally& tally) { return static_cast<double>(tally.over_42); }},
        {"gap", "Longest gap, days", gapOf},
        {"views", "Views recorded", [](const Tally& tally) { return partOf(tally.views_recorded, tally.views_asked); }},
    };
    return columns;
}

/// The list behind a number of a row: the row's team or worker, and whatever else narrows the page.
class Links {
public:
    Links(const Overview& overview, const std::string* key)
        : m_query{overview.query}
    {
        if (key == nullptr) return;
        if (overview.of == Overview::Of::Everything)
            m_query.filter.team = *key;
        else if (!key->empty())
            m_query.filter.worker = WorkerId{*key};
    }

    std::string children(ChildList list, const std::string& words) const
    {
        return link(m_query.hrefOfList("/children", "list", toText(list)), words);
    }
    std::string visits(VisitList list, const std::string& words) const
    {
        return link(m_query.hrefOfList("/visits", "list", toText(list)), words);
    }

private:
    BoardQuery m_query;
};

std::string none()
{
    return "<span class=\"sl-none\">none</span>";
}

std::string shareOr(const Links& links, ChildList list, std::size_t part, std::size_t whole)
{
    return whole == 0 ? none() : links.children(list, share(part, whole));
}

/// Red, whatever any share says: with its shape, and its word for those who listen; for the others it is the column's heading.
std::string red(const Links& links, ChildList list, std::size_t n, std::string_view words)
{
    const std::string number = links.children(list, std::to_string(n));
    return n == 0 ? number : markedRed(words, number);
}

std::string gapCell(const Links& links, const Tally& tally)
{
    const std::string days = tally.longest_gap_days ? std::to_string(*tally.longest_gap_days) : std::string{};
    if (tally.never_seen == 0) return days.empty() ? none() : days;
    const std::string never = red(links, ChildList::NeverSeen, tally.never_seen, "Never seen") + " never seen";
    return days.empty() ? never : never + " <span class=\"sl-line\">others: " + days + "</span>";
}

/// What the rows have more than the totals: numbers without a list of their own.
std::vector<std::string> cellsOfAgain(const Tally& tally)
{
    const auto number = [](std::size_t n) { return std::to_string(n); };
    const auto shareOrNone = [](std::size_t part, std::size_t whole) { return whole == 0 ? none() : share(part, whole); };
    return {"Counted in more than one row", number(tally.children), shareOrNone(tally.on_time, tally.with_clock),
        number(tally.held_missed), number(tally.visit_overdue), number(tally.alone_overdue),
        shareOrNone(tally.alone_in_time, tally.alone_asked), number(tally.alone_not_yet), number(tally.over_42), none(),
        shareOrNone(tally.views_recorded, tally.views_asked)};
}

std::vector<std::string> cellsOf(const std::string& name, const Links& links, const Tally& tally)
{
    return {name, links.children(ChildList::All, std::to_string(tally.children)),
        shareOr(links, ChildList::OnTime, tally.on_time, tally.with_clock),
        links.children(ChildList::HeldMissed, std::to_string(tally.held_missed)),
        red(links, ChildList::VisitOverdue, tally.visit_overdue, "Overdue"),
        red(links, ChildList::AloneOverdue, tally.alone_overdue, "Overdue"),
        shareOr(links, ChildList::AloneInTime, tally.alone_in_time, tally.alone_asked),
        tally.alone_asked == 0 ? none() : links.children(ChildList::AloneNotYet, std::to_string(tally.alone_not_yet)),
        tally.alone_asked == 0 ? none() : red(links, ChildList::Over42, tally.over_42, "Over 42 days"), gapCell(links, tally),
        tally.views_asked == 0 ? none() : links.visits(VisitList::ViewsRecorded, share(tally.views_recorded, tally.views_asked))};
}

std::string nameOf(const Overview& overview, const Row& row)
{
    // Whatever narrows this page narrows the one below it too.
    BoardQuery narrowed = overview.query;
    narrowed.typed = narrowed.typed.without("sort").without("page").without("team").without("worker");
    if (overview.of == Overview::Of::Everything)
        return link(narrowed.href("/dashboard/teams/" + http::encoded(row.key.empty() ? kNoTeam : row.key), "", ""), row.name);
    if (row.key.empty()) return escaped(row.name);
    return link(narrowed.href("/dashboard/workers/" + http::encoded(row.key), "", ""), row.name);
}

std::vector<const Row*> sorted(const Rows& rows, const BoardQuery& query)
{
    std::vector<const Row*> order;
    for (const Row& row : rows.rows) order.push_back(&row);
    const auto column =
        std::find_if(columns().begin(), columns().end(), [&](const RowColumn& each) { return each.word == query.sort; });
    if (column != columns().end())
        std::stable_sort(order.begin(), order.end(), [&](const Row* a, const Row* b) {
            return query.down ? column->order(a->tally) > column->order(b->tally)
                              : column->order(a->tally) < column->order(b->tally);
        });
    else if (query.sort == "name" && query.down)
        std::reverse(order.begin(), order.end());
    return order;
}

} // namespace

const std::vector<std::string>& overviewSorts()
{
    static const std::vector<std::string> sorts = [] {
        std::vector<std::string> words{"name"};
        for (const RowColumn& column : columns()) words.push_back(column.word);
        return words;
    }();
    return sorts;
}

Rows overviewRows(const Overview& overview)
{
    return overview.of == Overview::Of::Everything ? byTeam(overview.view) : byWorker(overview.view);
}

std::string overviewTable(const Overview& overview, const Rows& rows)
{
    const bool by_team = overview.of == Overview::Of::Everything;
    const BoardQuery& query = overview.query;
    const auto heading = [&](const std::string& word, const std::string& label, bool number) {
        const bool here = query.sort == word || (query.sort.empty() && word == "name");
        // The first click on a number brings what is worst or most to the top; the next turns it round.
        const bool next_down = here ? !query.down : number;
        return Column{label, number, query.href(overview.path, "sort", (next_down ? "-" : "") + word),
            !here            ? Sorted::No
                : query.down ? Sorted::Down
                             : Sorted::Up};
    };
    const std::string title = by_team ? "By team" : "By lead worker";
    Table table{title, {heading("name", by_team ? "Team" : "Lead worker", false)}, {}, {}, true};
    for (const RowColumn& column : columns()) table.columns.push_back(heading(column.word, column.label, true));
    for (const Row* const row : sorted(rows, query))
        table.rows.push_back(cellsOf(nameOf(overview, *row), Links{overview, &row->key}, row->tally));
    table.totals = cellsOf("All", Links{overview, nullptr}, rows.total);
    if (rows.in_several > 0) table.again = cellsOfAgain(rows.counted_again);
    const std::string why = whyMore(rows);
    return section("rows", title, html(table) + (why.empty() ? "" : paragraph(why)));
}

} // namespace sightline::server::dashboard
