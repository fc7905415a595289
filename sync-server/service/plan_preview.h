#pragma once

#include "service/console_change.h"

namespace sightline::server {

/// A plan as it would be, looked at before anything is written.

struct PlanChange {
    ChildId child;
    std::optional<RecordId> plan; ///< Nullopt: a new plan.
    wire::PlanPatch patch; ///< Only what changes; of a new plan all of it.
};

/// A day by which a visit is due, if every visit before it is made on its due date.
struct DueDay {
    CivilDate day;
    std::vector<std::string> bank_holidays; ///< Those that working days were counted around: "Good Friday on 3 April 2026".
};

struct RowPreview {
    RequirementId id;
    std::string words; ///< "Seen alone by a social worker every 10 working days"
    std::vector<DueDay> due; ///< The next five; the first may have been missed already.
};

struct PlanPreview {
    std::optional<Plan> plan = std::nullopt; ///< Nullopt: it would not be a plan, and the refusal says why.
    std::vector<RowPreview> rows = {};
    std::optional<std::string> refusal = std::nullopt; ///< Why it cannot be saved so, with the rule and its source.
    bool fewer = false; ///< The child could be seen less often: somebody must have agreed to it.
};

/// "Seen alone by a social worker every 10 working days, where the child lives; the first time within 5 working days"
[[nodiscard]] std::string inWords(const Requirement& row);

/// Writes nothing. NotFound: no such child or plan. InvalidInput: what is given is no plan.
[[nodiscard]] Result<PlanPreview> previewPlan(ReadSession& session, const PlanChange& change, Clock& clock);

} // namespace sightline::server
