#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "domain/records.h"

namespace sightline::server {

/// What a statutory return says, read and checked but not yet written anywhere: a pure function of the files.

/// The authority's own number for a child, the same in every return.
using ChildNumber = StrongText<struct ChildNumberTag>;

/// A row that cannot be used. The good ones beside it are.
struct BadRow {
    std::string file;
    std::size_t line; ///< As an editor counts them, from 1; in a workbook the row of the sheet.
    std::string reason; ///< What is wrong, in words.

    [[nodiscard]] std::string toText() const { return file + ":" + std::to_string(line) + ": " + reason; }
    friend bool operator==(const BadRow&, const BadRow&) = default;
};

/// Only what the return says is set: an import never asserts that something is absent.
struct ImportedChild {
    ChildNumber number;
    std::optional<CivilDate> date_of_birth;
    std::optional<CivilDate> expected_date_of_birth;
};
struct ImportedPlan {
    ChildNumber number;
    Plan plan;
};
struct ImportedPlacement {
    ChildNumber number;
    Placement placement;
};

/// Counts in the order in which people should read them: `placements, general` 512.
using ImportCounts = std::vector<std::pair<std::string, std::size_t>>;

struct ImportBatch {
    std::string source; ///< `ssda903`, `cin`, `annex-a`: kept with every record it makes.
    std::vector<ImportedChild> children;
    std::vector<ImportedPlan> plans; ///< Open ones are written; those with an end only end what an earlier import opened.
    std::vector<ImportedPlacement> placements; ///< The same.
    std::vector<BadRow> bad_rows; ///< In the order of the files and lines.
    std::vector<std::string> notices; ///< What was seen and deliberately not imported, unknown columns, doubts: one line each.
    ImportCounts counts;
};

} // namespace sightline::server
