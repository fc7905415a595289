#pragma once

#include <vector>

#include "viewmodels/answers_model.h"
#include "viewmodels/visit_sections.h"

namespace sightline::mobile {

/// What "Check your answers" lists, in the order of the form: every question that was asked, but for optional ones left without
/// an answer. Private answers are told as "Hidden" unless `showPrivate`.
[[nodiscard]] std::vector<AnswerLine> answerLines(const VisitForm& form, bool showPrivate);

} // namespace sightline::mobile
