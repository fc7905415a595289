#include "imports/annex_a.h"

#include <map>
#include <set>

#include <fmt/format.h>

#include "imports/annex_a_list.h"
#include "imports/plausible.h"
#include "imports/return_files.h"
#include "imports/ssda903_codes.h"

namespace sightline::server {

namespace {

using Columns = std::vector<AnnexAList::Column>;

/// What every list has, and what this list has beside it.
Columns with(Columns own)
{
    own.insert(own.end(),
        {{"Child Unique ID", true}, {"Date of Birth", true}, {"Gender"}, {"Ethnicity"}, {"Age"},
            {"Does the Child have a Disability"}, {"Allocated Team"}, {"Allocated Worker"}});
    return own;
}

Columns inNeedColumns()
{
    return with({{"CIN Start Date", true}, {"CIN Closure Date"}, {"Primary Need Code"}, {"Date Child Was Last Seen"},
        {"Reason for Closure"}, {"Case Status"}});
}

Columns protectionColumns()
{
    return with({{"Child Protection Plan Start Date", true}, {"Child Protection Plan End Date"}, {"Initial Category of Abuse"},
        {"Latest Category of Abuse"}, {"Date of the Last Statutory Visit"}, {"Was the Child Seen Alone"},
        {"Date of latest review conference"},
        {"Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months"},
        {"Number of Previous Child Protection Plans"}});
}

Columns lookedAfterColumns()
{
    return with({{"Start Date of Most Recent Placement", true}, {"Placement Type", true}, {"Child's Legal Status", true},
        {"Date Ceased to be Looked After"}, {"Date Started to be Looked After"}, {"Child's Category of Need"},
        {"Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months"},
        {"Is this a second or subsequent period of being a Looked After Child within the last 12 months"},
        {"Start date of current legal status"}, {"Date of Latest Statutory Review"}, {"Date of Last Social Work Visit"},
        {"What is the permanence plan for this child"}, {"Date of Last IRO Visit / Contact to the Child"},
        {"Date of Last Health Assessment"}, {"Date of Last Dental Check"}, {"Number of Placements in the Last 12 months"},
        {"Reason Ceased to be Looked After"}, {"Placement Provider"}, {"Placement postcode"}, {"URN of Placement"},
        {"Placement Location"}, {"LA of Placement"},
        {"Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months"},
        {"Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months"},
        {"Was the child offered a Return Interview after their last missing episode"},
        {"Did the child accept a Return Interview after their last missing episode"}});
}

/// The code in `f) U6: Foster placement` or `C2: FCO`: a letter and a digit in front of a colon or dash.
std::string codeIn(const std::string& text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const bool begins = i == 0 || text[i - 1] == ' ' || text[i - 1] == ')';
        const bool ends = i + 2 == text.size() || text[i + 2] == ':' || text[i + 2] == ' ' || text[i + 2] == '-';
        const bool code = text[i] >= 'A' && text[i] <= 'Z' && text[i + 1] >= '0' && text[i + 1] <= '9';
        if (begins && ends && code) return text.substr(i, 2);
    }
    return {};
}

class WorkbookReader {
public:
    WorkbookReader(const Workbook& workbook, std::string file)
        : m_workbook{workbook}
        , m_file{std::move(file)}
    {
        m_batch.source = "annex-a";
    }

    Result<ImportBatch> read()
    {
        SIGHTLINE_CHECK(readList(6, inNeedColumns(), &WorkbookReader::readInNeed));
        SIGHTLINE_CHECK(readList(7, protectionColumns(), &WorkbookReader::readProtection));
        SIGHTLINE_CHECK(readList(8, lookedAfterColumns(), &WorkbookReader::readLookedAfter));
        if (m_lists == 0) return Error{ErrorCode::InvalidInput, m_file + ": none of the lists 6, 7 and 8 is in this workbook"};
        for (const auto& [number, known] : m_children) m_batch.children.push_back(known.child);
        sayTally();
        return std::move(m_batch);
    }

private:
    struct KnownChild {
        ImportedChild child;
        std::string place; ///< Where the child was met first.
    };
    using ReadRow = void (WorkbookReader::*)(const AnnexAList&, const SheetRow&, const ImportedChild&);

