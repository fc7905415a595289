#pragma once

#include <set>
#include <string>

#include "session/tablet.h"
#include "viewmodels/child_answers_model.h"
#include "viewmodels/visit_questions.h"

namespace sightline::mobile {

/// The answers of a visit that is not finished, as the store keeps them: JSON, opaque to everybody else. A draft that a newer
/// program wrote, or that cannot be read, restores nothing and is not overwritten until somebody answers.

/// How the names of all of them begin.
inline constexpr const char* kVisitDrafts = "visit/";
/// One draft a household (a child without one has its own), so that siblings are recorded together.
[[nodiscard]] std::string draftName(const CaseloadEntry& entry);

[[nodiscard]] std::string writeDraft(VisitQuestions& visit, const ChildAnswersModel& children, int step);

/// Fills the form; returns the page the worker was on, or nullopt if there was nothing to restore.
[[nodiscard]] std::optional<int> restoreDraft(const std::string& draft, VisitQuestions& visit, const ChildAnswersModel& children);

/// The children chosen in a draft.
[[nodiscard]] std::set<ChildId> childrenOfDraft(const std::string& draft);

} // namespace sightline::mobile
