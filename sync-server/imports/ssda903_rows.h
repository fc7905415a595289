#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "imports/csv_table.h"
#include "imports/import_batch.h"
#include "imports/ssda903_episodes.h"

namespace sightline::server::ssda903 {

/// The rows of the return's files, each checked as it is read; what is wrong goes to the batch's bad rows.

struct KnownChild {
    ImportedChild child;
    std::vector<Episode> episodes;
    std::vector<CivilDate> reviews;
};

/// What is gathered while the files are read, one after the other.
struct Reading {
    ImportBatch batch;
    std::map<std::string, KnownChild> children; ///< By number, in the order of numbers: the same files give the same batch.
    std::size_t open_episodes = 0;
    std::size_t other_birth_dates = 0;

    void bad(const CsvTable& table, const CsvTable::Row& row, std::string reason)
    {
        batch.bad_rows.push_back(table.bad(row, std::move(reason)));
    }
    void count(std::string what, std::size_t n) { batch.counts.emplace_back(std::move(what), n); }
    void notice(std::string line) { batch.notices.push_back(std::move(line)); }
    void noticeIf(std::size_t n, std::string_view what)
    {
        if (n > 0) notice(std::to_string(n) + " " + std::string{what});
    }
};

void readHeader(Reading& reading, const CsvTable& table); ///< First: every other file names its children.
void readEpisodes(Reading& reading, const CsvTable& table);
void readReviews(Reading& reading, const CsvTable& table);
/// `missing.csv` and `uasc.csv` belong to the return and are checked; nothing in them moves a visiting clock.
void countRows(Reading& reading, const CsvTable& table, const std::string& what);

} // namespace sightline::server::ssda903
