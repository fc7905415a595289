#include "domain/visit_checks.h"

#include <algorithm>
#include <array>

#include "base/contract.h"
#include "base/working_days.h"

namespace sightline {

namespace {

/// "Written up late" begins after this many working days.
constexpr int kWorkingDaysToWriteUp = 2;

bool isAbuse(const std::optional<DomesticAbuse>& abuse)
{
    if (!abuse) return false;
    switch (*abuse) {
    case DomesticAbuse::NoSign: return false;
    case DomesticAbuse::Suspected:
    case DomesticAbuse::Known: return true;
    }
    unreachable("DomesticAbuse");
}

} // namespace

bool isWrittenUpLate(CivilDate occurred_on, CivilDate finished_on) noexcept
{
    return finished_on > plusWorkingDays(occurred_on, kWorkingDaysToWriteUp);
}

bool isObservedInstead(const ChildOnVisit& child, CivilDate occurred_on, const VisitPolicy& policy) noexcept
{
    const bool tooYoung = child.date_of_birth && ageInYears(*child.date_of_birth, occurred_on) < policy.too_young_below_years;
    return tooYoung || !child.speaks;
}

bool isEnglish(std::string_view language)
{
    static constexpr std::array<std::string_view, 4> kEnglish{"english", "en", "eng", "en-gb"};
    std::string lower{language};
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return std::find(kEnglish.begin(), kEnglish.end(), lower) != kEnglish.end();
}

namespace form {

bool isBlank(const std::optional<std::string>& text)
{
    return !text || text->find_first_not_of(" \t\r\n") == std::string::npos;
}

Part partOf(const HomeVisit& visit, std::size_t index, const std::vector<ChildOnVisit>& children, const VisitPolicy& policy)
{
    const ChildSeen& seen = visit.children[index];
    Part part{seen, "this child", "children[" + std::to_string(index) + "].", false};
    const auto known =
        std::find_if(children.begin(), children.end(), [&](const ChildOnVisit& child) { return child.id == seen.child; });
    if (known == children.end()) return part;
    part.called = known->called;
    part.observedInstead = isObservedInstead(*known, visit.occurred_on, policy);
    return part;
}

void checkRoom(const Part& part, Problems& problems)
{
    if (part.seen.sighting != Sighting::SeenAlone || !part.seen.others_in_room.value_or(false)) return;
    problems.add(part.path + "others_in_room", part.seen.child,
        "You said that you spoke to " + part.called + " alone, and that somebody else was in the room: change one of the two");
}

void checkHealthReview(const Part& part, Purpose purpose, Problems& problems)
{
    if (part.seen.health_review && purpose != Purpose::HealthContact)
        problems.add(part.path + "health_review", part.seen.child,
            "A health review of " + part.called + " needs the purpose health visit: change one of the two");
}

void checkOffered(const Part& part, const std::optional<DomesticAbuse>& abuse, Problems& problems)
{
    if (isAbuse(abuse) && !part.observedInstead && !part.seen.offered_alone)
        problems.add(part.path + "child_offered_alone", part.seen.child,
            "Select yes if you offered " + part.called + " the chance to be seen alone");
}

void checkWomen(const HomeVisit& visit, Problems& problems)
{
    if (visit.outcome != Outcome::Completed) return;
    if (isAbuse(visit.domestic_abuse) && !visit.women)
        problems.add("women_offered_alone", "Select for each adult woman whether you offered her the chance to be seen alone");
    if (!visit.women) return;
    for (const std::string& name : visit.women->offered)
        if (std::find(visit.women->not_offered.begin(), visit.women->not_offered.end(), name) != visit.women->not_offered.end())
            problems.add("women_offered_alone", "Say once whether you offered " + name + " the chance to be seen alone");
}

void checkAfterwards(const HomeVisit& visit, Problems& problems)
{
    if (visit.next_visit_on && *visit.next_visit_on <= visit.occurred_on)
        problems.add("next_visit_on", "Date of the next visit must be after this visit");
    if (visit.late && visit.late->reason == LateReason::Other && isBlank(visit.late->detail))
        problems.add("late_detail", "Enter why this visit is written up late");
}

} // namespace form

std::vector<FieldProblem> unanswered(
    const HomeVisit& visit, const std::vector<ChildOnVisit>& children, CivilDate today, const VisitPolicy& policy)
{
    form::Problems problems;
    const bool completed = visit.outcome == Outcome::Completed;
    for (std::size_t i = 0; i < visit.children.size(); ++i) {
        const form::Part part = form::partOf(visit, i, children, policy);
        if (completed && visit.purpose == Purpose::HealthContact && !part.seen.health_review)
            problems.add(part.path + "health_review", part.seen.child, "Select which health review this was for " + part.called);
    }
    if (completed && visit.interpreter && visit.interpreter->use == InterpreterUse::FamilyMember
        && form::isBlank(visit.interpreter->why))
        problems.add("interpreter_why", "Enter why a member of the family interpreted");
    if (isWrittenUpLate(visit.occurred_on, today) && !visit.late)
        problems.add("late_reason", "Select why this visit is written up more than two working days later");
    return problems.take();
}

} // namespace sightline
