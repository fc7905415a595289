#include "crypto/crypto.h"
#include "store/embedded_rows.h"
#include "store/embedded_session.h"

/// Which children there are, and which one is meant.

namespace sightline::server {

namespace {

constexpr std::uint64_t kReadThemselves = 500; ///< Rows of the log.

/// The least and the greatest id whose hexadecimal digits begin so, ends included; nullopt: they are no such digits.
std::optional<std::pair<std::string, std::string>> idsBeginning(std::string_view hexPrefix)
{
    constexpr std::size_t kDigitsMost = 64; // A revision's id, the longest.
    if (hexPrefix.size() > kDigitsMost) return std::nullopt;
    std::string least{hexPrefix};
    if (least.size() % 2 == 1) least += '0';
    std::string greatest{hexPrefix};
    greatest.resize(kDigitsMost, 'f');
    auto from = crypto::fromHex(least);
    auto to = crypto::fromHex(greatest);
    if (!from || !to) return std::nullopt;
    return std::pair{*std::move(from), *std::move(to)};
}

} // namespace

std::vector<ChildId> EmbeddedSession::childrenWithFlags()
{
    static_assert(wire::KIND_SAFETY_FLAG == 9);
    return stored([&] {
        auto rows = (*m_lease).prepare("SELECT DISTINCT child_id FROM log WHERE kind = 9 ORDER BY child_id");
        return all<ChildId>(rows, [](const store::Statement& row) { return readId<ChildId>(row, 0); });
    });
}

std::vector<ChildId> EmbeddedSession::childrenEverOffered()
{
    static_assert(wire::KIND_TRANSFER == 13);
    return stored([&] {
        auto rows = (*m_lease).prepare("SELECT DISTINCT child_id FROM log WHERE kind = 13 ORDER BY child_id");
        return all<ChildId>(rows, [](const store::Statement& row) { return readId<ChildId>(row, 0); });
    });
}

std::vector<ChildId> EmbeddedSession::childrenChangedSince(std::uint64_t after)
{
    return stored([&] {
        // A few rows are read themselves (by themselves the index of children would be read from end to end); for many the last
        // row of each child says as much.
        const std::uint64_t last = head().seq();
        const bool few = after >= last || last - after < kReadThemselves;
        auto rows = (*m_lease).prepare(few ? "SELECT DISTINCT child_id FROM log NOT INDEXED WHERE seq > ? ORDER BY child_id"
                                           : "SELECT child_id FROM child_head WHERE seq > ? ORDER BY child_id");
        rows.bind(static_cast<std::int64_t>(after));
        return all<ChildId>(rows, [](const store::Statement& row) { return readId<ChildId>(row, 0); });
    });
}

std::vector<ChildId> EmbeddedSession::children()
{
    return stored([&] {
        auto rows = (*m_lease).prepare("SELECT child_id FROM child_head WHERE child_id <> zeroblob(16) ORDER BY child_id");
        return all<ChildId>(rows, [](const store::Statement& row) { return readId<ChildId>(row, 0); });
    });
}

std::optional<wire::ChildHead> EmbeddedSession::childHead(const ChildId& child)
{
    return stored([&]() -> std::optional<wire::ChildHead> {
        auto row = (*m_lease).prepare("SELECT seq, count, digest FROM child_head WHERE child_id = ?");
        row.bindBlob(child.raw());
        if (!row.step()) return std::nullopt;
        wire::ChildHead head;
        head.set_child_id(child.raw());
        head.set_seq(static_cast<std::uint64_t>(row.integer(0)));
        head.set_count(static_cast<std::uint64_t>(row.integer(1)));
        head.set_digest(row.blob(2));
        return head;
    });
}

std::vector<std::pair<std::string, std::string>> EmbeddedSession::findByPrefix(std::string_view hexPrefix)
{
    return stored([&] {
        // Whatever begins so is one range of the index: every id is read nowhere.
        const auto range = idsBeginning(hexPrefix);
        if (!range) return std::vector<std::pair<std::string, std::string>>{};
        auto rows = (*m_lease).prepare(R"sql(
            SELECT * FROM (SELECT 'child', lower(hex(child_id)) AS id FROM child_head
                WHERE child_id <> zeroblob(16) AND child_id BETWEEN ?1 AND ?2 LIMIT 3)
            UNION SELECT * FROM (SELECT DISTINCT 'record', lower(hex(record_id)) AS id FROM log
                WHERE record_id <> child_id AND record_id BETWEEN ?1 AND ?2 LIMIT 3)
            UNION SELECT * FROM (SELECT 'revision', lower(hex(revision_id)) AS id FROM log
                WHERE revision_id BETWEEN ?1 AND ?2 LIMIT 3)
            UNION SELECT * FROM (SELECT 'device', lower(hex(id)) AS id FROM device WHERE id BETWEEN ?1 AND ?2 LIMIT 3)
            LIMIT 3)sql");
        rows.bindBlob(range->first).bindBlob(range->second);
        return all<std::pair<std::string, std::string>>(rows, [](const store::Statement& row) {
            return std::pair{row.text(0), row.text(1)};
        });
    });
}

std::optional<ChildId> EmbeddedSession::childByLocalId(std::string_view local_id)
{
    return stored([&]() -> std::optional<ChildId> {
        auto row = (*m_lease).prepare("SELECT child_id FROM child_head WHERE local_id = ?");
        row.bind(local_id);
        if (!row.step()) return std::nullopt;
        return readId<ChildId>(row, 0);
    });
}

} // namespace sightline::server
