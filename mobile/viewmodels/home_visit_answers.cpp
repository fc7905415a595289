#include "home_visit_answers.h"

#include <algorithm>
#include <charconv>

#include <QCoreApplication>

#include "viewmodels/record_visit_view_model.h"
#include "viewmodels/visit_choices.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

using Step = RecordVisitViewModel::Step;

/// Where the translators find the sentences of this file.
struct RecordVisit {
    Q_DECLARE_TR_FUNCTIONS(RecordVisit)
};

std::vector<std::string> linesOf(const QString& text)
{
    std::vector<std::string> lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty()) lines.push_back(line.trimmed().toStdString());
    return lines;
}

/// The time in the store's form; as typed where it cannot be read, so that `validate` says so.
std::optional<std::string> timeOf(const Question& question)
{
    if (!question.answered()) return std::nullopt;
    const auto time = words::readTimeOfDay(question.value());
    return time ? *time : question.value().toStdString();
}

std::optional<Interpreter> interpreterOf(VisitQuestions& visit)
{
    const auto use = fromText<InterpreterUse>(visit.interpreter()->value().toStdString());
    if (!visit.interpreter()->answered() || !use) return std::nullopt;
    Interpreter interpreter{*use, std::nullopt};
    if (visit.interpreterWho()->answered()) interpreter.who = visit.interpreterWho()->value().trimmed().toStdString();
    return interpreter;
}

/// What only the form can know, because a HomeVisit has no "not answered" for it.
std::vector<Problem> unanswered(VisitQuestions& visit)
{
    std::vector<Problem> problems;
    const auto need = [&](Question* question, const QString& message) { problems.push_back({message, Step::Visit, question}); };
    if (!visit.outcome()->answered()) need(visit.outcome(), RecordVisit::tr("Select what happened"));
    if (!visit.day()->answered())
        need(visit.day(), RecordVisit::tr("Enter the date of the visit"));
    else if (visit.otherDay()->asked() && !visit.otherDay()->answered())
        need(visit.otherDay(), RecordVisit::tr("Enter the date of the visit"));
    else if (!visit.occurredOn())
        need(visit.otherDay(), RecordVisit::tr("Date of the visit must be a day, month and year, like 18/11/2026"));
    if (!visit.place()->answered()) need(visit.place(), RecordVisit::tr("Select where the visit was"));
    if (!visit.purpose()->answered()) need(visit.purpose(), RecordVisit::tr("Select what the visit was for"));
    return problems;
}

/// `children[1].sighting` -> 1 and `sighting`.
std::optional<std::pair<std::size_t, std::string_view>> childField(std::string_view field)
{
    constexpr std::string_view kChildren = "children[";
    if (!field.starts_with(kChildren)) return std::nullopt;
    field.remove_prefix(kChildren.size());
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), index);
    const std::string_view rest{end, static_cast<std::size_t>(field.data() + field.size() - end)};
    if (error != std::errc{} || !rest.starts_with("].")) return std::nullopt;
    return std::pair{index, rest.substr(2)};
}

Question* visitQuestion(VisitQuestions& visit, std::string_view field)
{
    if (field == "occurred_on") return visit.otherDay()->asked() ? visit.otherDay() : visit.day();
    for (Question* question : visit.all())
        if (field == question->field().toStdString()) return question;
    return nullptr;
}

Problem placed(const FieldProblem& found, VisitQuestions& visit, const std::vector<ChildAnswers*>& children)
{
    if (const auto member = childField(found.field); member && member->first < children.size()) {
        ChildAnswers& child = *children[member->first];
        Question* question = child.questionFor(member->second);
        const bool aloneMissing = question == child.alone() && !child.alone()->answered();
        return {aloneMissing ? RecordVisit::tr("Select yes if you spoke to %1 alone").arg(child.called())
                             : words::fromStd(found.message),
            Step::Children, question};
    }
    return {words::fromStd(found.message), Step::Visit, visitQuestion(visit, found.field)};
}

} // namespace

HomeVisit homeVisitOf(VisitQuestions& visit, const std::vector<ChildAnswers*>& children, CivilDate today)
{
    const choices::WhereAndHow where =
        choices::whereAndHow(visit.place()->value()).value_or(choices::WhereAndHow{Place::Elsewhere, Mode::InPerson, false});
    HomeVisit record{.occurred_on = visit.occurredOn().value_or(today),
        .started_at = timeOf(*visit.started()),
        .ended_at = timeOf(*visit.ended()),
        .purpose = fromText<Purpose>(visit.purpose()->value().toStdString()).value_or(Purpose::Other),
        .mode = where.mode,
        .outcome = fromText<Outcome>(visit.outcome()->value().toStdString()).value_or(Outcome::Cancelled),
        .place = where.place,
        .where_child_lives = where.where_child_lives,
        .announced = std::nullopt,
        .present = linesOf(visit.present()->value()),
        .interpreter = interpreterOf(visit),
        .children = {}};
    if (visit.announced()->answered()) record.announced = visit.announced()->is(choices::answer::kYes);
    for (const ChildAnswers* child : children) record.children.push_back(child->answers());
    return record;
}

std::vector<Problem> problemsWith(
    VisitQuestions& visit, const std::vector<ChildAnswers*>& children, CivilDate today, const VisitPolicy& policy)
{
    std::vector<Problem> problems = unanswered(visit);
    std::vector<ChildOnVisit> known;
    for (const ChildAnswers* child : children) known.push_back(child->child());
    for (const FieldProblem& found : validate(homeVisitOf(visit, children, today), known, today, policy))
        problems.push_back(placed(found, visit, children));

    const auto place = [&](const Problem& problem) {
        const auto& order = visit.all();
        return std::pair{problem.step,
            problem.step == Step::Visit ? std::find(order.begin(), order.end(), problem.question) - order.begin() : 0};
    };
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem& a, const Problem& b) { return place(a) < place(b); });
    return problems;
}

} // namespace sightline::mobile
