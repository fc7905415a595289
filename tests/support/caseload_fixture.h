#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "domain/records.h"
#include "revision/revision.h"

namespace sightline::test {

/// The PIN of every vault made here.
inline constexpr const char* kCaseloadPin = "482915";

/// A caseload as a server would send it, made without one: revisions in log order, for one social worker, Jo Marsh. Every day is
/// counted back from `today`.
class CaseloadMaker {
public:
    CaseloadMaker(CivilDate today, std::string worker)
        : m_today{today}
        , m_worker{std::move(worker)}
    { }

    /// Returns the child's number, from 1. The id is `nth<ChildId>(number)`.
    int addChild(Child child);
    /// "Seen by a social worker every `days` days", in a child protection plan where the child must also be seen alone every six
    /// weeks, or in a child in need plan.
    void addPlan(int child, PlanType type, int days);
    /// `worker` works with the child from `daysAgo` days back on.
    void addAllocation(int child, const std::string& worker, AllocationRole role, int daysAgo);
    /// Who makes the visits and writes the notes that are added from now on.
    void actAs(std::string worker, WorkerRole role = WorkerRole::SocialWorker)
    {
        m_worker = std::move(worker);
        m_role = role;
    }
    /// A completed home visit under the plan, `daysAgo` days back.
    void addVisit(int child, int daysAgo, Sighting sighting, Outcome outcome = Outcome::Completed);
    /// What the worker wrote about the visit added last.
    void addNote(int child, int daysAgo, const std::string& observation);
    /// What was said at the visit added last, word for word, and what was to happen next.
    void addWords(int child, int daysAgo, const std::string& said, const std::string& actions);
    /// "I don't feel safe", pressed on another worker's tablet.
    void addSafetyFlag(int child, int daysAgo);
    /// What to know before the door, and who may be there. Right after the child is added.
    void tell(int child, const std::vector<std::string>& alerts, const std::vector<std::string>& people);
    /// Two people change the child's address at once.
    void addDispute(int child);
    /// The worker, on another tablet, and a manager change the visit added last at once: whether the child was seen, and the
    /// place.
    void addVisitDispute();
    /// The same with what was seen and heard, in the note added last.
    void addNoteDispute();

    [[nodiscard]] const std::vector<wire::Revision>& revisions() const noexcept { return m_revisions; }
    [[nodiscard]] int children() const noexcept { return m_children; }

private:
    wire::Revision begin(RecordKind kind, int child, int daysAgo);
    /// A change of the last record of this kind, written by `author`.
    wire::Revision changeLast(wire::Kind kind, const std::string& author, const std::string& reason);

    CivilDate m_today;
    std::string m_worker;
    WorkerRole m_role = WorkerRole::SocialWorker;
    std::string m_last_visit;
    std::vector<wire::Revision> m_revisions;
    int m_children = 0;
    int m_records = 1000;
};

/// The demonstration caseload: brothers and sisters, a baby, children overdue, due today, due soon, on track, unborn, without a
/// plan, with a disputed record; and `onTrack` more children that are not due for weeks.
[[nodiscard]] CaseloadMaker demonstrationCaseload(CivilDate today, int onTrack = 0);

/// The same, with more of a story: Ali's alerts, people, words and a struck-out visit; a visit of Ella's, and its note, that two
/// people changed.
[[nodiscard]] CaseloadMaker storyCaseload(CivilDate today, int onTrack = 0);

/// Whose tablet it is.
struct TabletOwner {
    std::string id = "jo";
    std::string name = "Jo Marsh";
    WorkerRole role = WorkerRole::SocialWorker;
    std::vector<std::pair<std::string, std::string>> colleagues = {}; ///< Id and name of each, the owner left out.
};

/// A vault in `folder` that has received `caseload`, with a cheap key derivation. Fails the program on any error: there is
/// nothing to test then.
void makeVault(
    const std::string& folder, const CaseloadMaker& caseload, Clock& clock, const std::string& worker_name = "Jo Marsh");
void makeVault(const std::string& folder, const CaseloadMaker& caseload, Clock& clock, const TabletOwner& owner);
/// A vault that has never heard of a child.
void makeEmptyVault(const std::string& folder, Clock& clock);

} // namespace sightline::test
