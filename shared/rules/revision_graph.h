#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.h"
#include "rules/record_state.h"

namespace sightline::rules {

/// The revisions of one record with each once, sorted by id, and their links as positions in that list.
struct RevisionGraph {
    std::vector<RevisionNode> nodes; ///< Sorted by id; parents sorted, each once.
    std::vector<std::vector<std::size_t>> parents; ///< Those that have arrived.
    std::vector<std::vector<std::size_t>> children;
    std::vector<std::size_t> order; ///< Every parent before its children.
};

/// InvalidInput for a cycle, or for two revisions with one id and different content.
[[nodiscard]] Result<RevisionGraph> makeGraph(const std::vector<RevisionNode>& revisions);

/// Whether a revision takes part in its record's state.
enum class Standing { TakesPart, Quarantined, Held };

/// One for each node.
[[nodiscard]] std::vector<Standing> standings(RecordKind kind, const RevisionGraph& graph);

/// Marks every node from which `from` can be reached, or that it reaches: its ancestors, itself and its descendants.
[[nodiscard]] std::vector<bool> relatives(const RevisionGraph& graph, std::size_t from);

} // namespace sightline::rules
