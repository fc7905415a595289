#include "amend_questions.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/contract.h"
#include "projection/field_values.h"
#include "viewmodels/record_words.h"
#include "viewmodels/visit_choices.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

struct AmendVisit {
    Q_DECLARE_TR_FUNCTIONS(AmendVisit)
};

template <Coded E>
std::vector<Choice> codes(std::string_view field)
{
    std::vector<Choice> choices;
    for (const auto& [value, code] : WordsOf<E>::kWords) choices.push_back({words::fromStd(code), words::coded(field, code)});
    return choices;
}

QString textOf(const projection::RecordFile& record, std::string_view field)
{
    return words::fromStd(record.text(field).value_or(""));
}

QString yesNoOf(const projection::RecordFile& record, std::string_view field)
{
    const auto yes = record.boolean(field);
    if (!yes) return {};
    return *yes ? choices::answer::kYes : choices::answer::kNo;
}

QJsonObject interpreterOf(const projection::RecordFile& record)
{
    const auto* value = projection::countedValue(record.state, "interpreter");
    return value == nullptr ? QJsonObject{} : QJsonDocument::fromJson(QByteArray::fromStdString(*value)).object();
}

/// A JSON value by itself.
std::string jsonOf(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2).toStdString();
}

QJsonArray linesOf(const QString& text)
{
    QJsonArray lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty()) lines.append(line.trimmed());
    return lines;
}

int rankOf(const QString& sighting)
{
    const auto word = fromText<Sighting>(sighting.toStdString());
    return word ? static_cast<int>(*word) : -1;
}

} // namespace

AmendQuestions::AmendQuestions(
    const projection::VisitFile& visit, const projection::RecordFile* note, const QString& called, const QJsonObject& kept)
    : m_called{called}
{
    addAboutVisit(visit);
    addAboutChild(visit, called);
    addNotes(note, called, kept);
    update();
}

void AmendQuestions::add(const QString& section, std::string_view field, Answer answer, const QString& label,
    std::vector<Choice> choices, const QString& before, bool ofNote, const QString& hint)
{
    // Several questions may make up one field: each is known by a name of its own.
    QString name = words::fromStd(field);
    if (answer == Answer::InterpreterWho) name += QLatin1String{".who"};
    if (answer == Answer::Quote) name += QLatin1String{".more"};
    auto question = std::make_unique<Question>(name, Wording{label, hint}, std::move(choices), nullptr);
    question->restore(before);
    m_asked.push_back({section, std::string{field}, ofNote, answer, std::move(question), before});
}

void AmendQuestions::addQuestion(const QString& section, std::string_view field, Answer answer, const QString& name,
    const Wording& wording, const QString& before)
{
    auto question = std::make_unique<Question>(name, wording, std::vector<Choice>{}, nullptr);
    question->restore(before);
    m_asked.push_back({section, std::string{field}, true, answer, std::move(question), before});
}

void AmendQuestions::addQuotes(const QString& section, const QStringList& quotes, const QJsonObject& kept)
{
    // A quote is known by what it says, never by its place: a draft must not put its words over a quote that arrived since.
    const Wording wording{AmendVisit::tr("Exact words")};
    QStringList names;
    for (const QString& quote : quotes) {
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(quote.toUtf8(), QCryptographicHash::Sha256).toHex());
        names << QStringLiteral("verbatim:%1:%2").arg(hash).arg(quotes.mid(0, names.size()).count(quote));
        addQuestion(section, "verbatim", Answer::Quote, names.back(), wording, quote);
    }
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        const bool lost = each.key().startsWith(QLatin1String{"verbatim:"}) && !names.contains(each.key());
        if (lost && !each.value().toString().trimmed().isEmpty())
            addQuestion(section, "verbatim", Answer::Quote, each.key(), {AmendVisit::tr("Exact words, from your draft")}, {});
    }
}

