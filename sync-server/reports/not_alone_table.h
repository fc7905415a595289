#pragma once

#include <map>

#include "reports/export_child.h"

namespace sightline::server::reports {

/// Why children were not seen alone: visits by team and reason. No child and no worker is named; numbers under 5 can be hidden,
/// so that nobody is known from them once the table leaves the team. There are no totals, from which a hidden number could be
/// worked out.
class NotAloneCounts {
public:
    NotAloneCounts(CivilDate from, bool hide_small_numbers)
        : m_from{from}
        , m_hide_small_numbers{hide_small_numbers}
    { }

    [[nodiscard]] static ExportShape shape();
    void add(const ExportChild& child);
    void addRows(const RowSink& sink) const;

private:
    CivilDate m_from;
    bool m_hide_small_numbers;
    std::map<std::pair<std::string, std::string>, std::size_t> m_visits; ///< By team and reason.
};

inline constexpr std::size_t kSmallNumber = 5;

} // namespace sightline::server::reports
