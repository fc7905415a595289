#include "reports/sector_sightings.h"

#include <algorithm>

#include "base/contract.h"
#include "reports/annex_a_lists.h"
#include "reports/ssd.h"
#include "json/reader.h"

namespace sightline::server::reports {

namespace {

using projection::VisitFile;

constexpr int kVisitMonths = 6;
constexpr const char* kListSeven = "Annex A list 7";
constexpr const char* kSeenAloneColumn = "Was the Child Seen Alone?";

/// As list 7 writes it.
std::string listWord(Sighting sighting)
{
    switch (sighting) {
    case Sighting::SeenAlone: return "a) Yes";
    case Sighting::SeenWithOthers:
    case Sighting::NotSeen: return "b) No";
    case Sighting::NotRecorded: return "c) Unknown";
    }
    unreachable("Sighting");
}

/// As the dataset writes seen_alone.
std::string flagWord(Sighting sighting)
{
    if (sighting == Sighting::NotRecorded) return {};
    return sighting == Sighting::SeenAlone ? "Y" : "N";
}

/// The days of list 7's child protection plan.
std::optional<Days> listedProtection(const ExportChild& child)
{
    const projection::PlanFile* const plan = listedPlan(child, PlanType::ChildProtection);
    return plan != nullptr ? std::optional{daysOf(plan->fact.plan)} : std::nullopt;
}

std::optional<CountedVisit> listSevenVisit(const ExportChild& child)
{
    const auto days = listedProtection(child);
    return days ? lastStatutoryVisit(child.file, *days, child.as_of) : std::nullopt;
}

/// Each visit of the last six months that stands in a table of the dataset, once for each table.
template <typename Each>
void forEachRecentRow(const ExportChild& child, const Each& each)
{
    const CivilDate from = child.as_of.plusMonths(-kVisitMonths);
    for (const SsdTable table : {SsdTable::CpVisits, SsdTable::CinVisits, SsdTable::ClaVisits})
        for (const VisitFile& visit : child.file.visits) {
            const auto made = ssdVisit(table, child, visit);
            if (made && made->on > from) each(table, *made);
        }
}

std::string aloneColumn(SsdTable table)
{
    const auto headers = ssdShape(table).headers;
    return *std::find_if(headers.begin(), headers.end(), [](const std::string& name) { return name.ends_with("_seen_alone"); });
}

std::string seenColumn(SsdTable table)
{
    const auto headers = ssdShape(table).headers;
    return *std::find_if(headers.begin(), headers.end(), [](const std::string& name) { return name.ends_with("_visit_seen"); });
}

/// Empty: the table has none.
std::string bedroomColumn(SsdTable table)
{
    const auto headers = ssdShape(table).headers;
    const auto found =
        std::find_if(headers.begin(), headers.end(), [](const std::string& name) { return name.ends_with("_visit_bedroom"); });
    return found == headers.end() ? std::string{} : *found;
}

/// The sighting that was written last, whoever wrote it.
std::optional<Sighting> writtenLast(const VisitFile& visit)
{
    const auto live = visit.record.state.live.find("sighting");
    if (live == visit.record.state.live.end()) return std::nullopt;
    std::optional<Sighting> last;
    for (const projection::KnownRevision& known : visit.record.history) {
        if (known.refused) continue;
        for (const rules::Assertion& assertion : live->second)
            if (assertion.revision == known.revision.id.text()) {
                const auto word = json::Json::parse(assertion.value, nullptr, false);
                if (word.is_string()) last = fromText<Sighting>(word.get<std::string>());
            }
    }
    return last;
}

} // namespace

void findTies(const ExportChild& child, std::vector<Misstatement>& found)
{
    const auto days = listedProtection(child);
    if (!days) return;
    std::vector<CountedVisit> rows;
    for (const VisitFile& visit : child.file.visits)
        if (const auto made = madeVisit(visit, child.as_of, socialWorker()); made && days->has(made->on)) rows.push_back(*made);
    if (rows.empty()) return;
    const CivilDate last =
        std::max_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.on < b.on; })->on;
    std::erase_if(rows, [&](const CountedVisit& row) { return row.on != last; });
    if (rows.size() < 2) return;
    const auto byFlag = [](const CountedVisit& a, const CountedVisit& b) { return flagWord(a.sighting) < flagWord(b.sighting); };
    const CountedVisit theirs = *std::max_element(rows.begin(), rows.end(), byFlag);
    const auto ours = listSevenVisit(child);
    const std::string our_word = ours && ours->on == last ? listWord(ours->sighting) : std::string{};
    if (listWord(theirs.sighting) == our_word) return;
    found.push_back({{}, kListSeven, kSeenAloneColumn, theirs.visit->record.id, last, listWord(theirs.sighting), our_word,
        std::to_string(rows.size()) + " visits were made on that day; on the one that counts it says otherwise."});
}

void findSeenForAlone(const ExportChild& child, std::vector<Misstatement>& found)
{
    constexpr const char* kWhy = "The child was seen with somebody else there; seen is not seen alone.";
    if (const auto last = listSevenVisit(child); last && last->sighting == Sighting::SeenWithOthers)
        found.push_back({{}, kListSeven, kSeenAloneColumn, last->visit->record.id, last->on, "a) Yes", "b) No", kWhy});
    forEachRecentRow(child, [&](SsdTable table, const CountedVisit& row) {
        if (row.sighting == Sighting::SeenWithOthers)
            found.push_back({{}, ssdShape(table).name, aloneColumn(table), row.visit->record.id, row.on, "Y", "N", kWhy});
    });
}

void findUnknownForNo(const ExportChild& child, std::vector<Misstatement>& found)
{
    constexpr const char* kWhy = "Nobody recorded it. Unknown is not No.";
    if (const auto last = listSevenVisit(child); last && last->sighting == Sighting::NotRecorded)
        found.push_back({{}, kListSeven, kSeenAloneColumn, last->visit->record.id, last->on, "b) No", "c) Unknown", kWhy});
    forEachRecentRow(child, [&](SsdTable table, const CountedVisit& row) {
        const std::string bedroom = bedroomColumn(table);
        if (!bedroom.empty() && std::holds_alternative<std::monostate>(bedroomCell(*row.visit)))
            found.push_back({{}, ssdShape(table).name, bedroom, row.visit->record.id, row.on, "N", "", kWhy});
        if (row.sighting != Sighting::NotRecorded) return;
        for (const std::string& column : {seenColumn(table), aloneColumn(table)})
            found.push_back({{}, ssdShape(table).name, column, row.visit->record.id, row.on, "N", "", kWhy});
    });
}

void findLastWrites(const ExportChild& child, std::vector<Misstatement>& found)
{
    forEachRecentRow(child, [&](SsdTable table, const CountedVisit& row) {
        if (!row.visit->fact.disputed()) return;
        const auto last = writtenLast(*row.visit);
        if (!last || flagWord(*last) == flagWord(row.sighting)) return;
        found.push_back(
            {{}, ssdShape(table).name, aloneColumn(table), row.visit->record.id, row.on, flagWord(*last), flagWord(row.sighting),
                "Two versions of this visit differ and nobody has settled it; until then the lowest counts."});
    });
}

} // namespace sightline::server::reports
