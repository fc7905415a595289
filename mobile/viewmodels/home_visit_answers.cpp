#include "home_visit_answers.h"

#include <algorithm>
#include <charconv>

#include <QCoreApplication>

#include "viewmodels/visit_choices.h"
#include "viewmodels/visit_section.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

using choices::answer::kNo;
using choices::answer::kNotOffered;
using choices::answer::kOffered;
using choices::answer::kYes;

/// What the form says is missing, for translators.
struct RecordVisit {
    Q_DECLARE_TR_FUNCTIONS(RecordVisit)
};

std::optional<std::string> textOf(const Question& question)
{
    if (!question.answered()) return std::nullopt;
    return question.value().trimmed().toStdString();
}

std::vector<std::string> linesOf(const Question& question)
{
    std::vector<std::string> lines;
    for (const QString& name : namesIn(question)) lines.push_back(name.toStdString());
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
    interpreter.who = textOf(*visit.interpreterWho());
    interpreter.why = textOf(*visit.interpreterWhy());
    return interpreter;
}

/// Nullopt while the answer about some person, or whether there was any woman at all, is missing.
std::optional<WomenOffered> womenOf(const VisitForm& form)
{
    if (!form.visit.abuseRecorded()) return std::nullopt;
    if (form.people.empty()) return form.visit.anyWoman()->is(kNo) ? std::optional{WomenOffered{}} : std::nullopt;
    WomenOffered women;
    for (PersonAnswers* person : form.people) {
        if (!person->offered()->answered()) return std::nullopt;
        if (person->offered()->is(kOffered)) women.offered.push_back(person->name().toStdString());
        if (person->offered()->is(kNotOffered)) women.not_offered.push_back(person->name().toStdString());
    }
    return women;
}

void addSafetyAndNext(const VisitForm& form, HomeVisit& record)
{
    VisitQuestions& visit = form.visit;
    if (visit.domesticAbuse()->answered())
        record.domestic_abuse = fromText<DomesticAbuse>(visit.domesticAbuse()->value().toStdString());
    record.women = womenOf(form);
    record.new_in_home = linesOf(*visit.newInHome());
    if (visit.danger()->answered()) record.in_danger_now = visit.danger()->is(kYes);
    record.next_visit_on = visit.nextVisitOn();
    const auto late = fromText<LateReason>(visit.lateReason()->value().toStdString());
    if (visit.lateReason()->answered() && late) record.late = LateWriting{*late, textOf(*visit.lateDetail())};
}

/// What only the form can know, because a HomeVisit has no "not answered" for it.
std::vector<Problem> missing(VisitQuestions& visit)
{
    std::vector<Problem> problems;
    const auto need = [&](Question* question, const QString& message) {
        problems.push_back({message, question->section(), question});
    };
    if (!visit.outcome()->answered()) need(visit.outcome(), RecordVisit::tr("Select what happened"));
    if (!visit.day()->answered())
        need(visit.day(), RecordVisit::tr("Enter the date of the visit"));
    else if (visit.otherDay()->asked() && !visit.otherDay()->answered())
        need(visit.otherDay(), RecordVisit::tr("Enter the date of the visit"));
    else if (!visit.occurredOn())
        need(visit.otherDay(), RecordVisit::tr("Date of the visit must be a day, month and year, like 18/11/2026"));
    if (!visit.place()->answered()) need(visit.place(), RecordVisit::tr("Select where the visit was"));
    if (!visit.purpose()->answered()) need(visit.purpose(), RecordVisit::tr("Select what the visit was for"));
    if (visit.newPerson()->is(kYes) && !visit.newInHome()->answered())
        need(visit.newInHome(), RecordVisit::tr("Enter who is new in the home"));
    if (visit.nextVisit()->answered() && !visit.nextVisitOn())
        need(visit.nextVisit(), RecordVisit::tr("Date of the next visit must be a day, month and year, like 2/12/2026"));
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

/// Each person who was there and about whom nothing is said yet, by name.
void addWomen(const VisitForm& form, const QString& message, std::vector<Problem>& problems)
{
    for (PersonAnswers* person : form.people) {
        if (person->offered()->answered()) continue;
        problems.push_back({RecordVisit::tr("Select whether you offered %1 the chance to be seen alone").arg(person->name()),
            person->offered()->section(), person->offered()});
    }
    if (form.people.empty()) problems.push_back({message, form.visit.anyWoman()->section(), form.visit.anyWoman()});
}

void addFound(const FieldProblem& found, const VisitForm& form, std::vector<Problem>& problems)
{
    const QString message = words::fromStd(found.message);
    if (found.field == "women_offered_alone") return addWomen(form, message, problems);
    if (const auto field = childField(found.field)) {
        const auto [index, member] = *field;
        if (index >= form.children.size()) return;
        Question* const question = form.children[index]->questionFor(member);
        // A health visit that was no review is an answer too.
        if (member == "health_review" && question->answered() && message.startsWith(QLatin1String{"Select"})) return;
        const bool aloneMissing = question == form.children[index]->alone() && !question->answered();
        problems.push_back(
            {aloneMissing ? RecordVisit::tr("Select yes if you spoke to %1 alone").arg(form.children[index]->called()) : message,
                question->section(), question});
        return;
    }
    Question* const question = visitQuestion(form.visit, found.field);
    problems.push_back({message, question == nullptr ? section::kVisit : question->section(), question});
}

} // namespace

QStringList namesIn(const Question& question)
{
    QStringList names;
    if (!question.answered()) return names;
    for (const QString& line : question.value().split(u'\n'))
        if (!line.trimmed().isEmpty()) names.push_back(line.trimmed());
    names.removeDuplicates();
    return names;
}

HomeVisit homeVisitOf(const VisitForm& form, CivilDate today)
{
    VisitQuestions& visit = form.visit;
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
        .present = {},
        .interpreter = interpreterOf(visit),
        .children = {}};
    if (visit.announced()->answered()) record.announced = visit.announced()->is(kYes);
    if (visit.present()->asked())
        for (const PersonAnswers* person : form.people) record.present.push_back(person->name().toStdString());
    for (const ChildAnswers* child : form.children) record.children.push_back(child->answers());
    addSafetyAndNext(form, record);
    return record;
}

std::vector<Problem> problemsWith(const VisitForm& form, CivilDate today, const VisitPolicy& policy)
{
    std::vector<Problem> problems = missing(form.visit);
    std::vector<ChildOnVisit> known;
    for (const ChildAnswers* child : form.children) known.push_back(child->child());
    const HomeVisit visit = homeVisitOf(form, today);
    for (const FieldProblem& found : validate(visit, known, today, policy)) addFound(found, form, problems);
    for (const FieldProblem& found : unanswered(visit, known, today, policy)) addFound(found, form, problems);

    const std::vector<Question*> order = form.questions();
    const auto place = [&](const Problem& problem) {
        return std::pair{problem.step, std::find(order.begin(), order.end(), problem.question) - order.begin()};
    };
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem& a, const Problem& b) { return place(a) < place(b); });
    return problems;
}

} // namespace sightline::mobile
