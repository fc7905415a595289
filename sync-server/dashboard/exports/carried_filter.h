#pragma once

#include <optional>
#include <string>
#include <variant>

#include "dashboard/shell/web.h"
#include "projections/view.h"
#include "reports/export_request.h"

namespace sightline::server::dashboard {

/// The page of due dates: without a number those that have passed.
struct DueList {
    std::optional<int> within; ///< Working days.
};

/// What the page of figures that a person came from was narrowed by, and which of its lists it was: the address carries it to the
/// form of exports, so that an export holds exactly the rows that were shown. Team, day, first day and "as known at" are fields
/// of the form itself.
struct CarriedFilter {
    Filter filter;
    std::optional<ChildList> children; ///< `of_children`: the children of this list only.
    std::optional<VisitList> visits; ///< `of_visits`: the visits of this list only, and their children.
    std::optional<DueList> due; ///< `of_due`: the due dates of this list only, and their children.

    [[nodiscard]] bool any() const { return filter != Filter{} || children || visits || due; }
};

inline constexpr const char* kCarriedFilters[] = {"worker", "plan", "age", "state", "of_children", "of_visits", "of_due"};

/// A problem if the address says something that is no filter.
[[nodiscard]] std::variant<CarriedFilter, Problem> readCarried(const http::Parameters& typed);

/// "led by Jo Marsh, plan type: Looked after": for the page and the log. Empty: nothing.
[[nodiscard]] std::string inWords(const Asked& asked, const CarriedFilter& carried);

/// Leaves in the request what the page showed: the rows of its filters, and of a past day whoever was there. A problem while
/// those figures are being worked out, and where the board does not go back as far as the request.
[[nodiscard]] Result<std::optional<Problem>> narrow(
    const Asked& asked, const CarriedFilter& carried, reports::ExportRequest& request);

/// The board's children that this person may export.
[[nodiscard]] BoardScope exportScope(const Asked& asked);

} // namespace sightline::server::dashboard
