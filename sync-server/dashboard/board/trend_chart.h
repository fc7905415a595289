#pragma once

#include <string>
#include <vector>

#include "projections/trend.h"

namespace sightline::server::dashboard {

/// How it stood at the end of each week, drawn: lines with marks of different shapes, named where they end, and a dashed line
/// where every child is on time. A picture of what the table beside it says, and read out as one sentence.
enum class ChartSize { Small, Full };
[[nodiscard]] std::string trendChart(const std::vector<TrendPoint>& points, ChartSize size);

/// What of the filter does not narrow past weeks, said beside the chart; empty if all of it does.
[[nodiscard]] std::string trendFilterNote(const Filter& filter);

/// The same as a table, newest week first.
[[nodiscard]] std::string trendTable(const std::vector<TrendPoint>& points);

/// "142 of 160 children (88%) had nothing overdue at the end of 31 May 2026; 26 weeks before it was 120 of 150 (80%)."
[[nodiscard]] std::string trendInWords(const std::vector<TrendPoint>& points);

} // namespace sightline::server::dashboard
