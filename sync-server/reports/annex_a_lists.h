#pragma once

#include <optional>

#include "reports/export_child.h"

namespace sightline::server::reports {

/// Ofsted's Annex A (ILACS), sample of January 2024: list 6 (children in need), 7 (child protection), 8 (looked after), with the
/// sample's headers in the sample's order, quirks included. Dates are dd/mm/yyyy.
///
/// What Sightline does not hold stays empty; where the list has a word for it, it is `c) Unknown`. Nothing is guessed: a regime
/// of CPPCR regulation 28 is no legal status, plans that this authority's records begin after are no "number of previous plans".
/// README.md says for each column what feeds it.
enum class AnnexAListNumber { Six = 6, Seven = 7, Eight = 8 };

[[nodiscard]] ExportShape annexAShape(AnnexAListNumber list);

/// The child's row; nullopt if the child is not on this list: nothing open on the day, and nothing ended in the six months
/// before. One row a child, of the plan or placement that began last.
[[nodiscard]] std::optional<ExportRow> annexARow(AnnexAListNumber list, const ExportChild& child);

} // namespace sightline::server::reports
