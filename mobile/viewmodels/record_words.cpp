#include "record_words.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include "base/contract.h"
#include "projection/field_values.h"
#include "projection/words.h"
#include "viewmodels/words.h"

namespace sightline::mobile::words {

namespace {

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

struct FieldWords {
    std::string_view field;
    const char* words;
};

constexpr FieldWords kFields[]{
    {"occurred_on", QT_TRANSLATE_NOOP("RecordWords", "Date")},
    {"started_at", QT_TRANSLATE_NOOP("RecordWords", "Started")},
    {"ended_at", QT_TRANSLATE_NOOP("RecordWords", "Finished")},
    {"purpose", QT_TRANSLATE_NOOP("RecordWords", "What it was for")},
    {"mode", QT_TRANSLATE_NOOP("RecordWords", "How it was made")},
    {"outcome", QT_TRANSLATE_NOOP("RecordWords", "What happened")},
    {"place", QT_TRANSLATE_NOOP("RecordWords", "Where it was")},
    {"where_child_lives", QT_TRANSLATE_NOOP("RecordWords", "Where the child lives")},
    {"announced", QT_TRANSLATE_NOOP("RecordWords", "The family knew of the visit")},
    {"present", QT_TRANSLATE_NOOP("RecordWords", "Who else was there")},
    {"interpreter", QT_TRANSLATE_NOOP("RecordWords", "Interpreter")},
    {"interpreter_why", QT_TRANSLATE_NOOP("RecordWords", "Why a member of the family interpreted")},
    {"performer", QT_TRANSLATE_NOOP("RecordWords", "Made by")},
    {"sighting", QT_TRANSLATE_NOOP("RecordWords", "Whether the child was seen")},
    {"not_alone_reason", QT_TRANSLATE_NOOP("RecordWords", "Why not alone")},
    {"not_alone_detail", QT_TRANSLATE_NOOP("RecordWords", "More about why not alone")},
    {"awake", QT_TRANSLATE_NOOP("RecordWords", "Awake or asleep")},
    {"bedroom_seen", QT_TRANSLATE_NOOP("RecordWords", "Where the child sleeps was seen")},
    {"where_sleeps", QT_TRANSLATE_NOOP("RecordWords", "Where the child sleeps")},
    {"struck", QT_TRANSLATE_NOOP("RecordWords", "Struck out")},
    {"others_in_room", QT_TRANSLATE_NOOP("RecordWords", "Somebody else was in the room")},
    {"language_used", QT_TRANSLATE_NOOP("RecordWords", "Language used with the child")},
    {"communication", QT_TRANSLATE_NOOP("RecordWords", "How you understood each other")},
    {"domestic_abuse", QT_TRANSLATE_NOOP("RecordWords", "Domestic abuse")},
    {"child_offered_alone", QT_TRANSLATE_NOOP("RecordWords", "The child was offered the chance to be seen alone")},
    {"women_offered_alone", QT_TRANSLATE_NOOP("RecordWords", "Women who were offered the chance to be seen alone")},
    {"women_not_offered_alone", QT_TRANSLATE_NOOP("RecordWords", "Women who were not offered the chance to be seen alone")},
    {"health_review", QT_TRANSLATE_NOOP("RecordWords", "Which health review")},
    {"late_reason", QT_TRANSLATE_NOOP("RecordWords", "Why it was written up late")},
    {"late_detail", QT_TRANSLATE_NOOP("RecordWords", "More about why it was late")},
    {"next_visit_on", QT_TRANSLATE_NOOP("RecordWords", "Next visit planned for")},
    {"in_danger_now", QT_TRANSLATE_NOOP("RecordWords", "Somebody was in danger at the time")},
    {"new_in_home", QT_TRANSLATE_NOOP("RecordWords", "New in the home")},
    {"observation", QT_TRANSLATE_NOOP("RecordWords", "What you saw and heard")},
    {"verbatim", QT_TRANSLATE_NOOP("RecordWords", "Exact words")},
    {"opinion", QT_TRANSLATE_NOOP("RecordWords", "Opinion")},
    {"analysis", QT_TRANSLATE_NOOP("RecordWords", "What it means")},
    {"actions", QT_TRANSLATE_NOOP("RecordWords", "What happens next")},
    {"given_name", QT_TRANSLATE_NOOP("RecordWords", "Given name")},
    {"family_name", QT_TRANSLATE_NOOP("RecordWords", "Family name")},
    {"date_of_birth", QT_TRANSLATE_NOOP("RecordWords", "Date of birth")},
    {"expected_date_of_birth", QT_TRANSLATE_NOOP("RecordWords", "Expected date of birth")},
    {"address", QT_TRANSLATE_NOOP("RecordWords", "Where the child lives")},
    {"known_as", QT_TRANSLATE_NOOP("RecordWords", "Known as")},
    {"language", QT_TRANSLATE_NOOP("RecordWords", "Language")},
    {"communication_needs", QT_TRANSLATE_NOOP("RecordWords", "Communication needs")},
    {"alerts", QT_TRANSLATE_NOOP("RecordWords", "Before the door")},
    {"people", QT_TRANSLATE_NOOP("RecordWords", "Known people")},
    {"household", QT_TRANSLATE_NOOP("RecordWords", "Household")},
    {"local_id", QT_TRANSLATE_NOOP("RecordWords", "The council's own number")},
};

struct CodeWords {
    std::string_view field;
    std::string_view code;
    const char* words;
};

constexpr CodeWords kCodes[]{
    {"sighting", "seen_alone", QT_TRANSLATE_NOOP("RecordWords", "Seen alone")},
    {"sighting", "seen_with_others", QT_TRANSLATE_NOOP("RecordWords", "Seen, not alone")},
    {"sighting", "not_seen", QT_TRANSLATE_NOOP("RecordWords", "Not seen")},
    {"sighting", "not_recorded", QT_TRANSLATE_NOOP("RecordWords", "Not recorded")},
    {"outcome", "completed", QT_TRANSLATE_NOOP("RecordWords", "The visit took place")},
    {"outcome", "no_answer", QT_TRANSLATE_NOOP("RecordWords", "No reply at the door")},
    {"outcome", "refused_entry", QT_TRANSLATE_NOOP("RecordWords", "Not let in")},
    {"outcome", "child_absent", QT_TRANSLATE_NOOP("RecordWords", "The child was not there")},
    {"outcome", "cancelled", QT_TRANSLATE_NOOP("RecordWords", "Cancelled")},
    {"mode", "in_person", QT_TRANSLATE_NOOP("RecordWords", "In person")},
    {"mode", "video", QT_TRANSLATE_NOOP("RecordWords", "Video call")},
    {"mode", "phone", QT_TRANSLATE_NOOP("RecordWords", "Phone call")},
    {"purpose", "statutory_visit", QT_TRANSLATE_NOOP("RecordWords", "Visit under the plan")},
    {"purpose", "section_47", QT_TRANSLATE_NOOP("RecordWords", "Section 47 enquiry")},
    {"purpose", "core_group", QT_TRANSLATE_NOOP("RecordWords", "Meeting")},
    {"purpose", "family_time", QT_TRANSLATE_NOOP("RecordWords", "Family time")},
    {"purpose", "transport", QT_TRANSLATE_NOOP("RecordWords", "Taking the child somewhere")},
    {"purpose", "return_interview", QT_TRANSLATE_NOOP("RecordWords", "Return home interview")},
    {"purpose", "health_contact", QT_TRANSLATE_NOOP("RecordWords", "Health contact")},
    {"purpose", "other", QT_TRANSLATE_NOOP("RecordWords", "Follow-up or something else")},
    {"place", "home", QT_TRANSLATE_NOOP("RecordWords", "Home")},
    {"place", "foster_or_care_home", QT_TRANSLATE_NOOP("RecordWords", "Foster or care home")},
    {"place", "school", QT_TRANSLATE_NOOP("RecordWords", "School")},
    {"place", "nursery", QT_TRANSLATE_NOOP("RecordWords", "Nursery")},
    {"place", "clinic", QT_TRANSLATE_NOOP("RecordWords", "Clinic")},
    {"place", "family_time_centre", QT_TRANSLATE_NOOP("RecordWords", "Family time centre")},
    {"place", "elsewhere", QT_TRANSLATE_NOOP("RecordWords", "Somewhere else")},
    {"not_alone_reason", "child_refused", QT_TRANSLATE_NOOP("RecordWords", "The child did not want to")},
    {"not_alone_reason", "inappropriate_for_age_or_understanding",
        QT_TRANSLATE_NOOP("RecordWords", "Not right for the child's age or understanding")},
    {"not_alone_reason", "unable", QT_TRANSLATE_NOOP("RecordWords", "It could not be done")},
    {"not_alone_reason", "parent_refused", QT_TRANSLATE_NOOP("RecordWords", "A parent or carer would not allow it")},
    {"not_alone_reason", "other", QT_TRANSLATE_NOOP("RecordWords", "Something else")},
    {"awake", "awake", QT_TRANSLATE_NOOP("RecordWords", "Awake")},
    {"awake", "asleep", QT_TRANSLATE_NOOP("RecordWords", "Asleep")},
    {"use", "not_needed", QT_TRANSLATE_NOOP("RecordWords", "Not needed")},
    {"use", "professional", QT_TRANSLATE_NOOP("RecordWords", "Professional interpreter")},
    {"use", "signed_or_makaton", QT_TRANSLATE_NOOP("RecordWords", "Signed or Makaton")},
    {"use", "family_member", QT_TRANSLATE_NOOP("RecordWords", "A family member helped")},
    {"use", "needed_not_there", QT_TRANSLATE_NOOP("RecordWords", "Needed but not there")},
};

constexpr std::array<std::string_view, 11> kTexts{"observation", "verbatim", "opinion", "analysis", "actions", "not_alone_detail",
    "where_sleeps", "late_detail", "interpreter_why", "present", "new_in_home"};

QString sentenceCase(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

bool hasCodes(std::string_view field)
{
    return std::any_of(std::begin(kCodes), std::end(kCodes), [&](const CodeWords& words) { return words.field == field; });
}

QString interpreter(std::string_view json)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray{json.data(), static_cast<qsizetype>(json.size())}).object();
    const QString use = object.value(QLatin1String{"use"}).toString();
    const QString who = object.value(QLatin1String{"who"}).toString();
    if (use.isEmpty()) return RecordWords::tr("Not recorded");
    const QString how = coded("use", use.toStdString());
    return who.isEmpty() ? how : RecordWords::tr("%1: %2").arg(how, who);
}

QString whyNotAlone(const projection::VisitFile& visit, const QString& called)
{
    const QString detail = fromStd(visit.record.text("not_alone_detail").value_or(""));
    if (!visit.not_alone_reason) return detail;
    QString why;
    switch (*visit.not_alone_reason) {
    case NotAloneReason::ChildRefused: why = RecordWords::tr("%1 did not want to").arg(called); break;
    case NotAloneReason::InappropriateForAgeOrUnderstanding:
        why = RecordWords::tr("not right for %1's age or understanding").arg(called);
        break;
    case NotAloneReason::Unable: return detail.isEmpty() ? RecordWords::tr("it could not be done") : detail;
    case NotAloneReason::ParentRefused: why = RecordWords::tr("a parent or carer would not allow it"); break;
    case NotAloneReason::Other: return detail.isEmpty() ? RecordWords::tr("something else") : detail;
    }
    return detail.isEmpty() ? why : RecordWords::tr("%1 (%2)").arg(why, detail);
}

QString placeTitle(const std::optional<Place>& place)
{
    if (!place) return RecordWords::tr("Visit");
    switch (*place) {
    case Place::Home: return RecordWords::tr("Home visit");
    case Place::FosterOrCareHome: return RecordWords::tr("Visit to the foster or care home");
    case Place::School: return RecordWords::tr("School visit");
    case Place::Nursery: return RecordWords::tr("Nursery visit");
    case Place::Clinic: return RecordWords::tr("Clinic visit");
    case Place::FamilyTimeCentre: return RecordWords::tr("Visit at the family time centre");
    case Place::Elsewhere: return RecordWords::tr("Visit somewhere else");
    }
    unreachable("Place");
}

} // namespace

