#pragma once

#include <string>

#include "dashboard/work/entry.h"
#include "projection/new_records.h"

namespace sightline::server::dashboard {

/// The rows of a plan as fields of a form: `row`, `measure`, `n`, `unit`, `first_n`, `first_unit`, `by` once a row, `lives-N` and
/// `removed-N` as boxes.

inline constexpr std::size_t kRowsMost = 20;

/// What a form begins with: the rows that there are, or one empty one.
[[nodiscard]] http::Parameters typedFrom(const Plan& plan);
/// With one more empty row.
[[nodiscard]] http::Parameters withOneMoreRow(const http::Parameters& typed);
[[nodiscard]] std::size_t rowsIn(const http::Parameters& typed);

/// The rows as fields; `file` says who works with the child.
[[nodiscard]] std::string rowFields(ReadSession& session, const FormState& state, const projection::ChildFile& file);

/// A row as it was typed; problems are put to its own fields. A new row that is left empty is none.
struct TypedRow {
    Requirement row;
    bool removed = false;
    std::size_t place = 0; ///< Among the form's rows.
};
/// A row that is not one of `plan`, null for a new plan, is a new row.
[[nodiscard]] std::vector<TypedRow> readRows(Entry& entry, const Plan* plan);

/// What changes from `before`: nothing of a row that stays as it was.
[[nodiscard]] wire::PlanPatch changesFrom(const Plan& before, const std::vector<TypedRow>& rows);

[[nodiscard]] std::string planTypeInWords(PlanType type);

} // namespace sightline::server::dashboard
