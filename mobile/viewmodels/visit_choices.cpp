#include "visit_choices.h"

#include <QCoreApplication>

#include "viewmodels/words.h"

namespace sightline::mobile::choices {

namespace {

constexpr QLatin1String kNoPrivatePlace{"no_private_place"};
constexpr QLatin1String kNoInterpreter{"no_interpreter"};
constexpr QLatin1String kAsleepOrIll{"asleep_or_ill"};

// What goes into the record is never translated: it is read by people who speak another language than this tablet's worker.
constexpr QLatin1String kNoPrivatePlaceWords{"No private place"};
constexpr QLatin1String kNoInterpreterWords{"Interpreter or communication aid not there"};
constexpr QLatin1String kAsleepOrIllWords{"Asleep or ill"};

/// The words of these answers, for translators.
struct RecordVisit {
    Q_DECLARE_TR_FUNCTIONS(RecordVisit)
};

template <Coded E>
QString code(E value)
{
    return words::fromStd(toText(value));
}

} // namespace

std::vector<Choice> outcomes()
{
    return {{code(Outcome::Completed), RecordVisit::tr("The visit took place")},
        {code(Outcome::NoAnswer), RecordVisit::tr("No one answered")},
        {code(Outcome::RefusedEntry), RecordVisit::tr("I was not let in")},
        {code(Outcome::ChildAbsent), RecordVisit::tr("No child was there")},
        {code(Outcome::Cancelled), RecordVisit::tr("It was cancelled")}};
}

std::vector<Choice> days(CivilDate today)
{
    return {{answer::kToday, RecordVisit::tr("Today"), words::fromStd(today.inWords())},
        {answer::kYesterday, RecordVisit::tr("Yesterday"), words::fromStd(today.plusDays(-1).inWords())},
        {answer::kOtherDate, RecordVisit::tr("Another day")}};
}

std::vector<Choice> places(WorkerRole role)
{
    const std::vector<Choice> homes{{code(Place::Home), RecordVisit::tr("Home"), RecordVisit::tr("Where the child lives now")},
        {code(Place::FosterOrCareHome), RecordVisit::tr("Foster or care home"), RecordVisit::tr("Where the child lives now")}};
    const Choice clinic{code(Place::Clinic), RecordVisit::tr("Clinic")};
    const Choice school{code(Place::School), RecordVisit::tr("School")};
    const Choice nursery{code(Place::Nursery), RecordVisit::tr("Nursery")};
    std::vector<Choice> offered = homes;
    if (role == WorkerRole::HealthVisitor)
        offered = {clinic, homes[0], homes[1], nursery, school};
    else if (role == WorkerRole::SchoolNurse)
        offered = {school, clinic, homes[0], homes[1], nursery};
    else
        offered.insert(offered.end(), {school, nursery, clinic});
    offered.insert(offered.end(),
        {{code(Place::FamilyTimeCentre), RecordVisit::tr("Family time centre")},
            {code(Place::Elsewhere), RecordVisit::tr("Somewhere else")},
            {answer::kVideo, RecordVisit::tr("Video call"), RecordVisit::tr("Does not count as a visit")},
            {answer::kPhone, RecordVisit::tr("Phone call"), RecordVisit::tr("Does not count as a visit")}});
    return offered;
}

std::vector<Choice> purposes(WorkerRole role)
{
    const Choice statutory{code(Purpose::StatutoryVisit), RecordVisit::tr("Visit under the plan"),
        RecordVisit::tr("A visit that the child's plan or the law asks for")};
    const Choice enquiry{
        code(Purpose::Section47), RecordVisit::tr("Section 47 enquiry"), RecordVisit::tr("Part of a child protection enquiry")};
    const Choice meeting{code(Purpose::CoreGroup), RecordVisit::tr("Meeting"),
        RecordVisit::tr("Core group or other meeting. Does not count as a visit")};
    const Choice other{code(Purpose::Other), RecordVisit::tr("Follow-up or something else")};
    if (isHealthRole(role)) {
        const Choice health{code(Purpose::HealthContact), RecordVisit::tr("Health review or health visit"),
            role == WorkerRole::SchoolNurse
                ? RecordVisit::tr("Also a school nurse's own visit to the child")
                : RecordVisit::tr("A review of the Healthy Child Programme, or another health visit")};
        return {health, statutory, enquiry, meeting, other};
    }
    std::vector<Choice> offered{statutory, enquiry,
        {code(Purpose::ReturnInterview), RecordVisit::tr("Return home interview"),
            RecordVisit::tr("After the child was missing")},
        meeting,
        {code(Purpose::FamilyTime), RecordVisit::tr("Family time"),
            RecordVisit::tr("You watched family time. Does not count as a visit")},
        {code(Purpose::Transport), RecordVisit::tr("Taking the child somewhere"), RecordVisit::tr("Does not count as a visit")},
        other};
    return offered;
}

std::vector<Choice> yesNo()
{
    return {{answer::kYes, RecordVisit::tr("Yes")}, {answer::kNo, RecordVisit::tr("No")}};
}

std::vector<Choice> whyNotAlone(const QString& child)
{
    return {{code(NotAloneReason::ChildRefused), RecordVisit::tr("%1 did not want to").arg(child)},
        {code(NotAloneReason::InappropriateForAgeOrUnderstanding),
            RecordVisit::tr("Not right for %1's age or understanding").arg(child)},
        {code(NotAloneReason::ParentRefused), RecordVisit::tr("A parent or carer would not allow it")},
        {kNoPrivatePlace, RecordVisit::tr("No private place")},
        {kNoInterpreter, RecordVisit::tr("Interpreter or communication aid not there")},
        {kAsleepOrIll, RecordVisit::tr("%1 was asleep or ill").arg(child)},
        {code(NotAloneReason::Other), RecordVisit::tr("Something else")}};
}

std::vector<Choice> awakeOrAsleep()
{
    return {{code(Awake::Awake), RecordVisit::tr("Yes, awake")}, {code(Awake::Asleep), RecordVisit::tr("No, asleep")}};
}

std::vector<Choice> interpreters()
{
    return {{code(InterpreterUse::NotNeeded), RecordVisit::tr("Not needed")},
        {code(InterpreterUse::Professional), RecordVisit::tr("Professional interpreter")},
        {code(InterpreterUse::SignedOrMakaton), RecordVisit::tr("Signed or Makaton")},
        {code(InterpreterUse::FamilyMember), RecordVisit::tr("A family member helped")},
        {code(InterpreterUse::NeededNotThere), RecordVisit::tr("Needed but not there")}};
}

std::optional<WhereAndHow> whereAndHow(const QString& place)
{
    if (place == answer::kVideo) return WhereAndHow{Place::Elsewhere, Mode::Video, false};
    if (place == answer::kPhone) return WhereAndHow{Place::Elsewhere, Mode::Phone, false};
    const std::optional<Place> where = fromText<Place>(place.toStdString());
    if (!where) return std::nullopt;
    return WhereAndHow{*where, Mode::InPerson, *where == Place::Home || *where == Place::FosterOrCareHome};
}

std::optional<WhyNot> whyNot(const QString& value)
{
    if (value == kNoPrivatePlace) return WhyNot{NotAloneReason::Unable, kNoPrivatePlaceWords};
    if (value == kNoInterpreter) return WhyNot{NotAloneReason::Unable, kNoInterpreterWords};
    if (value == kAsleepOrIll) return WhyNot{NotAloneReason::Unable, kAsleepOrIllWords};
    const std::optional<NotAloneReason> reason = fromText<NotAloneReason>(value.toStdString());
    if (!reason) return std::nullopt;
    return WhyNot{*reason, {}};
}

bool needsDetail(const QString& whyNot)
{
    return whyNot == code(NotAloneReason::ParentRefused) || whyNot == code(NotAloneReason::Other);
}

} // namespace sightline::mobile::choices
