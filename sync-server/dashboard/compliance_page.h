#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dashboard/safety_panel.h"
#include "service/child_files.h"
#include "service/wishes.h"

namespace sightline::server::dashboard {

inline constexpr std::size_t kRowsPerPage = 200;

/// Everything the page says. A value, so that the page can be looked at without a store.
struct CompliancePage {
    std::string authority;
    CivilDate as_of;
    std::string made_at; ///< "10:42 on 4 June 2026", in London.
    std::vector<std::string> teams; ///< To choose from.
    std::optional<std::string> team;
    std::string as_of_typed; ///< As somebody typed it, when it is no date.
    std::vector<std::string> problems; ///< What is wrong with the question; then there are no lines.
    std::vector<ComplianceLine> lines;
    std::optional<std::size_t> children_without_plan; ///< Unknown when only one team is shown.
    std::size_t page = 1;
    std::vector<SafetyNotice> safety = {}; ///< Now, of every team, whatever day and team the rest is about.
    std::optional<WishesFigure> wishes = std::nullopt;
    std::string wishes_period = {}; ///< "5 March 2026 to 3 June 2026"
};

/// A whole HTML page: no script, works at 320 pixels and on paper.
[[nodiscard]] std::string render(const CompliancePage& page);

} // namespace sightline::server::dashboard
