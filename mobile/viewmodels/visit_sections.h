#pragma once

#include "viewmodels/answers_model.h"
#include "viewmodels/child_answers.h"
#include "viewmodels/people_model.h"
#include "viewmodels/problems_model.h"
#include "viewmodels/sections_model.h"
#include "viewmodels/visit_questions.h"

namespace sightline::mobile {

/// The form as a whole: what was asked once, of each chosen child, of each grown-up who was there.
struct VisitForm {
    VisitQuestions& visit;
    std::vector<ChildAnswers*> children;
    std::vector<PersonAnswers*> people;

    /// Every question, in the order of the form's sections where it matters to people.
    [[nodiscard]] std::vector<Question*> questions() const;
};

/// "When, where and what for", …: in the order of visit_section.h.
[[nodiscard]] QString sectionTitle(int section);

/// The state of every section: done when something was answered there by a person and nothing is missing. Pure.
[[nodiscard]] std::vector<Section> sectionsOf(const VisitForm& form, const std::vector<Problem>& problems);

} // namespace sightline::mobile
