#include "reports/not_alone_table.h"

namespace sightline::server::reports {

ExportShape NotAloneCounts::shape()
{
    return {"reasons-not-alone", {"team", "reason", "visits"}};
}

void NotAloneCounts::add(const ExportChild& child)
{
    for (const projection::VisitFile& visit : child.file.visits) {
        const auto made = madeVisit(visit, child.as_of, anyProfessional());
        if (!made || made->on < m_from || made->sighting != Sighting::SeenWithOthers) continue;
        const std::string reason =
            visit.not_alone_reason ? std::string{inWords(*visit.not_alone_reason)} : std::string{"not recorded"};
        ++m_visits[{child.teams(child.as_of), reason}];
    }
}

void NotAloneCounts::addRows(const RowSink& sink) const
{
    for (const auto& [key, visits] : m_visits)
        sink({cellOf(key.first), cellOf(key.second),
            m_hide_small_numbers && visits < kSmallNumber ? cellOf("under 5") : countCell(visits)});
}

} // namespace sightline::server::reports
