#include "service/verify.h"

#include <map>
#include <utility>

#include "revision/group.h"

namespace sightline::server {

namespace {

/// What the log holds of one group: its rows lie together, in the order in which the group names them.
struct RowsOfGroup {
    std::uint64_t first_seq = 0;
    std::size_t count = 0;
    std::string ids_digest;
};
using GroupsInLog = std::map<GroupId, RowsOfGroup>;

std::string rowText(std::uint64_t seq)
{
    return "row " + std::to_string(seq);
}

/// Checks the rows one by one and collects which group they came with.
class LogWalk {
public:
    explicit LogWalk(const std::optional<std::string>& emptyChain)
        : m_chain{emptyChain.value_or(std::string{})}
    { }

    /// Why this row is bad.
    [[nodiscard]] std::optional<std::string> take(const LogRow& row)
    {
        if (row.seq != m_seq + 1) return rowText(m_seq + 1) + ": is missing; the log goes on at " + rowText(row.seq);
        if (crypto::sha256(row.bytes) != row.revision_id)
            return rowText(row.seq) + ": its content was altered: it is not what its id says";
        const auto parsed = revision::parseRevision(row.bytes);
        if (!parsed.has_value()) return rowText(row.seq) + ": its content cannot be read";
        if (parsed.value().record() != row.record || parsed.value().child() != row.child
            || parsed.value().message.kind() != row.kind)
            return rowText(row.seq) + ": is filed under another record than it was written for";
        m_chain = nextChain(m_chain, row);
        if (m_chain != row.chain)
            return rowText(row.seq) + ": does not continue the chain: it, or the order, or what became of it was altered";
        m_seq = row.seq;
        addTo(m_children[row.child], row);
        return collect(row);
    }

    [[nodiscard]] std::optional<std::string> end(const wire::Head& head)
    {
        closeGroup();
        if (head.seq() == m_seq && head.chain() == m_chain) return std::nullopt;
        return rowText(m_seq) + ": is the last one there, but the head says " + rowText(head.seq());
    }

    /// Each child's head was written with its rows: it remembers a row that is not there.
    [[nodiscard]] std::optional<std::string> checkEnd(ReadSession& session) const
    {
        for (const ChildId& child : session.children()) {
            const auto head = session.childHead(child);
            if (head && head->seq() > m_seq)
                return rowText(m_seq + 1) + ": is missing; the log ends before row " + std::to_string(head->seq())
                    + ", of which its child's head knows";
        }
        return std::nullopt;
    }

    /// Tablets compare what they hold with these.
    [[nodiscard]] std::optional<std::string> checkHeads(ReadSession& session) const
    {
        for (const auto& [child, rows] : m_children) {
            const auto head = session.childHead(child);
            if (!head || head->seq() != rows.seq() || head->count() != rows.count() || head->digest() != rows.digest())
                return "child " + child.toString() + ": its head does not say what the log holds of it";
        }
        return std::nullopt;
    }

    [[nodiscard]] std::uint64_t rows() const noexcept { return m_seq; }
    [[nodiscard]] GroupsInLog takeGroups() { return std::move(m_groups); }

private:
    static void addTo(wire::ChildHead& head, const LogRow& row)
    {
        head.set_seq(row.seq);
        head.set_count(head.count() + 1);
        std::string& digest = *head.mutable_digest();
        digest.resize(row.revision_id.size(), '\0');
        for (std::size_t i = 0; i < digest.size(); ++i) digest[i] = static_cast<char>(digest[i] ^ row.revision_id[i]);
    }

    std::optional<std::string> collect(const LogRow& row)
    {
        if (!m_group || *m_group != row.group) {
            closeGroup();
            if (m_groups.contains(row.group)) return rowText(row.seq) + ": was torn from the group it was saved with";
            m_group = row.group;
            m_first_seq = row.seq;
        }
        m_ids += row.revision_id;
        ++m_count;
        return std::nullopt;
    }

    void closeGroup()
    {
        if (m_group) m_groups.emplace(*m_group, RowsOfGroup{m_first_seq, m_count, crypto::sha256(m_ids)});
        m_group.reset();
        m_ids.clear();
        m_count = 0;
    }

    std::uint64_t m_seq = 0;
    std::string m_chain;
    std::map<ChildId, wire::ChildHead> m_children;
    GroupsInLog m_groups;
    std::optional<GroupId> m_group;
    std::uint64_t m_first_seq = 0;
    std::size_t m_count = 0;
    std::string m_ids;
};

/// Checks the groups in the order of device, lane and number.
class GroupWalk {
public:
    GroupWalk(ReadSession& session, GroupsInLog inLog, std::uint64_t rows)
        : m_session{session}
        , m_in_log{std::move(inLog)}
        , m_rows{rows}
    {
        for (Device& device : session.devices()) {
            const DeviceId id = device.id;
            m_keys.emplace(id, std::move(device.public_key));
        }
    }