void AmendQuestions::addAboutVisit(const projection::VisitFile& visit)
{
    const projection::RecordFile& record = visit.record;
    const QString section = AmendVisit::tr("The visit");
    add(section, "outcome", Answer::Word, words::field("outcome"), codes<Outcome>("outcome"), textOf(record, "outcome"));
    add(section, "occurred_on", Answer::Date, AmendVisit::tr("Date of the visit"), {},
        words::fromStd(visit.fact.reading.occurred_on.dayFirst()), false, AmendVisit::tr("For example, 18/11/2026"));
    add(section, "started_at", Answer::Time, AmendVisit::tr("Start time"), {}, textOf(record, "started_at"));
    add(section, "ended_at", Answer::Time, AmendVisit::tr("Finish time"), {}, textOf(record, "ended_at"));
    add(section, "place", Answer::Word, words::field("place"), codes<Place>("place"), textOf(record, "place"));
    add(section, "mode", Answer::Word, words::field("mode"), codes<Mode>("mode"), textOf(record, "mode"));
    add(section, "where_child_lives", Answer::YesNo, AmendVisit::tr("Is this where the child lives?"), choices::yesNo(),
        yesNoOf(record, "where_child_lives"));
    add(section, "purpose", Answer::Word, words::field("purpose"), codes<Purpose>("purpose"), textOf(record, "purpose"));
    add(section, "announced", Answer::YesNo, AmendVisit::tr("Did the family know you were coming?"), choices::yesNo(),
        yesNoOf(record, "announced"));
    add(section, "present", Answer::Lines, words::field("present"), {}, words::list(record, "present").join(u'\n'), false,
        AmendVisit::tr("One person on each line, and who they are to the child"));
    const QJsonObject interpreter = interpreterOf(record);
    add(section, "interpreter", Answer::InterpreterUse, words::field("interpreter"), codes<InterpreterUse>("use"),
        interpreter.value(QLatin1String{"use"}).toString());
    add(section, "interpreter", Answer::InterpreterWho, AmendVisit::tr("Who interpreted?"), {},
        interpreter.value(QLatin1String{"who"}).toString());
}

void AmendQuestions::addAboutChild(const projection::VisitFile& visit, const QString& called)
{
    const projection::RecordFile& record = visit.record;
    const QString section = called;
    add(section, "sighting", Answer::Word, AmendVisit::tr("Was %1 seen?").arg(called), codes<Sighting>("sighting"),
        words::fromStd(toText(visit.fact.reading.sighting)));
    add(section, "not_alone_reason", Answer::Word, AmendVisit::tr("Why was %1 not seen alone?").arg(called),
        codes<NotAloneReason>("not_alone_reason"), textOf(record, "not_alone_reason"));
    add(section, "not_alone_detail", Answer::Text, AmendVisit::tr("Tell us more"), {}, textOf(record, "not_alone_detail"));
    add(section, "awake", Answer::Word, AmendVisit::tr("Was %1 awake?").arg(called), codes<Awake>("awake"),
        textOf(record, "awake"));
    add(section, "others_in_room", Answer::YesNo, AmendVisit::tr("Was anyone else in the room when you spoke to %1?").arg(called),
        choices::yesNo(), yesNoOf(record, "others_in_room"));
    add(section, "bedroom_seen", Answer::YesNo, AmendVisit::tr("Did you see where %1 sleeps?").arg(called), choices::yesNo(),
        yesNoOf(record, "bedroom_seen"));
    add(section, "where_sleeps", Answer::Text, words::field("where_sleeps"), {}, textOf(record, "where_sleeps"));
}

void AmendQuestions::addNotes(const projection::RecordFile* note, const QString& called, const QJsonObject& kept)
{
    const QString section = AmendVisit::tr("Notes");
    const auto text = [&](std::string_view field) { return note == nullptr ? QString{} : textOf(*note, field); };
    add(section, "observation", Answer::Text, words::field("observation"), {}, text("observation"), true,
        AmendVisit::tr("Facts only. What you saw, what people said, in their words."));
    const QStringList quotes = note == nullptr ? QStringList{} : words::list(*note, "verbatim");
    addQuotes(section, quotes, kept);
    add(section, "verbatim", Answer::Quote, AmendVisit::tr("More exact words"), {}, {}, true,
        AmendVisit::tr("What %1 said, as it was said").arg(called));
    add(section, "opinion", Answer::Text, words::field("opinion"), {}, text("opinion"), true);
    add(section, "analysis", Answer::Text, words::field("analysis"), {}, text("analysis"), true);
    add(section, "actions", Answer::Text, words::field("actions"), {}, text("actions"), true);
}

