#include "store/tablet_summaries.h"

namespace sightline::store::summaries {

namespace {

ChildId childFrom(std::string_view raw)
{
    const auto id = ChildId::fromBytes(raw);
    if (!id) throw DatabaseError{{ErrorCode::StorageDamaged, "a child's id in the tablet's store is not 16 bytes"}};
    return *id;
}

} // namespace

std::vector<ChildChange> changes(Database& database)
{
    auto rows = database.prepare("SELECT child, n FROM scope JOIN change USING (child) ORDER BY child");
    std::vector<ChildChange> found;
    while (rows.step()) found.push_back({childFrom(rows.textView(0)), rows.integer(1)});
    return found;
}

ChildChange changeOf(Database& database, ChildId child)
{
    auto row = database.prepare("SELECT n FROM change WHERE child = ?");
    row.bindBlob(child.raw());
    // Without a count nothing is ever kept of the child.
    return {child, row.step() ? row.integer(0) : -1};
}

std::vector<ChildId> missing(Database& database, std::string_view format)
{
    auto rows = database.prepare("SELECT child FROM scope JOIN change USING (child) WHERE NOT EXISTS (SELECT 1 FROM summary s "
                                 "WHERE s.child = scope.child AND s.at = change.n AND s.format = ?) ORDER BY child");
    rows.bindBlob(format);
    std::vector<ChildId> found;
    while (rows.step()) found.push_back(childFrom(rows.textView(0)));
    return found;
}

std::vector<StoredSummary> readAll(Database& database, std::string_view format)
{
    auto rows =
        database.prepare("SELECT s.child, s.at, s.bytes FROM scope JOIN change USING (child) JOIN summary s USING (child) "
                         "WHERE s.at = change.n AND s.format = ?");
    rows.bindBlob(format);
    std::vector<StoredSummary> found;
    while (rows.step()) found.push_back({{childFrom(rows.textView(0)), rows.integer(1)}, rows.blob(2)});
    return found;
}

std::string read(Database& database, const ChildChange& at, std::string_view format)
{
    auto row = database.prepare("SELECT bytes FROM summary WHERE child = ? AND at = ? AND format = ?");
    row.bindBlob(at.child.raw()).bind(at.n).bindBlob(format);
    return row.step() ? row.blob(0) : std::string{};
}

void keep(Database& database, const std::vector<StoredSummary>& fresh, std::string_view format)
{
    for (const StoredSummary& summary : fresh)
        database
            .prepare("INSERT OR REPLACE INTO summary (child, at, format, bytes) SELECT child, n, ?3, ?4 "
                     "FROM scope JOIN change USING (child) WHERE child = ?1 AND n = ?2")
            .bindBlob(summary.at.child.raw())
            .bind(summary.at.n)
            .bindBlob(format)
            .bindBlob(summary.bytes)
            .run();
}

} // namespace sightline::store::summaries