QString coded(std::string_view field, std::string_view code)
{
    for (const CodeWords& words : kCodes)
        if (words.field == field && words.code == code) return RecordWords::tr(words.words);
    return sentenceCase(fromStd(code).replace(u'_', u' '));
}

QString visitTitle(const projection::VisitFile& visit)
{
    const rules::VisitReading& reading = visit.fact.reading;
    if (reading.mode == Mode::Phone) return RecordWords::tr("Phone call – not a visit");
    if (reading.mode == Mode::Video) return RecordWords::tr("Video call – not a visit");
    switch (reading.purpose) {
    case Purpose::CoreGroup: return RecordWords::tr("Meeting – not a visit");
    case Purpose::FamilyTime: return RecordWords::tr("Family time – not a visit");
    case Purpose::Transport: return RecordWords::tr("Taking the child somewhere – not a visit");
    case Purpose::HealthContact: return RecordWords::tr("Health contact");
    case Purpose::ReturnInterview: return RecordWords::tr("Return home interview");
    case Purpose::Section47: return RecordWords::tr("%1, section 47 enquiry").arg(placeTitle(visit.place));
    case Purpose::StatutoryVisit:
    case Purpose::Other: return placeTitle(visit.place);
    }
    unreachable("Purpose");
}

QString visitIcon(const projection::VisitFile& visit)
{
    const rules::VisitReading& reading = visit.fact.reading;
    if (reading.mode != Mode::InPerson) return QStringLiteral("phone");
    if (reading.outcome != Outcome::Completed) return QStringLiteral("triangle");
    if (reading.purpose == Purpose::CoreGroup) return QStringLiteral("list");
    if (reading.purpose == Purpose::HealthContact) return QStringLiteral("add");
    return visit.place == Place::School || visit.place == Place::Nursery ? QStringLiteral("note") : QStringLiteral("person");
}