std::vector<RowsModel::Row> AmendQuestions::rows() const
{
    std::vector<RowsModel::Row> rows;
    QString last;
    for (const Asked& asked : m_asked) {
        const bool one = asked.answer == Answer::Date || asked.answer == Answer::Time || asked.answer == Answer::InterpreterWho;
        rows.push_back({asked.section == last ? QString{} : asked.section, QVariant::fromValue(asked.question.get()),
            !asked.question->answeredInWords(), one ? 1 : 3});
        last = asked.section;
    }
    return rows;
}

std::vector<Question*> AmendQuestions::all() const
{
    std::vector<Question*> questions;
    for (const Asked& asked : m_asked) questions.push_back(asked.question.get());
    return questions;
}

Question* AmendQuestions::question(std::string_view field) const
{
    for (const Asked& asked : m_asked)
        if (asked.field == field) return asked.question.get();
    return nullptr;
}

QString AmendQuestions::valueOf(std::string_view field) const
{
    const Question* const asked = question(field);
    return asked == nullptr ? QString{} : asked->value().trimmed();
}

bool AmendQuestions::changed(std::string_view field) const
{
    return std::any_of(
        m_asked.begin(), m_asked.end(), [&](const Asked& asked) { return asked.field == field && asked.changed(); });
}

void AmendQuestions::update()
{
    const bool notAlone = valueOf("sighting") == words::fromStd(toText(Sighting::SeenWithOthers));
    for (Asked& asked : m_asked) {
        if (asked.field == "not_alone_reason" || asked.field == "not_alone_detail") asked.question->setAsked(notAlone);
        if (asked.answer == Answer::InterpreterWho)
            asked.question->setAsked(!valueOf("interpreter").isEmpty() && valueOf("interpreter") != choices::answer::kNotNeeded);
    }
}

QString AmendQuestions::problemWith(const Asked& asked, CivilDate today) const
{
    const QString value = asked.question->value().trimmed();
    if (asked.answer == Answer::Date) {
        const auto day = words::readDate(value);
        if (!day) return AmendVisit::tr("Enter the date of the visit, for example 18/11/2026");
        if (*day > today) return AmendVisit::tr("Date of the visit must be today or in the past");
    }
    if (asked.answer == Answer::Time && !value.isEmpty()) {
        const auto time = words::readTimeOfDay(value);
        if (!time) return AmendVisit::tr("Enter a time such as 10:30");
        const auto started = words::readTimeOfDay(valueOf("started_at"));
        if (asked.field == "ended_at" && started && *time <= *started)
            return AmendVisit::tr("Finish time must be after the start time");
    }
    const bool completed = valueOf("outcome") == choices::answer::kCompleted;
    const int rank = rankOf(valueOf("sighting"));
    const bool touched = changed("sighting") || changed("outcome");
    if (asked.field == "sighting" && touched) {
        if (!completed && rank >= static_cast<int>(Sighting::SeenWithOthers))
            return AmendVisit::tr("%1 cannot have been seen on a visit that did not take place").arg(m_called);
        if (completed && rank <= static_cast<int>(Sighting::NotRecorded))
            return AmendVisit::tr("Select whether %1 was seen").arg(m_called);
    }
    const bool why = !valueOf("not_alone_reason").isEmpty() || !valueOf("awake").isEmpty();
    if (asked.field == "not_alone_reason" && changed("sighting") && asked.question->asked() && !why)
        return AmendVisit::tr("Select why %1 was not seen alone").arg(m_called);
    if (asked.field == "others_in_room" || asked.field == "not_alone_detail") return contradictionAt(asked, today);
    return {};
}

std::vector<FieldProblem> AmendQuestions::checked(bool before, CivilDate today) const
{
    const auto said = [&](std::string_view field) {
        for (const Asked& asked : m_asked)
            if (asked.field == field) return (before ? asked.before : asked.question->value()).trimmed().toStdString();
        return std::string{};
    };
    // The checks find the child's name by the id; which child it is the form does not need to know.
    const ChildId child{Uuid{}};
    ChildSeen seen{.child = child,
        .sighting = fromText<Sighting>(said("sighting")).value_or(Sighting::NotRecorded),
        .not_alone_reason = fromText<NotAloneReason>(said("not_alone_reason")),
        .not_alone_detail = said("not_alone_detail"),
        .awake = std::nullopt,
        .bedroom_seen = std::nullopt,
        .note = {},
        .others_in_room = said("others_in_room") == choices::answer::kYes.latin1()};
    const HomeVisit visit{today, {}, {}, Purpose::Other, Mode::InPerson,
        fromText<Outcome>(said("outcome")).value_or(Outcome::Completed), Place::Home, false, {}, {}, {}, {std::move(seen)}};
    return validate(visit, {{child, m_called.toStdString(), std::nullopt, std::nullopt, true}}, today);
}

