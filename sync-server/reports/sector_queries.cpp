#include "reports/sector_queries.h"

#include <algorithm>
#include <array>

#include "reports/sector_dates.h"
#include "reports/sector_sightings.h"

namespace sightline::server::reports {

namespace {

constexpr std::array<SectorQuery, 8> kQueries{
    {{"tie_goes_to_alone", "Of several visits on the last day it takes one at which the child was seen alone, if there is one.",
         "SSD, Annex A list 7: ORDER BY visit_date DESC, seen_alone DESC", &findTies},
        {"date_whatever_seen", "Takes the latest visit's day without looking whether the child was seen.",
            "SSD, Annex A lists 6 and 8: MAX(visit_date)", &findUnseen},
        {"seen_means_alone", "Takes \"child seen\" for \"seen alone\".", "SSD extracts with one flag for both",
            &findSeenForAlone},
        {"unknown_means_no", "Takes what nobody recorded for \"No\".", "SSD extracts: CASE WHEN 'Yes' THEN 'Y' ELSE 'N'",
            &findUnknownForNo},
        {"attempts_are_visits", "Counts calls at which nobody answered, the child was out or the visit was refused as visits.",
            "extracts of every visit form, whatever its outcome", &findAttempts},
        {"any_contact_is_a_visit", "Counts telephone and video calls, core groups, family time and transport as visits.",
            "extracts of every case note of a visit type", &findOtherContacts},
        {"struck_out_stays", "Counts visits that were struck out.", "extracts without the deletion flag", &findStruckOut},
        {"last_write_wins", "Of a visit about which two people disagree it takes what was written last.",
            "any system that keeps one version", &findLastWrites}}};

std::string wordsOf(const std::string& cell)
{
    return cell.empty() ? "(empty)" : cell;
}

} // namespace

std::span<const SectorQuery> sectorQueries() noexcept
{
    return kQueries;
}

std::vector<Misstatement> misstatements(const ExportChild& child)
{
    std::vector<Misstatement> found;
    for (const SectorQuery& query : kQueries) {
        const std::size_t before = found.size();
        query.find(child, found);
        std::for_each(found.begin() + static_cast<std::ptrdiff_t>(before), found.end(),
            [&](Misstatement& each) { each.query = query.name; });
    }
    return found;
}

ExportShape lintShape()
{
    return {"lint",
        {"child_id", "local_id", "name", "team", "visit_id", "visit_on", "table", "column", "query", "query_would_say",
            "recorded", "why"}};
}

void addLintRows(const ExportChild& child, const RowSink& sink)
{
    for (const Misstatement& each : misstatements(child))
        sink({cellOf(child.file.id.toString()), cellOf(child.file.child.local_id), cellOf(child.file.child.displayName()),
            cellOf(child.teams(child.as_of)), cellOf(each.visit.toString()), each.visit_on, cellOf(each.table),
            cellOf(each.column), cellOf(each.query), cellOf(wordsOf(each.theirs)), cellOf(wordsOf(each.ours)), cellOf(each.why)});
}

} // namespace sightline::server::reports