QString visitOutcome(const projection::VisitFile& visit, const QString& called)
{
    const rules::VisitReading& reading = visit.fact.reading;
    switch (reading.outcome) {
    case Outcome::NoAnswer: return RecordWords::tr("No reply at the door");
    case Outcome::RefusedEntry: return RecordWords::tr("Not let in");
    case Outcome::ChildAbsent: return RecordWords::tr("%1 was not there").arg(called);
    case Outcome::Cancelled: return RecordWords::tr("Cancelled");
    case Outcome::Completed: break;
    }
    const QString asleep = visit.awake == Awake::Asleep ? RecordWords::tr(", asleep") : QString{};
    const QString awake = visit.awake == Awake::Awake ? RecordWords::tr(", awake") : asleep;
    switch (reading.sighting) {
    case Sighting::SeenAlone: return RecordWords::tr("Seen alone") + awake;
    case Sighting::SeenWithOthers: {
        const QString why = whyNotAlone(visit, called);
        if (!awake.isEmpty() && why.isEmpty()) return RecordWords::tr("Seen") + awake;
        return (why.isEmpty() ? RecordWords::tr("Seen, not alone") : RecordWords::tr("Seen, not alone: %1").arg(why)) + awake;
    }
    case Sighting::NotSeen: return RecordWords::tr("Not seen");
    case Sighting::NotRecorded: return RecordWords::tr("Not recorded whether %1 was seen").arg(called);
    }
    unreachable("Sighting");
}