QString AmendQuestions::contradictionAt(const Asked& asked, CivilDate today) const
{
    const auto at = [&](const std::vector<FieldProblem>& problems) {
        for (const FieldProblem& problem : problems)
            if (problem.field == "children[0]." + asked.field) return words::fromStd(problem.message);
        return QString{};
    };
    const QString now = at(checked(false, today));
    return at(checked(true, today)) == now ? QString{} : now;
}

std::vector<Problem> AmendQuestions::problems(CivilDate today) const
{
    std::vector<Problem> problems;
    for (const Asked& asked : m_asked)
        if (const QString why = problemWith(asked, today); !why.isEmpty()) problems.push_back({why, 0, asked.question.get()});
    return problems;
}

std::string AmendQuestions::json(const Asked& asked) const
{
    const QString value = asked.question->value();
    switch (asked.answer) {
    case Answer::Word:
    case Answer::Text: return jsonOf(value.trimmed());
    case Answer::YesNo: return value == choices::answer::kYes ? "true" : "false";
    case Answer::Date: {
        const auto day = words::readDate(value);
        return jsonOf(day ? words::fromStd(day->toString()) : QString{});
    }
    case Answer::Time: return jsonOf(words::fromStd(words::readTimeOfDay(value).value_or("")));
    case Answer::Lines: return jsonOf(linesOf(value));
    case Answer::InterpreterUse:
    case Answer::InterpreterWho: {
        QJsonObject interpreter;
        for (const Asked& each : m_asked) {
            if (each.answer == Answer::InterpreterUse) interpreter.insert(QLatin1String{"use"}, each.question->value());
            if (each.answer == Answer::InterpreterWho)
                interpreter.insert(QLatin1String{"who"}, each.question->asked() ? each.question->value().trimmed() : QString{});
        }
        return jsonOf(interpreter);
    }
    case Answer::Quote: {
        QJsonArray quotes;
        for (const Asked& each : m_asked)
            if (each.answer == Answer::Quote && !each.question->value().trimmed().isEmpty())
                quotes.append(each.question->value());
        return jsonOf(quotes);
    }
    }
    unreachable("Answer");
}

Result<void> AmendQuestions::assertChanged(wire::Revision& message, bool ofNote) const
{
    for (const Asked& asked : m_asked)
        if (asked.ofNote == ofNote && asked.changed() && asked.question->asked())
            SIGHTLINE_CHECK(revision::assertField(message, asked.field, json(asked)));
    if (ofNote) return {};
    // A reason for not seeing the child alone does not stay where the child was seen alone, or not at all.
    for (const Asked& asked : m_asked) {
        const bool stale = (asked.field == "not_alone_reason" || asked.field == "not_alone_detail") && !asked.question->asked();
        if (stale && !asked.before.isEmpty() && changed("sighting"))
            SIGHTLINE_CHECK(revision::assertField(message, asked.field, R"("")"));
    }
    return {};
}

Result<projection::VisitAmendment> AmendQuestions::amendment() const
{
    projection::VisitAmendment amendment;
    wire::Revision visit;
    visit.set_kind(revision::toWire(RecordKind::Visit));
    SIGHTLINE_CHECK(assertChanged(visit, false));
    if (visit.has_visit()) amendment.visit = visit.visit();
    wire::Revision note;
    note.set_kind(revision::toWire(RecordKind::Note));
    SIGHTLINE_CHECK(assertChanged(note, true));
    if (note.has_note()) amendment.note = note.note();
    return amendment;
}

QString AmendQuestions::raises() const
{
    for (const Asked& asked : m_asked) {
        if (asked.field != "sighting" || rankOf(asked.question->value()) <= rankOf(asked.before)) continue;
        return AmendVisit::tr(
            "The record says: %1. You are changing it to: %2. This says more than before and may move %3's next "
            "due date. Your manager sees the change, who made it and why.")
            .arg(words::coded("sighting", asked.before.toStdString()),
                words::coded("sighting", asked.question->value().toStdString()), m_called);
    }
    return {};
}

} // namespace sightline::mobile
