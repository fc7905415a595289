#pragma once

#include <set>
#include <string>

#include "session/tablet.h"
#include "viewmodels/child_answers_model.h"
#include "viewmodels/people_model.h"
#include "viewmodels/visit_questions.h"

namespace sightline::mobile {

/// The answers of a visit that is not finished, as the store keeps them: JSON, opaque to everybody else. A draft that a newer
/// program wrote, or that cannot be read, restores nothing and is not overwritten until somebody answers.

/// How the names of all of them begin.
inline constexpr const char* kVisitDrafts = "visit/";
/// One draft a household (a child without one has its own), so that siblings are recorded together.
[[nodiscard]] std::string draftName(const CaseloadEntry& entry);
[[nodiscard]] std::string draftName(const Home& home);

/// What a draft keeps.
struct DraftedForm {
    VisitQuestions& visit;
    const ChildAnswersModel& children;
    PeopleModel& people;
};

/// What the draft had `before` about children and people who are not in the form now stays in it as it was.
[[nodiscard]] std::string writeDraft(const DraftedForm& form, int step, const std::string& before);

/// The draft has answers about a child or a person who is not in the form.
[[nodiscard]] bool isAboutOthers(const std::string& draft, const DraftedForm& form);

/// What the draft has about children who are not in the form, as a draft of theirs, with a name of its own. Nullopt: nothing.
struct NamedDraft {
    std::string name;
    std::string text;
};
[[nodiscard]] std::optional<NamedDraft> draftOfOthers(const std::string& draft, const DraftedForm& form);

/// Fills the form; returns the step the worker was on, or nullopt if there was nothing to restore. A draft of the first version,
/// which had four pages, restores what it has.
[[nodiscard]] std::optional<int> restoreDraft(const std::string& draft, const DraftedForm& form);

/// The children chosen in a draft.
[[nodiscard]] std::set<ChildId> childrenOfDraft(const std::string& draft);

} // namespace sightline::mobile
