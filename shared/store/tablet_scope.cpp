#include "store/tablet_scope.h"

#include "store/tablet_outbox.h"
#include "store/tablet_rows.h"
#include "store/tablet_settings.h"
#include "sync/lossless_rules.h"

namespace sightline::store::scope {

namespace {

constexpr std::size_t kIdBytes = 16;

void lose(Database& database, const std::string& child, const std::string& reason)
{
    if (sync::holds(sync::LosslessRule::LossKeepsWrites)) outbox::takeBytesOf(database, child);
    rows::purgeChild(database, child);
    database.prepare("INSERT INTO former_child (child, reason) VALUES (?1, ?2) ON CONFLICT (child) DO UPDATE SET reason = ?2")
        .bindBlob(child)
        .bind(std::string_view{reason})
        .run();
}

void gain(Database& database, const std::string& child)
{
    database.prepare("INSERT INTO scope (child) VALUES (?)").bindBlob(child).run();
    database.prepare("DELETE FROM former_child WHERE child = ?").bindBlob(child).run();
    if (sync::holds(sync::LosslessRule::CursorPerChild)) setCursor(database, child, 0);
    outbox::returnBytesOf(database, child);
}

std::string reasonFor(const wire::Scope& scope, const std::string& child)
{
    for (const wire::Revoked& revoked : scope.revoked())
        if (revoked.child_id() == child) return revoked.reason();
    return {};
}

void replaceColleagues(Database& database, const wire::Scope& scope)
{
    database.execute("DELETE FROM colleague");
    for (const wire::Colleague& colleague : scope.colleagues())
        database.prepare("INSERT INTO colleague (bytes) VALUES (?)").bindBlob(colleague.SerializeAsString()).run();
}

} // namespace

std::set<std::string> children(Database& database)
{
    auto rows = database.prepare("SELECT child FROM scope");
    std::set<std::string> found;
    while (rows.step()) found.insert(rows.blob(0));
    return found;
}

std::set<std::string> replace(Database& database, const wire::Scope& scope)
{
    const std::set<std::string> before = children(database);
    std::set<std::string> now;
    for (const std::string& child : scope.children())
        if (child.size() == kIdBytes) now.insert(child);

    for (const std::string& child : before)
        if (!now.contains(child)) lose(database, child, reasonFor(scope, child));
    std::set<std::string> added;
    for (const std::string& child : now) {
        if (before.contains(child)) continue;
        gain(database, child);
        added.insert(child);
    }
    replaceColleagues(database, scope);
    if (!scope.authority().empty()) writeSetting(database, "authority", scope.authority());
    if (scope.too_young_below_years() > 0)
        writeSetting(database, "too_young_below_years", std::to_string(scope.too_young_below_years()));
    if (scope.lease_days() > 0) writeSetting(database, "lease_days", std::to_string(scope.lease_days()));
    return added;
}

void setCursor(Database& database, std::string_view child, std::uint64_t seq)
{
    database.prepare("INSERT INTO cursor (child, seq) VALUES (?1, ?2) ON CONFLICT (child) DO UPDATE SET seq = ?2")
        .bindBlob(child)
        .bind(rows::storedSeq(seq))
        .run();
}

void dropCursor(Database& database, std::string_view child)
{
    database.prepare("DELETE FROM cursor WHERE child = ?").bindBlob(child).run();
}

} // namespace sightline::store::scope
