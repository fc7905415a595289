#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/ids.h"
#include "store/tablet_rows.h"

namespace sightline::store {

/// How often a child's revisions changed on this tablet: what was derived from them is good while this is the same.
struct ChildChange {
    ChildId child;
    std::int64_t n;

    friend bool operator==(const ChildChange&, const ChildChange&) = default;
};

/// What was derived from the revisions of one child, as they were at `at`. Opaque to the store.
struct StoredSummary {
    ChildChange at;
    std::string bytes;
};

/// The revisions of a child and which change they are of, from one moment.
struct RevisionsAt {
    ChildChange at;
    std::vector<projection::KnownRevision> revisions;
};

/// Inside the caller's transaction; throws DatabaseError.
namespace summaries {

/// Of every child in scope, in the order of raw ids.
[[nodiscard]] std::vector<ChildChange> changes(Database& database);
[[nodiscard]] ChildChange changeOf(Database& database, ChildId child);
/// Children in scope of which there is no good one.
[[nodiscard]] std::vector<ChildId> missing(Database& database, std::string_view format);
/// Those of this format that are good now.
[[nodiscard]] std::vector<StoredSummary> readAll(Database& database, std::string_view format);
/// Empty bytes: there is no good one.
[[nodiscard]] std::string read(Database& database, const ChildChange& at, std::string_view format);
/// One that is no longer good, or of a child that left, is not kept.
void keep(Database& database, const std::vector<StoredSummary>& fresh, std::string_view format);

} // namespace summaries

} // namespace sightline::store
