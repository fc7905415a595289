#include "visit_choices.h"

#include <QCoreApplication>

#include "viewmodels/words.h"

namespace sightline::mobile::choices {

namespace {

constexpr QLatin1String kNoPrivatePlace{"no_private_place"};
constexpr QLatin1String kNoInterpreter{"no_interpreter"};
constexpr QLatin1String kAsleepOrIll{"asleep_or_ill"};

QString tr(const char* text)
{
    return QCoreApplication::translate("RecordVisit", text);
}

template <Coded E>
QString code(E value)
{
    return words::fromStd(toText(value));
}

} // namespace

std::vector<Choice> outcomes()
{
    return {{code(Outcome::Completed), tr("The visit took place")}, {code(Outcome::NoAnswer), tr("No one answered")},
        {code(Outcome::RefusedEntry), tr("I was not let in")}, {code(Outcome::ChildAbsent), tr("No child was there")},
        {code(Outcome::Cancelled), tr("It was cancelled")}};
}

std::vector<Choice> days(CivilDate today)
{
    return {{answer::kToday, tr("Today"), words::fromStd(today.inWords())},
        {answer::kYesterday, tr("Yesterday"), words::fromStd(today.plusDays(-1).inWords())},
        {answer::kOtherDate, tr("Another day")}};
}

std::vector<Choice> places(WorkerRole role)
{
    const std::vector<Choice> homes{{code(Place::Home), tr("Home"), tr("Where the child lives now")},
        {code(Place::FosterOrCareHome), tr("Foster or care home"), tr("Where the child lives now")}};
    const Choice clinic{code(Place::Clinic), tr("Clinic")};
    const Choice school{code(Place::School), tr("School")};
    const Choice nursery{code(Place::Nursery), tr("Nursery")};
    std::vector<Choice> offered = homes;
    if (role == WorkerRole::HealthVisitor)
        offered = {clinic, homes[0], homes[1], nursery, school};
    else if (role == WorkerRole::SchoolNurse)
        offered = {school, clinic, homes[0], homes[1], nursery};
    else
        offered.insert(offered.end(), {school, nursery, clinic});
    offered.insert(offered.end(),
        {{code(Place::FamilyTimeCentre), tr("Family time centre")}, {code(Place::Elsewhere), tr("Somewhere else")},
            {answer::kVideo, tr("Video call"), tr("Does not count as a visit")},
            {answer::kPhone, tr("Phone call"), tr("Does not count as a visit")}});
    return offered;
}

std::vector<Choice> purposes(WorkerRole role)
{
    const Choice statutory{
        code(Purpose::StatutoryVisit), tr("Visit under the plan"), tr("A visit that the child's plan or the law asks for")};
    const Choice enquiry{code(Purpose::Section47), tr("Section 47 enquiry"), tr("Part of a child protection enquiry")};
    const Choice meeting{code(Purpose::CoreGroup), tr("Meeting"), tr("Core group or other meeting. Does not count as a visit")};
    const Choice other{code(Purpose::Other), tr("Follow-up or something else")};
    if (isHealthRole(role)) {
        const Choice health{code(Purpose::HealthContact), tr("Health review or health visit"),
            role == WorkerRole::SchoolNurse ? tr("Also a school nurse's own visit to the child")
                                            : tr("A review of the Healthy Child Programme, or another health visit")};
        return {health, statutory, enquiry, meeting, other};
    }
    std::vector<Choice> offered{statutory, enquiry,
        {code(Purpose::ReturnInterview), tr("Return home interview"), tr("After the child was missing")}, meeting,
        {code(Purpose::FamilyTime), tr("Family time"), tr("You watched family time. Does not count as a visit")},
        {code(Purpose::Transport), tr("Taking the child somewhere"), tr("Does not count as a visit")}, other};
    return offered;
}

std::vector<Choice> yesNo()
{
    return {{answer::kYes, tr("Yes")}, {answer::kNo, tr("No")}};
}

std::vector<Choice> whyNotAlone(const QString& child)
{
    return {{code(NotAloneReason::ChildRefused), tr("%1 did not want to").arg(child)},
        {code(NotAloneReason::InappropriateForAgeOrUnderstanding), tr("Not right for %1's age or understanding").arg(child)},
        {code(NotAloneReason::ParentRefused), tr("A parent or carer would not allow it")},
        {kNoPrivatePlace, tr("No private place")}, {kNoInterpreter, tr("Interpreter or communication aid not there")},
        {kAsleepOrIll, tr("%1 was asleep or ill").arg(child)}, {code(NotAloneReason::Other), tr("Something else")}};
}

std::vector<Choice> awakeOrAsleep()
{
    return {{code(Awake::Awake), tr("Yes, awake")}, {code(Awake::Asleep), tr("No, asleep")}};
}

std::vector<Choice> interpreters()
{
    return {{code(InterpreterUse::NotNeeded), tr("Not needed")},
        {code(InterpreterUse::Professional), tr("Professional interpreter")},
        {code(InterpreterUse::SignedOrMakaton), tr("Signed or Makaton")},
        {code(InterpreterUse::FamilyMember), tr("A family member helped")},
        {code(InterpreterUse::NeededNotThere), tr("Needed but not there")}};
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
    if (value == kNoPrivatePlace) return WhyNot{NotAloneReason::Unable, tr("No private place")};
    if (value == kNoInterpreter) return WhyNot{NotAloneReason::Unable, tr("Interpreter or communication aid not there")};
    if (value == kAsleepOrIll) return WhyNot{NotAloneReason::Unable, tr("Asleep or ill")};
    const std::optional<NotAloneReason> reason = fromText<NotAloneReason>(value.toStdString());
    if (!reason) return std::nullopt;
    return WhyNot{*reason, {}};
}

bool needsDetail(const QString& whyNot)
{
    return whyNot == code(NotAloneReason::ParentRefused) || whyNot == code(NotAloneReason::Other);
}

} // namespace sightline::mobile::choices