QString visitBy(const projection::VisitFile& visit, const WorkerNames& names)
{
    const Performer& performer = visit.fact.reading.performer;
    const QString role = fromStd(toText(performer.role)).replace(u'_', u' ');
    return RecordWords::tr("%1, %2").arg(names.of(performer.worker), role);
}

bool isStruck(const projection::RecordFile& record)
{
    return !record.state.disputed.contains("struck") && record.boolean("struck").value_or(false);
}

QString called(const Child& child)
{
    return fromStd(child.given_name.empty() ? child.displayName() : child.given_name);
}

QString field(std::string_view name)
{
    for (const FieldWords& words : kFields)
        if (words.field == name) return RecordWords::tr(words.words);
    return sentenceCase(fromStd(projection::fieldInWords(name)));
}

QString value(std::string_view field, std::string_view json, const WorkerNames& names)
{
    if (field == "interpreter") return interpreter(json);
    if (const auto performer = projection::performerValue(json)) return names.of(performer->worker);
    if (field == "struck") return json == "true" ? RecordWords::tr("Struck out") : RecordWords::tr("Not struck out");
    if (const auto yes = projection::booleanValue(json)) return *yes ? RecordWords::tr("Yes") : RecordWords::tr("No");
    if (json.starts_with('[')) {
        QStringList items;
        for (const std::string& item : projection::textListValue(json)) items << fromStd(item);
        return items.isEmpty() ? RecordWords::tr("None") : items.join(u'\n');
    }
    if (!json.starts_with('"')) return sentenceCase(fromStd(projection::valueInWords(field, json)));
    const auto text = projection::textValue(json);
    if (!text) return RecordWords::tr("None");
    if (const auto date = CivilDate::parse(*text)) return day(*date);
    if (field == "worker" || field == "lead") return names.of(WorkerId{*text});
    if (hasCodes(field)) return coded(field, *text);
    const std::string shown = projection::valueInWords(field, json);
    return shown.starts_with('"') ? fromStd(*text) : sentenceCase(fromStd(shown));
}