    [[nodiscard]] std::optional<std::string> take(const wire::SignedGroup& message, const DeviceId& device)
    {
        wire::GroupHeader header;
        const auto id = header.ParseFromString(message.header()) ? GroupId::fromBytes(header.group_id()) : std::nullopt;
        if (!id || header.device_id() != device.raw())
            return "a group of device " + device.toString() + ": its header cannot be read";
        const std::string name = "group " + id->toString();
        if (auto fault = checkPlace(name, header, device)) return fault;
        if (auto fault = checkSignature(name, message, device)) return fault;
        if (auto fault = checkRows(name, header, *id)) return fault;
        if (m_lane && *m_lane != std::pair{device, header.lane()}) noteLaneEnd();
        m_last_digest = crypto::sha256(message.header());
        m_last_seq = header.device_seq();
        m_lane = {device, header.lane()};
        ++m_groups;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<std::string> end()
    {
        if (m_unproved) return *m_unproved;
        noteLaneEnd();
        if (m_in_log.empty()) return m_cut;
        return rowText(m_in_log.begin()->second.first_seq) + ": the signed group it came with is missing";
    }

    [[nodiscard]] std::uint64_t groups() const noexcept { return m_groups; }

private:
    std::optional<std::string> checkPlace(const std::string& name, const wire::GroupHeader& header, const DeviceId& device)
    {
        const bool sameLane = m_lane && *m_lane == std::pair{device, header.lane()};
        m_follows = sameLane && header.device_seq() == m_last_seq + 1 && header.previous() == m_last_digest;
        const bool first = !sameLane && header.device_seq() == 1 && header.previous().empty();
        // A group that could not be read lies in the quarantine; the next one follows it there.
        if (m_follows || first || m_session.isQuarantined(header.previous())) return std::nullopt;
        return name + ": is not where its device's chain puts it";
    }

    /// Consecutive groups were proved by the signature of the last and the links between; one whose own signature fails waits for
    /// that.
    std::optional<std::string> checkSignature(const std::string& name, const wire::SignedGroup& message, const DeviceId& device)
    {
        if (m_unproved && !m_follows) return m_unproved;
        const auto key = m_keys.find(device);
        if (key == m_keys.end()) return name + ": its device is not known";
        const bool holds = crypto::verifySignature(key->second, message.header(), message.signature());
        if (holds)
            m_unproved.reset();
        else if (!m_unproved)
            m_unproved = name + ": its signature is not its device's";
        return std::nullopt;
    }

    /// What was acknowledged to a device last is known apart from the groups themselves.
    void noteLaneEnd()
    {
        if (!m_lane || m_cut) return;
        const revision::LanePosition position = m_session.lanePosition(m_lane->first, m_lane->second);
        if (position.next_seq == m_last_seq + 1 && position.last_digest == m_last_digest) return;
        m_cut = rowText(m_rows + 1) + ": is missing, or one before it: the groups of device " + m_lane->first.toString()
            + " end before what was acknowledged to it";
    }

    std::optional<std::string> checkRows(const std::string& name, const wire::GroupHeader& header, const GroupId& id)
    {
        const auto rows = m_in_log.find(id);
        std::string ids;
        for (const std::string& revision : header.revision_ids()) ids += revision;
        bool holds = rows != m_in_log.end() && crypto::sha256(ids) == rows->second.ids_digest;
        if (!holds) holds = everyRevisionIsThere(header, id, rows == m_in_log.end() ? 0 : rows->second.count);
        if (!holds && rows == m_in_log.end())
            return rowText(m_rows + 1) + ": is missing, or one before it: the log holds nothing of " + name
                + ", which its device signed";
        if (rows != m_in_log.end()) m_in_log.erase(rows);
        return holds ? std::nullopt : std::optional{name + ": the log does not hold exactly the revisions it was signed for"};
    }

    /// The slow way, for a group that brought a revision which an earlier one had brought already.
    bool everyRevisionIsThere(const wire::GroupHeader& header, const GroupId& id, std::size_t rowsOfThisGroup)
    {
        std::size_t own = 0;
        for (const std::string& revision : header.revision_ids()) {
            const auto row = m_session.rowOfRevision(revision);
            if (!row) return false;
            if (row->group == id) ++own;
        }
        return own == rowsOfThisGroup;
    }

    ReadSession& m_session;
    GroupsInLog m_in_log;
    std::uint64_t m_rows; ///< How many the log has.
    std::map<DeviceId, std::string> m_keys;
    std::optional<std::pair<DeviceId, wire::Lane>> m_lane;
    std::uint64_t m_last_seq = 0;
    std::string m_last_digest;
    bool m_follows = false;
    std::optional<std::string> m_unproved;
    std::optional<std::string> m_cut;
    std::uint64_t m_groups = 0;
};

} // namespace

Verification verify(ReadSession& session, const std::function<void(std::size_t)>& progress)
{
    Verification found;
    LogWalk log{session.chainAt(0)};
    session.scan(0, [&](const LogRow& row) {
        found.fault = log.take(row);
        if (progress) progress(static_cast<std::size_t>(row.seq));
        return !found.fault;
    });
    found.revisions = log.rows();
    if (!found.fault) found.fault = log.end(session.head());
    if (!found.fault) found.fault = log.checkEnd(session);
    if (found.fault) return found;

    GroupWalk groups{session, log.takeGroups(), log.rows()};
    session.scanGroups([&](const wire::SignedGroup& message, const DeviceId& device) {
        found.fault = groups.take(message, device);
        return !found.fault;
    });
    found.groups = groups.groups();
    if (!found.fault) found.fault = groups.end();
    if (!found.fault) found.fault = log.checkHeads(session);
    return found;
}

} // namespace sightline::server
