#pragma once

#include <vector>

#include "domain/records.h"
#include "domain/validation.h"
#include "viewmodels/child_answers.h"
#include "viewmodels/problems_model.h"
#include "viewmodels/visit_questions.h"

namespace sightline::mobile {

/// From the answers of the form to the visit they record, or to what is missing. Pure but for the error texts it reads.

/// Only meaningful where `problemsWith` finds nothing.
[[nodiscard]] HomeVisit homeVisitOf(VisitQuestions& visit, const std::vector<ChildAnswers*>& children, CivilDate today);

/// Everything to put right, in the order of the form: what the form alone can know, and what `validate` says.
[[nodiscard]] std::vector<Problem> problemsWith(
    VisitQuestions& visit, const std::vector<ChildAnswers*>& children, CivilDate today, const VisitPolicy& policy);

} // namespace sightline::mobile