    Result<void> readList(int number, const Columns& columns, ReadRow readRow)
    {
        const Sheet* sheet = AnnexAList::find(m_workbook, number);
        if (sheet == nullptr) {
            m_batch.notices.push_back(fmt::format("list {} is not in this workbook", number));
            return {};
        }
        SIGHTLINE_TRY(list, AnnexAList::read(m_workbook, *sheet, m_file, columns));
        ++m_lists;
        for (const std::string& column : list.unknownColumns())
            m_batch.notices.push_back(fmt::format("{}: the column \"{}\" is not known and was not read", list.place(), column));
        for (const SheetRow& row : list.rows())
            if (const ImportedChild* child = childIn(list, row)) (this->*readRow)(list, row, *child);
        m_batch.counts.emplace_back(fmt::format("rows of list {}", number), list.rows().size());
        return {};
    }

    void bad(const AnnexAList& list, const SheetRow& row, std::string reason)
    {
        m_batch.bad_rows.push_back(list.bad(row, std::move(reason)));
    }

    const ImportedChild* childIn(const AnnexAList& list, const SheetRow& row)
    {
        const std::string number = list.text(row, "Child Unique ID");
        const auto birth = list.date(row, "Date of Birth");
        if (number.empty()) return bad(list, row, "Child Unique ID is empty"), nullptr;
        if (!birth.date) return bad(list, row, birth.problem.empty() ? "Date of Birth is empty" : birth.problem), nullptr;
        const auto [known, added] = m_children.try_emplace(
            number, KnownChild{{ChildNumber{number}, birth.date, std::nullopt}, fmt::format("{}:{}", list.place(), row.number)});
        if (!added && known->second.child.date_of_birth != birth.date) {
            bad(list, row,
                fmt::format("child {} is born on {} here and on {} at {}", number, birth.date->dayFirst(),
                    known->second.child.date_of_birth->dayFirst(), known->second.place));
            return nullptr;
        }
        return &known->second.child;
    }

    void readInNeed(const AnnexAList& list, const SheetRow& row, const ImportedChild& child)
    {
        m_last_visits += list.text(row, "Date Child Was Last Seen").empty() ? 0 : 1;
        const std::string status = headingKey(list.text(row, "Case Status"));
        if (!status.empty() && status.find("child in need") == std::string::npos) {
            ++m_other_status;
            return;
        }
        addPlan(list, row, child, PlanType::ChildInNeed, "CIN Start Date", "CIN Closure Date");
    }

    void readProtection(const AnnexAList& list, const SheetRow& row, const ImportedChild& child)
    {
        m_last_visits += list.text(row, "Date of the Last Statutory Visit").empty() ? 0 : 1;
        addPlan(
            list, row, child, PlanType::ChildProtection, "Child Protection Plan Start Date", "Child Protection Plan End Date");
    }

    struct Span {
        CivilDate start;
        std::optional<CivilDate> end;
    };
    std::optional<Span> spanIn(const AnnexAList& list, const SheetRow& row, std::string_view from, std::string_view to)
    {
        const auto start = list.date(row, from);
        const auto end = list.date(row, to);
        if (!start.date)
            return bad(list, row, start.problem.empty() ? fmt::format("{} is empty", from) : start.problem), std::nullopt;
        if (!end.problem.empty()) return bad(list, row, end.problem), std::nullopt;
        if (end.date && *end.date < *start.date) {
            bad(list, row, fmt::format("{} {} is before {} {}", to, end.date->dayFirst(), from, start.date->dayFirst()));
            return std::nullopt;
        }
        return Span{*start.date, end.date};
    }

    /// Whether this child has no record of this kind from that day yet.
    bool isNew(const AnnexAList& list, const SheetRow& row, const ImportedChild& child, const std::string& kind, CivilDate start)
    {
        if (m_starts.emplace(child.number.text(), kind, start).second) return true;
        bad(list, row, fmt::format("child {} has a {} from {} already", child.number.text(), kind, start.dayFirst()));
        return false;
    }

