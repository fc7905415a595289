#include "check_answers.h"

#include <QCoreApplication>

#include "viewmodels/record_visit_view_model.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

using Step = RecordVisitViewModel::Step;

/// Where the translators find the sentences of this file.
struct RecordVisit {
    Q_DECLARE_TR_FUNCTIONS(RecordVisit)
};

/// "Today" is told as the day it is: a record is read later.
QString inWords(VisitQuestions& visit, const Question& question)
{
    const auto day = &question == visit.day() ? visit.occurredOn() : std::nullopt;
    return day ? words::fromStd(day->inWords()) : question.answerInWords();
}

Step stepOf(ChildAnswers& child, const Question* question)
{
    const bool note = question == child.observation() || question == child.childsWords() || question == child.opinion()
        || question == child.actions();
    return note ? Step::Notes : Step::Children;
}

} // namespace

std::vector<AnswerLine> answerLines(VisitQuestions& visit, const std::vector<ChildAnswers*>& children)
{
    std::vector<AnswerLine> lines;
    const QString theVisit = RecordVisit::tr("The visit");
    const auto add = [&](const QString& about, Question* question, Step step) {
        if (!question->asked() || (!question->answered() && question->optional())) return;
        lines.push_back({about, question->label(), inWords(visit, *question), question->answered(), step, question});
    };
    QStringList names;
    for (const ChildAnswers* child : children) names.push_back(child->name());
    lines.push_back({theVisit, RecordVisit::tr("Children"), names.join(u'\n'), !names.isEmpty(), Step::Visit, nullptr});
    for (Question* question : visit.all()) add(theVisit, question, Step::Visit);
    for (ChildAnswers* child : children) {
        if (!child->notAskedBecause().isEmpty())
            lines.push_back({child->name(), RecordVisit::tr("Seen"), RecordVisit::tr("No"), true, Step::Visit, visit.outcome()});
        for (Question* question : child->all()) add(child->name(), question, stepOf(*child, question));
    }
    return lines;
}

} // namespace sightline::mobile
