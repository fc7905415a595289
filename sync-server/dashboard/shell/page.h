#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/civil_date.h"

namespace sightline::server::dashboard {

/// Something wrong with what was typed. Stands in the summary on top, which leads to the field, and beside the field.
struct Problem {
    std::string field; ///< The id of the field; empty: of the page as a whole.
    std::string message; ///< "Enter the day that the exception ends"
};

/// A page above this one.
struct Crumb {
    std::string text;
    std::string href;
};

/// What one page says; the layout adds everything around it. A value, so that a page can be looked at without a server. All
/// members but `main` are plain text and escaped by the layout.
struct Page {
    std::string title; ///< Its heading too.
    std::string main; ///< HTML below the heading; every value in it escaped.
    std::vector<Crumb> crumbs = {};
    std::vector<Problem> problems = {}; ///< Then the title begins with "Error:", and the status is 400 unless said otherwise.
    int status = 200;
    /// The log's number that the page was made from, where it follows the log: script renews it when the log is longer.
    std::optional<std::uint64_t> follows = std::nullopt;
    std::string caption = {}; ///< Above the heading: whose page it is.
    /// The browser loads it again by itself; where the page follows the log, only if there is no script. Never a page to type on.
    int reload_after_s = 0;
    std::optional<CivilDate> made_on = std::nullopt; ///< The day, in London, of the request; its guard sets it.
};

/// Goes to another page of ours after something was done: `303 See Other`.
struct SeeOther {
    std::string path; ///< With its query, from the root.
    std::string notice = {}; ///< Said once on the page that is shown next: "The dispute is settled."
};

} // namespace sightline::server::dashboard
