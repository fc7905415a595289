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

/// `answers` as they are now; what was in it and is not asked about here stays.
QJsonObject answersOf(const std::vector<Question*>& questions, QJsonObject answers)
{
    for (const Question* question : questions) {
        answers.remove(question->field());
        if (!question->value().isEmpty()) answers.insert(question->field(), question->value());
    }
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

bool isIn(const PeopleModel& people, const QString& name)
{
    return std::any_of(people.all().begin(), people.all().end(), [&](const auto& person) { return person->name() == name; });
}

/// Those of the draft who were there and whom the form does not know.
QJsonArray othersIn(const QJsonObject& draft, const PeopleModel& people)
{
    QJsonArray others;
    for (const auto& value : draft.value(QLatin1String{"people"}).toArray()) {
        const QJsonObject about = value.toObject();
        if (!about.value(QLatin1String{"there"}).toBool()) continue; // Or a name that the worker took out again.
        if (!isIn(people, about.value(QLatin1String{"name"}).toString())) others.append(about);
    }
    return others;
}

QJsonArray answersOf(const PeopleModel& people, QJsonArray list)
{
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

std::string writeDraft(const DraftedForm& form, int step, const std::string& before)
{
    QJsonObject draft = read(before);
    QJsonObject about = draft.value(QLatin1String{"children"}).toObject();
    for (const auto& child : form.children.all()) {
        const QString id = QString::fromStdString(child->child().id.toString());
        QJsonObject answers = answersOf(child->all(), about.value(id).toObject());
        answers.insert(QLatin1String{"chosen"}, child->chosen());
        about.insert(id, answers);
    }
    draft.insert(QLatin1String{"people"}, answersOf(form.people, othersIn(draft, form.people)));
    draft.insert(QLatin1String{"children"}, about);
    draft.insert(QLatin1String{"visit"}, answersOf(form.visit.all(), draft.value(QLatin1String{"visit"}).toObject()));
    draft.insert(QLatin1String{"version"}, kVersion);
    draft.insert(QLatin1String{"step"}, step);
    draft.remove(QLatin1String{"date"});
    if (const auto day = form.visit.occurredOn()) draft.insert(QLatin1String{"date"}, words::fromStd(day->toString()));
    return QJsonDocument{draft}.toJson(QJsonDocument::Compact).toStdString();
}

bool isAboutOthers(const std::string& text, const DraftedForm& form)
{
    const QJsonObject draft = read(text);
    if (!othersIn(draft, form.people).isEmpty()) return true;
    QJsonObject about = draft.value(QLatin1String{"children"}).toObject();
    for (const auto& child : form.children.all()) about.remove(QString::fromStdString(child->child().id.toString()));
    return std::any_of(about.begin(), about.end(), [](const auto& value) {
        const QJsonObject answers = value.toObject(); // A child who was offered and not chosen has no answer.
        return answers.value(QLatin1String{"chosen"}).toBool() || answers.size() > 1;
    });
}

std::optional<NamedDraft> draftOfOthers(const std::string& text, const DraftedForm& form)
{
    QJsonObject draft = read(text);
    QJsonObject about = draft.value(QLatin1String{"children"}).toObject();
    for (const auto& child : form.children.all()) about.remove(QString::fromStdString(child->child().id.toString()));
    for (const QString& child : about.keys())
        if (!about.value(child).toObject().value(QLatin1String{"chosen"}).toBool()) about.remove(child);
    if (about.isEmpty()) return std::nullopt;
    draft.insert(QLatin1String{"children"}, about);
    return NamedDraft{kVisitDrafts + about.keys().constFirst().toStdString(),
        QJsonDocument{draft}.toJson(QJsonDocument::Compact).toStdString()};
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
