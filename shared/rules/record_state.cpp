#include "rules/record_state.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/contract.h"
#include "rules/revision_graph.h"

namespace sightline::rules {

namespace {

constexpr std::string_view kStruck = "struck";
constexpr std::string_view kSighting = "sighting";
constexpr std::string_view kOccurredOn = "occurred_on";
constexpr std::string_view kTrue = "true";

/// A visit disputed in one of these credits a clock only if every version of it would.
constexpr std::array<std::string_view, 8> kDecideCredit{
    kSighting, kOccurredOn, "outcome", "mode", "purpose", "performer", "where_child_lives", "bedroom_seen"};

/// The field by which a record of a kind is taken out of force, and its value while it is in force.
struct Closing {
    std::string_view field;
    std::string_view open;
};

std::optional<Closing> closingOf(RecordKind kind) noexcept
{
    switch (kind) {
    case RecordKind::Visit: return Closing{kStruck, "false"};
    case RecordKind::Plan:
    case RecordKind::Placement: return Closing{"end", R"("")"};
    case RecordKind::Allocation: return Closing{"to", R"("")"};
    case RecordKind::Child:
    case RecordKind::Note:
    case RecordKind::Review:
    case RecordKind::Voice:
    case RecordKind::VoiceAddition:
    case RecordKind::SafetyFlag:
    case RecordKind::Observation:
    case RecordKind::Exception:
    case RecordKind::Supervision:
    case RecordKind::Transfer: return std::nullopt;
    }
    unreachable("RecordKind");
}

/// Lowest first. A word we do not know asserts nothing we could rely on, so it ranks below the ones we know.
int sightingRank(std::string_view json)
{
    if (json.size() < 2) return -1;
    const auto word = fromText<Sighting>(json.substr(1, json.size() - 2));
    return word ? static_cast<int>(*word) : -1;
}

std::vector<FieldValue> distinctValues(std::string_view field, const std::vector<Assertion>& assertions)
{
    std::vector<FieldValue> values;
    for (const Assertion& assertion : assertions) values.push_back(assertion.value);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (field == kSighting)
        std::stable_sort(values.begin(), values.end(),
            [](const FieldValue& a, const FieldValue& b) { return sightingRank(a) < sightingRank(b); });
    return values;
}

/// Every assertion that no descendant repeats or replaces. Descendants are looked at before their ancestors, so that each node
/// needs to know only which fields are asserted below it.
void collectLive(const RevisionGraph& graph, const std::vector<Standing>& standing, RecordState& state)
{
    using Names = std::set<std::string_view>;
    std::vector<Names> assertedBelow(graph.nodes.size());
    for (auto next = graph.order.rbegin(); next != graph.order.rend(); ++next) {
        const std::size_t i = *next;
        if (standing[i] != Standing::TakesPart) continue;
        const RevisionNode& node = graph.nodes[i];
        Names& names = assertedBelow[i];
        for (const auto& [field, value] : node.fields)
            if (!names.contains(field)) state.live[field].push_back({value, node.id});
        for (const auto& [field, value] : node.fields) names.insert(field);
        for (const std::size_t parent : graph.parents[i]) assertedBelow[parent].insert(names.begin(), names.end());
    }
    for (auto& [field, assertions] : state.live)
        std::sort(
            assertions.begin(), assertions.end(), [](const Assertion& a, const Assertion& b) { return a.revision < b.revision; });
}

std::size_t positionOf(const RevisionGraph& graph, const std::string& id)
{
    const auto found = std::lower_bound(graph.nodes.begin(), graph.nodes.end(), id,
        [](const RevisionNode& node, const std::string& wanted) { return node.id < wanted; });
    return static_cast<std::size_t>(found - graph.nodes.begin());
}

/// Struck out or ended on one side while the other side, not knowing, went on asserting something.
bool closedAgainstWork(const RevisionGraph& graph, const RecordState& state, const Closing& closing)
{
    const auto closed = state.live.find(closing.field);
    if (closed == state.live.end()) return false;

    std::set<std::size_t> liveElsewhere;
    for (const auto& [field, assertions] : state.live) {
        if (field == closing.field) continue;
        for (const Assertion& assertion : assertions) liveElsewhere.insert(positionOf(graph, assertion.revision));
    }
    return std::any_of(closed->second.begin(), closed->second.end(), [&](const Assertion& assertion) {
        if (assertion.value == closing.open) return false;
        const std::vector<bool> related = relatives(graph, positionOf(graph, assertion.revision));
        return std::any_of(liveElsewhere.begin(), liveElsewhere.end(), [&](std::size_t other) { return !related[other]; });
    });
}

/// `reopened`: the closing that is disputed. Nobody may have said "still in force", but somebody acted on it.
void settleFields(RecordState& state, const std::optional<Closing>& reopened)
{
    for (const auto& [field, assertions] : state.live) {
        std::vector<FieldValue> values = distinctValues(field, assertions);
        if (reopened && field == reopened->field && std::find(values.begin(), values.end(), reopened->open) == values.end())
            values.insert(std::lower_bound(values.begin(), values.end(), reopened->open), FieldValue{reopened->open});
        if (values.size() == 1)
            state.fields.emplace(field, std::move(values.front()));
        else
            state.disputed.emplace(field, std::move(values));
    }
}

void decideWhatCounts(RecordState& state)
{
    // Values are in order already: the lowest sighting, the earliest day.
    for (const std::string_view field : {kSighting, kOccurredOn})
        if (const auto found = state.disputed.find(field); found != state.disputed.end())
            state.counts_as.emplace(field, found->second.front());
    state.credits_if_all_credit = std::any_of(
        kDecideCredit.begin(), kDecideCredit.end(), [&](std::string_view field) { return state.disputed.contains(field); });
    const auto struck = state.fields.find(kStruck);
    state.credits_nothing = state.disputed.contains(kStruck) || (struck != state.fields.end() && struck->second == kTrue);
}

/// Nearly every record: one revision, which stands by itself.
RecordState single(RecordKind kind, const RevisionNode& node)
{
    RecordState state;
    state.heads.push_back(node.id);
    state.fields = node.fields;
    for (const auto& [field, value] : node.fields) state.live[field].push_back({value, node.id});
    if (kind == RecordKind::Visit) decideWhatCounts(state);
    return state;
}

} // namespace

std::string_view toText(WrittenBy by) noexcept
{
    switch (by) {
    case WrittenBy::Author: return "author";
    case WrittenBy::Manager: return "manager";
    case WrittenBy::Other: return "other";
    }
    unreachable("WrittenBy");
}

std::optional<WrittenBy> writtenByFromText(std::string_view word) noexcept
{
    for (const WrittenBy by : {WrittenBy::Author, WrittenBy::Manager, WrittenBy::Other})
        if (word == toText(by)) return by;
    return std::nullopt;
}

bool isWrittenOnce(RecordKind kind) noexcept
{
    switch (kind) {
    case RecordKind::Voice:
    case RecordKind::VoiceAddition:
    case RecordKind::SafetyFlag:
    case RecordKind::Supervision: return true;
    case RecordKind::Child:
    case RecordKind::Plan:
    case RecordKind::Placement:
    case RecordKind::Allocation:
    case RecordKind::Visit:
    case RecordKind::Note:
    case RecordKind::Review:
    case RecordKind::Observation:
    case RecordKind::Exception:
    case RecordKind::Transfer: return false;
    }
    unreachable("RecordKind");
}

Result<RecordState> resolve(RecordKind kind, const std::vector<RevisionNode>& revisions)
{
    if (revisions.size() == 1) {
        const RevisionNode& only = revisions.front();
        if (only.parents.empty() && !only.refused && only.by != WrittenBy::Other) return single(kind, only);
    }
    SIGHTLINE_TRY(graph, makeGraph(revisions));
    const std::vector<Standing> standing = standings(kind, graph);

    RecordState state;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) { // Sorted by id, hence so are the lists.
        const std::string& id = graph.nodes[i].id;
        const auto& children = graph.children[i];
        switch (standing[i]) {
        case Standing::Quarantined: state.quarantined.push_back(id); break;
        case Standing::Held: state.held.push_back(id); break;
        case Standing::TakesPart:
            if (std::none_of(children.begin(), children.end(), [&](std::size_t c) { return standing[c] == Standing::TakesPart; }))
                state.heads.push_back(id);
            break;
        }
    }
    collectLive(graph, standing, state);
    const std::optional<Closing> closing = closingOf(kind);
    settleFields(state, closing && closedAgainstWork(graph, state, *closing) ? closing : std::nullopt);
    if (kind == RecordKind::Visit) decideWhatCounts(state);
    return state;
}

} // namespace sightline::rules
