#include "visit_draft.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr int kVersion = 1;

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
    return object.value(QLatin1String{"version"}).toInt() == kVersion ? object : QJsonObject{};
}

} // namespace

std::string draftName(const CaseloadEntry& entry)
{
    return kVisitDrafts + entry.household.value_or(entry.child.toString());
}

std::string writeDraft(VisitQuestions& visit, const ChildAnswersModel& children, int step)
{
    QJsonObject about;
    for (const auto& child : children.all()) {
        QJsonObject answers = answersOf(child->all());
        answers.insert(QLatin1String{"chosen"}, child->chosen());
        about.insert(QString::fromStdString(child->child().id.toString()), answers);
    }
    QJsonObject draft{{QLatin1String{"version"}, kVersion}, {QLatin1String{"step"}, step},
        {QLatin1String{"visit"}, answersOf(visit.all())}, {QLatin1String{"children"}, about}};
    if (const auto day = visit.occurredOn()) draft.insert(QLatin1String{"date"}, words::fromStd(day->toString()));
    return QJsonDocument{draft}.toJson(QJsonDocument::Compact).toStdString();
}

std::optional<int> restoreDraft(const std::string& text, VisitQuestions& visit, const ChildAnswersModel& children)
{
    const QJsonObject draft = read(text);
    if (draft.isEmpty()) return std::nullopt;
    restoreAnswers(draft.value(QLatin1String{"visit"}).toObject(), visit.all());
    if (const auto day = CivilDate::parse(draft.value(QLatin1String{"date"}).toString().toStdString())) visit.setOccurredOn(*day);
    const QJsonObject about = draft.value(QLatin1String{"children"}).toObject();
    for (const auto& child : children.all()) {
        const QJsonObject answers = about.value(QString::fromStdString(child->child().id.toString())).toObject();
        restoreAnswers(answers, child->all());
        child->restoreChosen(answers.value(QLatin1String{"chosen"}).toBool());
    }
    return draft.value(QLatin1String{"step"}).toInt();
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
