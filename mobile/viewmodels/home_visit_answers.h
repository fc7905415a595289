#pragma once

#include <vector>

#include "domain/records.h"
#include "domain/validation.h"
#include "viewmodels/child_answers.h"
#include "viewmodels/problems_model.h"
#include "viewmodels/visit_questions.h"
#include "viewmodels/visit_sections.h"

namespace sightline::mobile {

/// From the answers of the form to the visit they record, or to what is missing. Pure but for the error texts it reads.

/// Only meaningful where `problemsWith` finds nothing.
[[nodiscard]] HomeVisit homeVisitOf(const VisitForm& form, CivilDate today);

/// Everything to put right, in the order of the form: what the form alone can know, and what `validate` and `unanswered` say.
[[nodiscard]] std::vector<Problem> problemsWith(const VisitForm& form, CivilDate today, const VisitPolicy& policy);

/// The lines of a box in which each line names one person.
[[nodiscard]] QStringList namesIn(const Question& question);

} // namespace sightline::mobile
