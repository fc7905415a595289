#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/enums.h"

namespace sightline::rules {

/// Who wrote a revision, seen from its record.
enum class WrittenBy { Author, Manager, Other };
[[nodiscard]] std::string_view toText(WrittenBy by) noexcept;
[[nodiscard]] std::optional<WrittenBy> writtenByFromText(std::string_view word) noexcept;

/// Field values are compact JSON texts (`"seen_alone"`, `true`, `{"n":10,"unit":"days"}`): compared and ordered as texts.
using FieldValue = std::string;
using Fields = std::map<std::string, FieldValue, std::less<>>;

/// One revision as the conflict rules see it. `id` and `parents` are opaque to the rules.
struct RevisionNode {
    std::string id;
    std::vector<std::string> parents;
    WrittenBy by;
    std::optional<std::string> reason;
    Fields fields; ///< Only the fields this revision asserts.
    bool refused = false; ///< Quarantined by the server for another cause (a rule of the record's kind).

    friend bool operator==(const RevisionNode&, const RevisionNode&) = default;
};

/// A live assertion: a value and the revision that says it.
struct Assertion {
    FieldValue value;
    std::string revision;
};

/// What a set of revisions says about one record. A pure function of the *set*: no order, duplicate or clock changes it.
struct RecordState {
    std::vector<std::string> heads; ///< Revisions that take part and have no child that takes part; sorted, as the next two.
    std::vector<std::string> quarantined;
    std::vector<std::string> held;
    Fields fields; ///< Undisputed values.
    std::map<std::string, std::vector<FieldValue>, std::less<>>
        disputed; ///< Distinct values; sightings by rank, others by their text.
    std::map<std::string, std::vector<Assertion>, std::less<>> live; ///< Every live assertion of every field.
    Fields counts_as; ///< What counts meanwhile for a disputed visit.
    bool credits_if_all_credit = false;
    bool credits_nothing = false;
};

/// Records whose first revision is their only one: what a child said, what is set beside it, a safety flag, a supervision note.
/// Any further revision is quarantined (domain.md section 5).
[[nodiscard]] bool isWrittenOnce(RecordKind kind) noexcept;

/// The conflict rules (state.md of the builders' reference; domain.md section 5): per-field multi-value registers over the
/// revision graph. Tablet, server and exports call this one. What was struck out (a visit) or ended (a plan, a placement, an
/// allocation) on one side while the other side went on changing it is disputed in that field: it stays in force. InvalidInput
/// for a cycle, or for two revisions with one id and different content. The single-revision record, nearly all of them, costs no
/// graph work.
[[nodiscard]] Result<RecordState> resolve(RecordKind kind, const std::vector<RevisionNode>& revisions);

} // namespace sightline::rules