std::optional<QString> value(const projection::RecordFile& record, std::string_view field, const WorkerNames& names)
{
    const auto disputed = record.state.disputed.find(field);
    if (disputed != record.state.disputed.end()) {
        QStringList versions;
        for (const rules::FieldValue& version : disputed->second) versions << value(field, version, names);
        return RecordWords::tr("Two versions: %1").arg(versions.join(RecordWords::tr(" / ")));
    }
    const rules::FieldValue* const counted = projection::countedValue(record.state, field);
    if (counted == nullptr) return std::nullopt;
    return value(field, *counted, names);
}

QStringList list(const projection::RecordFile& record, std::string_view field)
{
    QStringList items;
    if (const rules::FieldValue* const counted = projection::countedValue(record.state, field))
        for (const std::string& item : projection::textListValue(*counted)) items << fromStd(item);
    return items;
}

bool isText(RecordKind kind, std::string_view field)
{
    if (kind != RecordKind::Visit && kind != RecordKind::Note) return false;
    return std::find(kTexts.begin(), kTexts.end(), field) != kTexts.end();
}

QString recordKind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Child: return RecordWords::tr("Child's details");
    case RecordKind::Plan: return RecordWords::tr("Plan");
    case RecordKind::Placement: return RecordWords::tr("Placement");
    case RecordKind::Allocation: return RecordWords::tr("Who works with the child");
    case RecordKind::Visit: return RecordWords::tr("Visit");
    case RecordKind::Note: return RecordWords::tr("Notes of a visit");
    case RecordKind::Review: return RecordWords::tr("Review");
    case RecordKind::Voice: return RecordWords::tr("Wishes and feelings");
    case RecordKind::VoiceAddition: return RecordWords::tr("Beside wishes and feelings");
    case RecordKind::SafetyFlag: return RecordWords::tr("I don't feel safe");
    case RecordKind::Observation: return RecordWords::tr("Observation");
    case RecordKind::Exception: return RecordWords::tr("Exception to a due date");
    case RecordKind::Supervision: return RecordWords::tr("Supervision note");
    case RecordKind::Transfer: return RecordWords::tr("Offer to move the child");
    }
    unreachable("RecordKind");
}

QString day(CivilDate day)
{
    return fromStd(day.inWords());
}

QString moment(Instant instant)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone{"Europe/London"});
    const QString clock = QLocale{QLocale::English, QLocale::UnitedKingdom}.toString(local.time(), QStringLiteral("h:mmap"));
    return RecordWords::tr("%1 at %2").arg(day(londonDate(instant)), clock);
}

} // namespace sightline::mobile::words
