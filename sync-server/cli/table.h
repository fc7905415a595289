#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace sightline::server::cli {

/// How many columns of a terminal this UTF-8 text takes, roughly: one a character, none for combining marks.
[[nodiscard]] std::size_t columnsOf(std::string_view text) noexcept;

/// Aligned columns for a terminal. A column is as wide as its widest cell, but at most as wide as was said; what is longer ends
/// in `…`.
class Table {
public:
    struct Column {
        std::string heading;
        std::size_t widest;
        bool right = false; ///< Numbers.
    };

    explicit Table(std::vector<Column> columns);

    /// One cell a column.
    void add(std::vector<std::string> cells);
    void print(std::ostream& out) const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace sightline::server::cli
