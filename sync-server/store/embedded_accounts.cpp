// Who signs in at the page, what they opened, and who looked at what.
#include <array>

#include "store/embedded_rows.h"
#include "store/embedded_session.h"

namespace sightline::server {

namespace {

// Prepared statements are kept by their text, which has to live as long.
const std::string kAuditColumns = "SELECT seq, at_ms, who, action, child_id, outcome, reason, about, chain FROM audit ";
const std::string kAuditInOrder = kAuditColumns + "ORDER BY seq";

AuditEntry readAudit(const store::Statement& row)
{
    AuditEntry entry{static_cast<std::uint64_t>(row.integer(0)), fromMs(row.integer(1)), WorkerId{row.text(2)}, row.text(3),
        std::nullopt, row.text(5), row.text(6), row.text(7), row.blob(8)};
    if (!row.isNull(4)) entry.child = readId<ChildId>(row, 4);
    return entry;
}

std::string sentenceOf(bool child, bool who, bool action)
{
    // The fewest lines first: of a child, of an action, of a person. `+` keeps the index of what is many from being taken.
    return kAuditColumns + "WHERE seq < ?" + (child ? " AND child_id = ?" : "")
        + (who ? child || action ? " AND +who = ?" : " AND who = ?" : "")
        + (action ? child ? " AND +action = ?" : " AND action = ?" : "") + " ORDER BY seq DESC";
}

const std::string& sentenceFor(const AuditQuestion& question)
{
    static const std::array<std::string, 8> kSentences{sentenceOf(false, false, false), sentenceOf(true, false, false),
        sentenceOf(false, true, false), sentenceOf(true, true, false), sentenceOf(false, false, true),
        sentenceOf(true, false, true), sentenceOf(false, true, true), sentenceOf(true, true, true)};
    return kSentences.at((question.child ? 1U : 0U) + (question.who ? 2U : 0U) + (question.action ? 4U : 0U));
}

} // namespace

std::optional<Account> EmbeddedSession::account(const WorkerId& id)
{
    return stored([&]() -> std::optional<Account> {
        auto row = (*m_lease).prepare("SELECT password, temporary, good_until, version FROM account WHERE worker = ?");
        row.bind(std::string_view{id.text()});
        if (!row.step()) return std::nullopt;
        Account account{id, row.text(0), row.integer(1) != 0, std::nullopt, static_cast<std::uint64_t>(row.integer(3))};
        if (!row.isNull(2)) account.good_until = fromMs(row.integer(2));
        return account;
    });
}

void EmbeddedSession::putAccount(const Account& account)
{
    stored([&] {
        auto upsert = (*m_lease).prepare(
            "INSERT OR REPLACE INTO account (worker, password, temporary, good_until, version) VALUES (?, ?, ?, ?, ?)");
        upsert.bind(std::string_view{account.worker.text()})
            .bind(std::string_view{account.password})
            .bind(std::int64_t{account.temporary})
            .bind(account.good_until ? std::optional{toMs(*account.good_until)} : std::nullopt)
            .bind(static_cast<std::int64_t>(account.version))
            .run();
    });
}

std::vector<OpenedChild> EmbeddedSession::openedChildren(const std::optional<WorkerId>& worker, Instant now)
{
    return stored([&] {
        auto rows =
            (*m_lease).prepare("SELECT worker, child_id, reason, opened_ms, until_ms FROM opened_child "
                               "WHERE until_ms > ?1 AND (?2 IS NULL OR worker = ?2) ORDER BY opened_ms, worker, child_id");
        rows.bind(toMs(now));
        if (worker)
            rows.bind(std::string_view{worker->text()});
        else
            rows.bindNull();
        std::vector<OpenedChild> opened;
        while (rows.step())
            opened.push_back({WorkerId{rows.text(0)}, readId<ChildId>(rows, 1), rows.text(2), fromMs(rows.integer(3)),
                fromMs(rows.integer(4))});
        return opened;
    });
}

void EmbeddedSession::putOpened(const OpenedChild& opened)
{
    stored([&] {
        auto insert = (*m_lease).prepare(
            "INSERT OR REPLACE INTO opened_child (worker, child_id, opened_ms, until_ms, reason) VALUES (?, ?, ?, ?, ?)");
        insert.bind(std::string_view{opened.worker.text()})
            .bindBlob(opened.child.raw())
            .bind(toMs(opened.opened_at))
            .bind(toMs(opened.until))
            .bind(std::string_view{opened.reason})
            .run();
    });
}

std::pair<std::uint64_t, std::string> EmbeddedSession::auditHead()
{
    if (!m_audit_head)
        m_audit_head = stored([&]() -> std::pair<std::uint64_t, std::string> {
            auto row = (*m_lease).prepare("SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1");
            if (!row.step()) return {0, {}};
            return {static_cast<std::uint64_t>(row.integer(0)), row.blob(1)};
        });
    return *m_audit_head;
}

void EmbeddedSession::scanAudit(const AuditQuestion& question, const std::function<bool(const AuditEntry&)>& each)
{
    stored([&] {
        auto rows = (*m_lease).prepare(sentenceFor(question));
        rows.bind(question.before == 0 ? std::numeric_limits<std::int64_t>::max() : static_cast<std::int64_t>(question.before));
        if (question.child) rows.bindBlob(question.child->raw());
        if (question.who) rows.bind(std::string_view{question.who->text()});
        if (question.action) rows.bind(std::string_view{*question.action});
        while (rows.step())
            if (!each(readAudit(rows))) return;
    });
}

void EmbeddedSession::scanAuditChain(const std::function<bool(const AuditEntry&)>& each)
{
    stored([&] {
        auto rows = (*m_lease).prepare(kAuditInOrder);
        while (rows.step())
            if (!each(readAudit(rows))) return;
    });
}

std::uint64_t EmbeddedSession::appendAudit(const AuditEntry& entry)
{
    auto [seq, chain] = auditHead();
    AuditEntry next = entry;
    next.seq = seq + 1;
    next.chain = nextAuditChain(chain, next);
    stored([&] {
        auto insert = (*m_lease).prepare("INSERT INTO audit (seq, at_ms, who, action, child_id, outcome, reason, about, chain) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(static_cast<std::int64_t>(next.seq))
            .bind(toMs(next.at))
            .bind(std::string_view{next.who.text()})
            .bind(std::string_view{next.action});
        if (next.child)
            insert.bindBlob(next.child->raw());
        else
            insert.bindNull();
        insert.bind(std::string_view{next.outcome})
            .bind(std::string_view{next.reason})
            .bind(std::string_view{next.about})
            .bindBlob(next.chain)
            .run();
    });
    m_audit_head = {next.seq, next.chain};
    m_audit_to_note = true;
    return next.seq;
}

void EmbeddedSession::noteAuditHead()
{
    if (!m_audit_to_note) return;
    m_audit_to_note = false;
    // A log that was cut off no longer says what was noted here.
    const auto [seq, chain] = auditHead();
    setSetting("audit_head", std::to_string(seq) + " " + crypto::toHex(chain));
}

} // namespace sightline::server
