#pragma once

#include <string>
#include <vector>

namespace sightline::server::dashboard {

/// A table as a value: on a narrow screen each row becomes a card, and stays a table for those who listen.

enum class Sorted { No, Up, Down };

struct Column {
    std::string label;
    bool number = false; ///< Right-aligned.
    std::string sort_href = {}; ///< The heading is a link that sorts by it.
    Sorted sorted = Sorted::No;
};

struct Table {
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; ///< HTML, one a column; the first names the row.
    std::vector<std::string> totals = {}; ///< HTML, one a column; empty: no such row.
    bool caption_hidden = false; ///< Read out, not shown: the heading above says it.
    bool cards = true; ///< False: few narrow columns of many rows, which stay a table and scroll by themselves if they must.
    /// HTML, one a column; empty: no such row. What stands in more than one row: the rows add up to the totals and this.
    std::vector<std::string> again = {};
};

[[nodiscard]] std::string html(const Table& table);

} // namespace sightline::server::dashboard