    void addPlan(const AnnexAList& list, const SheetRow& row, const ImportedChild& child, PlanType type, std::string_view from,
        std::string_view to)
    {
        const auto span = spanIn(list, row, from, to);
        if (!span) return;
        if (auto problem = implausibleStart(child, span->start)) return bad(list, row, *std::move(problem));
        if (!isNew(list, row, child, std::string{toText(type)} + " plan", span->start)) return;
        if (!span->end) ++(type == PlanType::ChildProtection ? m_protection : m_in_need);
        m_ended += span->end ? 1 : 0;
        m_batch.plans.push_back({child.number, {type, span->start, span->end, {}}});
    }

    void readLookedAfter(const AnnexAList& list, const SheetRow& row, const ImportedChild& child)
    {
        m_last_visits += list.text(row, "Date of Last Social Work Visit").empty() ? 0 : 1;
        const std::string status_text = list.text(row, "Child's Legal Status");
        const std::string type_text = list.text(row, "Placement Type");
        const std::string status = codeIn(status_text);
        const std::string type = codeIn(type_text);
        if (!isLegalStatus(status))
            return bad(list, row, fmt::format("Child's Legal Status \"{}\" holds no known code", status_text));
        if (isShortBreak(status)) {
            ++m_short_breaks;
            return;
        }
        if (!isPlacementType(type)) return bad(list, row, fmt::format("Placement Type \"{}\" holds no known code", type_text));
        const auto span = spanIn(list, row, "Start Date of Most Recent Placement", "Date Ceased to be Looked After");
        if (!span) return;
        if (child.date_of_birth && span->start < *child.date_of_birth)
            return bad(list, row,
                fmt::format("the placement begins on {}, before the birth on {}", span->start.dayFirst(),
                    child.date_of_birth->dayFirst()));
        if (!isNew(list, row, child, "placement", span->start)) return;
        m_ended += span->end ? 1 : 0;
        m_placements += span->end ? 0 : 1;
        m_batch.placements.push_back(
            {child.number, {span->start, span->end, regimeOf(status, type), std::nullopt, intendedToLastUntil18(type)}});
    }

    void sayTally()
    {
        const auto noticeIf = [&](std::size_t n, std::string_view what) {
            if (n > 0) m_batch.notices.push_back(fmt::format("{} {}", n, what));
        };
        m_batch.counts.insert(m_batch.counts.begin(), {"children", m_batch.children.size()});
        m_batch.counts.emplace_back("open child in need plans", m_in_need);
        m_batch.counts.emplace_back("open child protection plans", m_protection);
        m_batch.counts.emplace_back("open placements", m_placements);
        m_batch.counts.emplace_back("ended plans and placements", m_ended);
        m_batch.counts.emplace_back("short breaks (V3, V4)", m_short_breaks);
        noticeIf(m_last_visits,
            "dates of a last visit are not imported: a date without its author is not a visit, and \"seen alone\" is not "
            "taken from a column");
        noticeIf(m_ended, "ended plans and placements are not imported; they only end what an earlier import opened");
        noticeIf(m_other_status, "rows of list 6 have another status than \"child in need plan\": no child in need plan is made");
        noticeIf(
            m_short_breaks, "children are looked after in short breaks (V3, V4): no visiting clock, so no placement is made");
        noticeIf(m_placements, "open placements have no first review: list 8 gives the latest review only");
    }

    const Workbook& m_workbook;
    std::string m_file;
    ImportBatch m_batch;
    std::map<std::string, KnownChild> m_children;
    std::set<std::tuple<std::string, std::string, CivilDate>> m_starts;
    std::size_t m_lists = 0, m_in_need = 0, m_protection = 0, m_placements = 0, m_ended = 0, m_short_breaks = 0,
                m_last_visits = 0, m_other_status = 0;
};

} // namespace

Result<ImportBatch> readAnnexA(const std::string& file)
{
    SIGHTLINE_TRY(workbook, readWorkbook(file));
    return WorkbookReader{workbook, fileName(file)}.read();
}

} // namespace sightline::server
