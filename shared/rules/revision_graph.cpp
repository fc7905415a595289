#include "rules/revision_graph.h"

#include <algorithm>
#include <deque>

namespace sightline::rules {

namespace {

bool mayWrite(RecordKind kind, const RevisionNode& node)
{
    if (isWrittenOnce(kind) && !node.parents.empty()) return false;
    // Visits, notes and observations belong to their author; a change to one needs a reason.
    if (kind != RecordKind::Visit && kind != RecordKind::Note && kind != RecordKind::Observation) return true;
    if (node.by == WrittenBy::Other) return false;
    return node.parents.empty() || (node.reason && !node.reason->empty());
}

std::vector<RevisionNode> sortedById(const std::vector<RevisionNode>& revisions)
{
    std::vector<RevisionNode> nodes = revisions;
    for (RevisionNode& node : nodes) {
        std::sort(node.parents.begin(), node.parents.end());
        node.parents.erase(std::unique(node.parents.begin(), node.parents.end()), node.parents.end());
    }
    std::sort(nodes.begin(), nodes.end(), [](const RevisionNode& a, const RevisionNode& b) { return a.id < b.id; });
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

/// Nodes that can be put after all their parents; fewer than all of them if there is a cycle.
std::vector<std::size_t> parentsFirst(const RevisionGraph& graph)
{
    std::vector<std::size_t> missing(graph.nodes.size());
    std::vector<std::size_t> order;
    order.reserve(graph.nodes.size());
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        missing[i] = graph.parents[i].size();
        if (missing[i] == 0) order.push_back(i);
    }
    for (std::size_t next = 0; next < order.size(); ++next)
        for (const std::size_t child : graph.children[order[next]])
            if (--missing[child] == 0) order.push_back(child);
    return order;
}

/// The id of one revision that is its own ancestor: from any node that could not be put in order, a way up must come back.
const std::string& onCycle(const RevisionGraph& graph)
{
    std::vector<bool> ordered(graph.nodes.size());
    for (const std::size_t i : graph.order) ordered[i] = true;
    std::size_t at = static_cast<std::size_t>(std::find(ordered.begin(), ordered.end(), false) - ordered.begin());
    std::vector<bool> seen(graph.nodes.size());
    while (!seen[at]) {
        seen[at] = true;
        at = *std::find_if(
            graph.parents[at].begin(), graph.parents[at].end(), [&](std::size_t parent) { return !ordered[parent]; });
    }
    return graph.nodes[at].id;
}

void mark(const std::vector<std::vector<std::size_t>>& links, std::size_t from, std::vector<bool>& marked)
{
    std::deque<std::size_t> open{from};
    std::vector<bool> reached(links.size());
    while (!open.empty()) {
        const std::size_t node = open.front();
        open.pop_front();
        for (const std::size_t next : links[node]) {
            if (reached[next]) continue;
            reached[next] = true;
            marked[next] = true;
            open.push_back(next);
        }
    }
}

} // namespace

Result<RevisionGraph> makeGraph(const std::vector<RevisionNode>& revisions)
{
    RevisionGraph graph;
    graph.nodes = sortedById(revisions);
    const std::size_t count = graph.nodes.size();
    for (std::size_t i = 1; i < count; ++i)
        if (graph.nodes[i - 1].id == graph.nodes[i].id)
            return Error{
                ErrorCode::InvalidInput, "the revision \"" + graph.nodes[i].id + "\" comes twice with different content"};

    graph.parents.resize(count);
    graph.children.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        for (const std::string& parent : graph.nodes[i].parents) {
            const auto found = std::lower_bound(graph.nodes.begin(), graph.nodes.end(), parent,
                [](const RevisionNode& node, const std::string& id) { return node.id < id; });
            if (found == graph.nodes.end() || found->id != parent) continue;
            const auto position = static_cast<std::size_t>(found - graph.nodes.begin());
            graph.parents[i].push_back(position);
            graph.children[position].push_back(i);
        }
    }
    graph.order = parentsFirst(graph);
    if (graph.order.size() != count)
        return Error{ErrorCode::InvalidInput, "the revision \"" + onCycle(graph) + "\" is its own ancestor"};
    return graph;
}

std::vector<Standing> standings(RecordKind kind, const RevisionGraph& graph)
{
    std::vector<Standing> standing(graph.nodes.size(), Standing::TakesPart);
    const auto anyParent = [&](std::size_t i, Standing wanted) {
        return std::any_of(
            graph.parents[i].begin(), graph.parents[i].end(), [&](std::size_t p) { return standing[p] == wanted; });
    };
    // Quarantine first: it follows from what has arrived, whatever is still missing.
    for (const std::size_t i : graph.order) {
        const RevisionNode& node = graph.nodes[i];
        if (node.refused || !mayWrite(kind, node) || anyParent(i, Standing::Quarantined)) standing[i] = Standing::Quarantined;
    }
    for (const std::size_t i : graph.order) {
        if (standing[i] == Standing::Quarantined) continue;
        const bool parentAbsent = graph.parents[i].size() != graph.nodes[i].parents.size();
        if (parentAbsent || anyParent(i, Standing::Held)) standing[i] = Standing::Held;
    }
    return standing;
}

std::vector<bool> relatives(const RevisionGraph& graph, std::size_t from)
{
    std::vector<bool> marked(graph.nodes.size());
    marked[from] = true;
    mark(graph.parents, from, marked);
    mark(graph.children, from, marked);
    return marked;
}

} // namespace sightline::rules
