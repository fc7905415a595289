#include "imports/ssda903_rows.h"

#include <fmt/format.h>

#include "imports/ssda903_codes.h"

namespace sightline::server::ssda903 {

namespace {

struct DateCell {
    std::optional<CivilDate> date;
    std::string problem; ///< Empty if `date` is set.
};

DateCell dateIn(const CsvTable& table, const CsvTable::Row& row, std::string_view column)
{
    const std::string& text = table.cell(row, column);
    if (text.empty()) return {std::nullopt, fmt::format("{} is empty", column)};
    const auto date = CivilDate::parseDayFirst(text);
    if (date) return {date, {}};
    return {std::nullopt, fmt::format("{} \"{}\" is not a day written as dd/mm/yyyy", column, text)};
}

void takeTable(Reading& reading, const CsvTable& table)
{
    for (const BadRow& row : table.badRows()) reading.batch.bad_rows.push_back(row);
    for (const std::string& column : table.unknownColumns())
        reading.notice(fmt::format("{}: the column \"{}\" is not known and was not read", table.file(), column));
}

/// The child a row belongs to, or nullptr after saying what is wrong.
KnownChild* childOf(Reading& reading, const CsvTable& table, const CsvTable::Row& row)
{
    const std::string& number = table.cell(row, "CHILD");
    if (number.empty()) {
        reading.bad(table, row, "CHILD is empty");
        return nullptr;
    }
    const auto found = reading.children.find(number);
    if (found == reading.children.end()) {
        reading.bad(table, row, fmt::format("CHILD {} has no usable row in header.csv", number));
        return nullptr;
    }
    const auto birth = CivilDate::parseDayFirst(table.cell(row, "DOB"));
    if (birth && birth != found->second.child.date_of_birth) ++reading.other_birth_dates;
    return &found->second;
}

std::string codeProblem(const CsvTable& table, const CsvTable::Row& row)
{
    const auto unknown = [&](std::string_view column, std::string_view what) {
        const std::string& code = table.cell(row, column);
        return code.empty() ? fmt::format("{} is empty", column) : fmt::format("{} \"{}\" is not a known {}", column, code, what);
    };
    const std::string& legal_status = table.cell(row, "LS");
    if (!isReasonForNewEpisode(table.cell(row, "RNE"))) return unknown("RNE", "reason for a new episode");
    if (!isLegalStatus(legal_status)) return unknown("LS", "legal status");
    const std::string& place = table.cell(row, "PLACE");
    if (!isPlacementType(place) && !(place.empty() && isShortBreak(legal_status))) return unknown("PLACE", "placement type");
    return {};
}

/// The episode, or why the row cannot be used.
Result<Episode> episodeIn(const CsvTable& table, const CsvTable::Row& row, CivilDate birth)
{
    const auto refuse = [](std::string why) { return Error{ErrorCode::InvalidInput, std::move(why)}; };
    const auto decom = dateIn(table, row, "DECOM");
    if (!decom.date) return refuse(decom.problem);
    if (*decom.date < birth)
        return refuse(fmt::format("DECOM {} is before the child's birth on {}", decom.date->dayFirst(), birth.dayFirst()));
    std::optional<CivilDate> dec;
    if (!table.cell(row, "DEC").empty()) {
        const auto ended = dateIn(table, row, "DEC");
        if (!ended.date) return refuse(ended.problem);
        if (*ended.date < *decom.date)
            return refuse(fmt::format("DEC {} is before DECOM {}", ended.date->dayFirst(), decom.date->dayFirst()));
        dec = ended.date;
    }
    if (auto problem = codeProblem(table, row); !problem.empty()) return refuse(std::move(problem));
    const std::string& reason = table.cell(row, "REC");
    return Episode{row.line, *decom.date, dec, table.cell(row, "RNE"), table.cell(row, "LS"), table.cell(row, "PLACE"),
        !reason.empty() && reason != "X1"};
}

} // namespace

void readHeader(Reading& reading, const CsvTable& table)
{
    takeTable(reading, table);
    std::map<std::string, std::size_t> seen;
    for (const auto& row : table.rows()) {
        const std::string& number = table.cell(row, "CHILD");
        const auto birth = dateIn(table, row, "DOB");
        if (number.empty()) {
            reading.bad(table, row, "CHILD is empty");
        } else if (const auto [first, added] = seen.emplace(number, row.line); !added) {
            reading.bad(table, row, fmt::format("CHILD {} is on line {} already", number, first->second));
        } else if (!birth.date) {
            reading.bad(table, row, birth.problem);
        } else {
            reading.children.emplace(number, KnownChild{{ChildNumber{number}, birth.date, std::nullopt}, {}, {}});
        }
    }
    reading.count("children", reading.children.size());
}

void readEpisodes(Reading& reading, const CsvTable& table)
{
    takeTable(reading, table);
    std::size_t read = 0;
    for (const auto& row : table.rows()) {
        KnownChild* child = childOf(reading, table, row);
        if (child == nullptr) continue;
        auto episode = episodeIn(table, row, *child->child.date_of_birth);
        if (!episode.has_value()) {
            reading.bad(table, row, episode.error().detail);
            continue;
        }
        ++read;
        if (!episode.value().dec) ++reading.open_episodes;
        child->episodes.push_back(std::move(episode).value());
    }
    reading.count("episodes", read);
    reading.count("open episodes", reading.open_episodes);
}

void readReviews(Reading& reading, const CsvTable& table)
{
    takeTable(reading, table);
    std::size_t read = 0;
    for (const auto& row : table.rows()) {
        KnownChild* child = childOf(reading, table, row);
        if (child == nullptr) continue;
        const auto held = dateIn(table, row, "REVIEW");
        const std::string& code = table.cell(row, "REVIEW_CODE");
        if (!held.date) {
            reading.bad(table, row, held.problem);
        } else if (*held.date < *child->child.date_of_birth) {
            reading.bad(table, row,
                fmt::format("REVIEW {} is before the child's birth on {}", held.date->dayFirst(),
                    child->child.date_of_birth->dayFirst()));
        } else if (!code.empty() && !isReviewCode(code)) {
            reading.bad(table, row, fmt::format("REVIEW_CODE \"{}\" is not a known review code", code));
        } else {
            child->reviews.push_back(*held.date);
            ++read;
        }
    }
    reading.count("reviews", read);
}

void countRows(Reading& reading, const CsvTable& table, const std::string& what)
{
    takeTable(reading, table);
    std::size_t read = 0;
    for (const auto& row : table.rows())
        if (childOf(reading, table, row) != nullptr) ++read;
    reading.count(what, read);
}

} // namespace sightline::server::ssda903
