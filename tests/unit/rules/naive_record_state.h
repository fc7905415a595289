#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "rules/record_state.h"

/// The conflict rules said a second time, as slowly and literally as possible, to hold the real ones against.
namespace sightline::rules::test {

class NaiveState {
public:
    NaiveState(RecordKind kind, const std::vector<RevisionNode>& revisions)
        : m_kind{kind}
    {
        for (const RevisionNode& node : revisions) m_nodes.emplace(node.id, node);
    }

    [[nodiscard]] bool isAncestor(const std::string& older, const std::string& newer) const
    {
        const auto found = m_nodes.find(newer);
        if (found == m_nodes.end()) return false;
        return std::any_of(found->second.parents.begin(), found->second.parents.end(),
            [&](const std::string& parent) { return parent == older || isAncestor(older, parent); });
    }

    [[nodiscard]] bool quarantined(const std::string& id) const
    {
        const RevisionNode& node = m_nodes.at(id);
        const bool owned = m_kind == RecordKind::Visit || m_kind == RecordKind::Note;
        if (node.refused || (owned && (node.by == WrittenBy::Other || (!node.parents.empty() && !node.reason)))) return true;
        return std::any_of(node.parents.begin(), node.parents.end(),
            [&](const std::string& p) { return m_nodes.contains(p) && quarantined(p); });
    }

    [[nodiscard]] bool held(const std::string& id) const
    {
        if (quarantined(id)) return false;
        const auto& parents = m_nodes.at(id).parents;
        return std::any_of(parents.begin(), parents.end(), [&](const std::string& p) { return !m_nodes.contains(p) || held(p); });
    }

    [[nodiscard]] bool takesPart(const std::string& id) const { return !quarantined(id) && !held(id); }

    [[nodiscard]] std::vector<std::string> heads() const
    {
        return where([&](const std::string& id) {
            return takesPart(id) && std::none_of(m_nodes.begin(), m_nodes.end(), [&](const auto& other) {
                return takesPart(other.first) && std::count(other.second.parents.begin(), other.second.parents.end(), id) > 0;
            });
        });
    }
    [[nodiscard]] std::vector<std::string> allQuarantined() const
    {
        return where([&](const std::string& id) { return quarantined(id); });
    }
    [[nodiscard]] std::vector<std::string> allHeld() const
    {
        return where([&](const std::string& id) { return held(id); });
    }

    /// Ids of the revisions whose assertion of this field is live.
    [[nodiscard]] std::vector<std::string> live(const std::string& field) const
    {
        return where([&](const std::string& id) {
            if (!takesPart(id) || !m_nodes.at(id).fields.contains(field)) return false;
            return std::none_of(m_nodes.begin(), m_nodes.end(), [&](const auto& other) {
                return takesPart(other.first) && other.second.fields.contains(field) && isAncestor(id, other.first);
            });
        });
    }

    [[nodiscard]] std::set<std::string> liveValues(const std::string& field) const
    {
        std::set<std::string> values;
        for (const std::string& id : live(field)) values.insert(m_nodes.at(id).fields.at(field));
        if (field == "struck" && struckAgainstWork()) values = {"false", "true"};
        return values;
    }

private:
    [[nodiscard]] bool struckAgainstWork() const
    {
        if (m_kind != RecordKind::Visit) return false;
        for (const std::string& strike : live("struck")) {
            if (m_nodes.at(strike).fields.at("struck") != "true") continue;
            for (const auto& [id, node] : m_nodes) {
                if (id == strike || !takesPart(id) || isAncestor(id, strike) || isAncestor(strike, id)) continue;
                for (const auto& [field, value] : node.fields) {
                    const auto lives = live(field);
                    if (field != "struck" && std::count(lives.begin(), lives.end(), id) > 0) return true;
                }
            }
        }
        return false;
    }

    template <typename Condition>
    [[nodiscard]] std::vector<std::string> where(Condition holds) const
    {
        std::vector<std::string> ids;
        for (const auto& [id, node] : m_nodes)
            if (holds(id)) ids.push_back(id);
        return ids;
    }

    RecordKind m_kind;
    std::map<std::string, RevisionNode> m_nodes;
};

} // namespace sightline::rules::test
