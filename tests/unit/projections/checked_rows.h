#pragma once

#include <functional>
#include <string>

#include <boost/test/unit_test.hpp>

#include "projections/figures.h"

namespace sightline::test {

/// Total and rows as the page shows them, each row against the view that its link opens.
inline void checkRows(const server::View& view, const server::Rows& rows,
    const std::function<server::Filter(server::Filter, const std::string&)>& narrowed)
{
    server::Tally sum;
    for (const server::Row& row : rows.rows) {
        sum += row.tally;
        const server::View drilled = look(view.board, narrowed(view.filter, row.key), view.scope);
        if (!row.key.empty()) BOOST_TEST((tally(drilled) == row.tally), row.name);
        BOOST_TEST(row.children.size() == row.tally.children);
    }
    server::Tally total = rows.total;
    BOOST_TEST((total == tally(view)));
    total += rows.counted_again;
    BOOST_TEST((total == sum));
}

} // namespace sightline::test
