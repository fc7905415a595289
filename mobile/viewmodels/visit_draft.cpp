#include "visit_draft.h"

#include <algorithm>
#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "viewmodels/home_visit_answers.h"
#include "viewmodels/visit_section.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr int kVersion = 2;
constexpr int kFirstVersion = 1;

QJsonObject answersOf(const std::vector<Question*>& questions)
{
    QJsonObject answers;
    for (const Question* question : questions)
        if (!question->value().isEmpty()) answers.insert(question->field(), question->value());
    return answers;
}

void restoreAnswers(const QJsonObject& answers, const std::vector<Question*>& questions)
{
    for (Question* question : questions) question->restore(answers.value(question->field()).toString());
}

QJsonObject read(const std::string& draft)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(draft)).object();
    const int version = object.value(QLatin1String{"version"}).toInt();
    return version == kVersion || version == kFirstVersion ? object : QJsonObject{};
}

/// The first version had the pages visit, children, notes and check.
int stepOf(const QJsonObject& draft)
{
    constexpr std::array kFirstPages{section::kVisit, section::kChildren, section::kHeard, section::kCount};
    const int step = draft.value(QLatin1String{"step"}).toInt();
    if (draft.value(QLatin1String{"version"}).toInt() == kVersion) return step;
    return kFirstPages[static_cast<std::size_t>(std::clamp<int>(step, 0, static_cast<int>(kFirstPages.size()) - 1))];
}

QJsonArray answersOf(const PeopleModel& people)
{
    QJsonArray list;
    for (const auto& person : people.all())
        list.append(QJsonObject{{QLatin1String{"name"}, person->name()}, {QLatin1String{"there"}, person->there()},
            {QLatin1String{"offered"}, person->offered()->value()}});
    return list;
}

void restorePeople(const QJsonArray& list, PeopleModel& people)
{
    for (const auto& value : list) {
        const QJsonObject about = value.toObject();
        const QString name = about.value(QLatin1String{"name"}).toString();
        for (const auto& person : people.all()) {
            if (person->name() != name) continue;
            if (person->known()) person->restoreThere(about.value(QLatin1String{"there"}).toBool());
            person->offered()->restore(about.value(QLatin1String{"offered"}).toString());
        }
    }
}

} // namespace

std::string draftName(const CaseloadEntry& entry)
{
    return kVisitDrafts + entry.household.value_or(entry.child.toString());
}

std::string draftName(const Home& home)
{
    return "visit/" + home.household.value_or(home.children.front().toString());
}

std::string writeDraft(const DraftedForm& form, int step)
{
    QJsonObject about;
    for (const auto& child : form.children.all()) {
        QJsonObject answers = answersOf(child->all());
        answers.insert(QLatin1String{"chosen"}, child->chosen());
        about.insert(QString::fromStdString(child->child().id.toString()), answers);
    }
    QJsonObject draft{{QLatin1String{"version"}, kVersion}, {QLatin1String{"step"}, step},
        {QLatin1String{"visit"}, answersOf(form.visit.all())}, {QLatin1String{"children"}, about},
        {QLatin1String{"people"}, answersOf(form.people)}};
    if (const auto day = form.visit.occurredOn()) draft.insert(QLatin1String{"date"}, words::fromStd(day->toString()));
    return QJsonDocument{draft}.toJson(QJsonDocument::Compact).toStdString();
}

std::optional<int> restoreDraft(const std::string& text, const DraftedForm& form)
{
    const QJsonObject draft = read(text);
    if (draft.isEmpty()) return std::nullopt;
    restoreAnswers(draft.value(QLatin1String{"visit"}).toObject(), form.visit.all());
    if (const auto day = CivilDate::parse(draft.value(QLatin1String{"date"}).toString().toStdString()))
        form.visit.setOccurredOn(*day);
    const QJsonObject about = draft.value(QLatin1String{"children"}).toObject();
    for (const auto& child : form.children.all()) {
        const QJsonObject answers = about.value(QString::fromStdString(child->child().id.toString())).toObject();
        restoreAnswers(answers, child->all());
        child->restoreChosen(answers.value(QLatin1String{"chosen"}).toBool());
    }
    form.people.setNamed(namesIn(*form.visit.present()));
    restorePeople(draft.value(QLatin1String{"people"}).toArray(), form.people);
    return stepOf(draft);
}

std::set<ChildId> childrenOfDraft(const std::string& text)
{
    std::set<ChildId> children;
    const QJsonObject about = read(text).value(QLatin1String{"children"}).toObject();
    for (auto child = about.begin(); child != about.end(); ++child) {
        const auto id = ChildId::parse(child.key().toStdString());
        if (id && child.value().toObject().value(QLatin1String{"chosen"}).toBool()) children.insert(*id);
    }
    return children;
}

} // namespace sightline::mobile
