#include "check_answers.h"

#include <QCoreApplication>

#include "viewmodels/visit_section.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

/// The words of the page, for translators.
struct CheckAnswers {
    Q_DECLARE_TR_FUNCTIONS(CheckAnswers)
};

/// "Today" is told as the day it is: a record is read later.
QString inWords(VisitQuestions& visit, const Question& question)
{
    const auto day = &question == visit.day() ? visit.occurredOn() : std::nullopt;
    return day ? words::fromStd(day->inWords()) : question.answerInWords();
}

} // namespace

std::vector<AnswerLine> answerLines(const VisitForm& form, bool showPrivate)
{
    VisitQuestions& visit = form.visit;
    std::vector<AnswerLine> lines;
    const QString theVisit = CheckAnswers::tr("The visit");
    const auto add = [&](const QString& about, Question* question) {
        if (!question->asked() || (!question->answered() && question->optional())) return;
        const bool hidden = question->isPrivate() && question->answered() && !showPrivate;
        const QString answer = hidden ? CheckAnswers::tr("Hidden") : inWords(visit, *question);
        lines.push_back({about, question->label(), answer, question->answered(), question->section(), question});
    };
    QStringList names;
    for (const ChildAnswers* child : form.children) names.push_back(child->name());
    lines.push_back({theVisit, CheckAnswers::tr("Children"), names.join(u'\n'), !names.isEmpty(), section::kVisit, nullptr});
    QStringList people;
    for (const PersonAnswers* person : form.people)
        if (person->known()) people.push_back(person->name());
    if (!people.isEmpty() && visit.present()->asked())
        lines.push_back({theVisit, CheckAnswers::tr("Who was there"), people.join(u'\n'), true, section::kPeople, nullptr});
    for (Question* question : visit.all()) add(theVisit, question);
    for (PersonAnswers* person : form.people) add(theVisit, person->offered());
    for (ChildAnswers* child : form.children) {
        if (!child->notAskedBecause().isEmpty())
            lines.push_back(
                {child->name(), CheckAnswers::tr("Seen"), CheckAnswers::tr("No"), true, section::kVisit, visit.outcome()});
        for (Question* question : child->all()) add(child->name(), question);
    }
    return lines;
}

} // namespace sightline::mobile
