#pragma once

#include <vector>

#include "viewmodels/answers_model.h"
#include "viewmodels/child_answers.h"
#include "viewmodels/visit_questions.h"

namespace sightline::mobile {

/// What "Check your answers" lists, in the order of the form: every question that was asked, but for optional ones left without
/// an answer.
[[nodiscard]] std::vector<AnswerLine> answerLines(VisitQuestions& visit, const std::vector<ChildAnswers*>& children);

} // namespace sightline::mobile
