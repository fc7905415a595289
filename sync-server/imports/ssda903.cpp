#include "imports/ssda903.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

#include "imports/return_files.h"
#include "imports/ssda903_rows.h"

namespace sightline::server {

namespace {

using namespace ssda903;

/// Finds the file whatever the case of its name.
std::string pathOf(const std::string& folder, const std::string& name)
{
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator{folder, ignored})
        if (headingKey(entry.path().filename().string()) == name) return entry.path().string();
    return (std::filesystem::path{folder} / name).string();
}

struct PlacementTally {
    std::map<Regime, std::size_t> open;
    std::size_t until_18 = 0, ended = 0, short_breaks = 0, first_reviews = 0;
    std::size_t unknown_beginnings = 0, gaps = 0, overlaps = 0, ceased = 0;
};

void addPlacements(Reading& reading, const KnownChild& known, const std::string& file, PlacementTally& tally)
{
    PlacementHistory history = placementsOf(known.episodes);
    for (auto& [line, reason] : history.bad_rows) reading.batch.bad_rows.push_back({file, line, std::move(reason)});
    tally.short_breaks += history.short_break ? 1 : 0;
    tally.unknown_beginnings += history.beginning_unknown ? 1 : 0;
    tally.gaps += history.gap ? 1 : 0;
    tally.overlaps += history.overlapping ? 1 : 0;
    tally.ceased += history.ceased_yet_open ? 1 : 0;
    for (Placement& placement : history.placements) {
        for (const CivilDate held : known.reviews)
            if (held >= placement.start && (!placement.first_review || held < *placement.first_review))
                placement.first_review = held;
        if (placement.end) {
            ++tally.ended;
        } else {
            ++tally.open[placement.regime];
            tally.until_18 += placement.intended_to_last_until_18 ? 1 : 0;
            tally.first_reviews += placement.first_review ? 1 : 0;
        }
        reading.batch.placements.push_back({known.child.number, placement});
    }
}

void sayTally(Reading& reading, const PlacementTally& tally)
{
    for (const auto& [regime, word] : WordsOf<Regime>::kWords) {
        const auto found = tally.open.find(regime);
        reading.count("open placements, " + std::string{word}, found == tally.open.end() ? 0 : found->second);
    }
    reading.count("open placements intended to last until 18", tally.until_18);
    reading.count("open placements with a first review", tally.first_reviews);
    reading.count("ended placements", tally.ended);
    reading.count("short breaks (V3, V4)", tally.short_breaks);
    reading.noticeIf(tally.ended, "ended placements are not imported; they only end what an earlier import opened");
    reading.noticeIf(tally.short_breaks, "open episodes are short breaks (V3, V4): no visiting clock, so no placement is made");
    reading.noticeIf(tally.unknown_beginnings,
        "placements begin with a change of legal status: their earlier episodes are not in this return, they may be older than "
        "their start here");
    reading.noticeIf(tally.gaps, "changes of legal status after days without an episode were read as new placements");
    reading.noticeIf(tally.overlaps, "open episodes have a later episode beside them; the open one is used");
    reading.noticeIf(tally.ceased, "open episodes (no DEC) carry a reason for ceasing (REC); they are taken as open");
    reading.noticeIf(reading.other_birth_dates, "rows give another date of birth than header.csv; the one of header.csv is used");
}

Result<void> readOptional(Reading& reading, const std::string& folder, const std::string& name, const CsvTable::Columns& columns,
    const std::string& what)
{
    const std::string path = pathOf(folder, name);
    if (!std::filesystem::exists(path)) return {};
    SIGHTLINE_TRY(table, CsvTable::read(path, columns));
    countRows(reading, table, what);
    return {};
}

void noticeOtherFiles(Reading& reading, const std::string& folder)
{
    static const std::set<std::string> kRead{"header.csv", "episodes.csv", "reviews.csv", "missing.csv", "uasc.csv"};
    std::set<std::string> others;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator{folder, ignored})
        if (!kRead.contains(headingKey(entry.path().filename().string()))) others.insert(entry.path().filename().string());
    for (const std::string& name : others) reading.notice(name + " was not read");
}

} // namespace

Result<ImportBatch> readSsda903(const std::string& folder)
{
    if (!std::filesystem::exists(folder)) return Error{ErrorCode::NotFound, folder + ": there is no such folder"};
    if (!std::filesystem::is_directory(folder))
        return Error{ErrorCode::InvalidInput,
            folder + ": this is a file; give the folder that holds header.csv, episodes.csv and reviews.csv"};

    SIGHTLINE_TRY(
        header, CsvTable::read(pathOf(folder, "header.csv"), {{"CHILD", "DOB"}, {"SEX", "ETHNIC", "UPN", "MOTHER", "MC_DOB"}}));
    SIGHTLINE_TRY(episodes,
        CsvTable::read(pathOf(folder, "episodes.csv"),
            {{"CHILD", "DECOM", "RNE", "LS", "PLACE", "DEC"},
                {"CIN", "PLACE_PROVIDER", "REC", "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN"}}));
    SIGHTLINE_TRY(reviews, CsvTable::read(pathOf(folder, "reviews.csv"), {{"CHILD", "REVIEW"}, {"DOB", "REVIEW_CODE"}}));

    Reading reading;
    reading.batch.source = "ssda903";
    readHeader(reading, header);
    readEpisodes(reading, episodes);
    readReviews(reading, reviews);
    SIGHTLINE_CHECK(readOptional(
        reading, folder, "missing.csv", {{"CHILD"}, {"DOB", "MISSING", "MIS_START", "MIS_END"}}, "missing episodes"));
    SIGHTLINE_CHECK(
        readOptional(reading, folder, "uasc.csv", {{"CHILD"}, {"SEX", "DOB", "DUC"}}, "unaccompanied asylum-seeking children"));

    PlacementTally tally;
    for (const auto& [number, known] : reading.children) {
        reading.batch.children.push_back(known.child);
        addPlacements(reading, known, episodes.file(), tally);
    }
    sayTally(reading, tally);
    noticeOtherFiles(reading, folder);
    std::stable_sort(reading.batch.bad_rows.begin(), reading.batch.bad_rows.end(),
        [](const BadRow& a, const BadRow& b) { return std::tie(a.file, a.line) < std::tie(b.file, b.line); });
    return std::move(reading.batch);
}

} // namespace sightline::server
