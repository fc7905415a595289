#include "team_caseload.h"

#include <array>

namespace sightline::bench {

namespace {

constexpr int kWorkers = 12;
constexpr int kChildrenInHome = 3;
constexpr int kDaysBetweenVisits = 13;
constexpr int kYear = 366;
constexpr int kRecordsBeside = 3; ///< Of each child: itself, its plan, its allocation.
constexpr const char* kNote =
    "The home was warm and clean, with food in the cupboards. The children were doing homework at the table and spoke freely "
    "about "
    "school. Their mother said that the week had been hard since the boiler broke, and that their aunt had helped with meals.";

constexpr std::array<const char*, kGivenNames> kGiven{"Ali", "Sara", "Ruby", "Tom", "Maya", "Ella", "Poppy", "Noah", "Lily",
    "Amir", "Zoë", "Łukasz", "Chloé", "Oisín", "Grace", "Idris", "Mia", "Leo", "Aisha", "Jack", "Freya", "Omar", "Isla"};
constexpr std::array kFamily{"Khan", "Patel", "Okafor", "Reid", "Wright", "Jones", "Evans", "Hassan", "Clarke", "Nowak", "Silva",
    "Murphy", "Begum", "Taylor", "Shah", "Brown", "Adeyemi", "Walsh", "Green"};
constexpr std::array kStreets{"Mill Lane", "Harbour House", "Station Road", "Orchard Close", "Church Walk", "Quay Street",
    "The Green", "Bridge Street", "Hill Rise"};

std::string workerId(int n)
{
    return "worker" + std::to_string(n);
}

int addTeamChild(test::CaseloadMaker& maker, CivilDate today, int n)
{
    const auto at = [](const auto& words, int i) { return std::string{words[static_cast<std::size_t>(i) % words.size()]}; };
    const int home = n / kChildrenInHome;
    Child child{};
    child.given_name = at(kGiven, n);
    child.family_name = at(kFamily, home);
    child.date_of_birth = today.plusDays(-(n * 97) % (17 * kYear) - 1);
    child.address = std::to_string(home + 1) + ' ' + at(kStreets, home) + ", Northtown";
    child.household = "home " + std::to_string(home);
    child.local_id = std::to_string(384000 + n);
    return maker.addChild(child);
}

} // namespace

test::CaseloadMaker teamCaseload(CivilDate today, const TeamSize& size)
{
    test::CaseloadMaker maker{today, workerId(0)};
    const int spread = size.records - size.children * kRecordsBeside - 2 * size.visits_of_first;
    const int visitsEach = std::max(2, (spread + 2 * size.children - 1) / (2 * size.children));
    for (int n = 0; n < size.children; ++n) {
        const int child = addTeamChild(maker, today, n);
        const bool protection = n % 2 == 0;
        maker.actAs(workerId(n % kWorkers));
        maker.addPlan(child, protection ? PlanType::ChildProtection : PlanType::ChildInNeed, protection ? 14 : 28);
        maker.addAllocation(child, workerId(n % kWorkers), AllocationRole::Lead, 200);
        const int visits = n == 0 ? size.visits_of_first : visitsEach;
        const int between = n == 0 ? 1 : kDaysBetweenVisits;
        for (int visit = visits; visit > 0; --visit) {
            const int daysAgo = (visit - 1) * between + n % 37; // The last one was up to five weeks ago: some are overdue.
            maker.addVisit(child, daysAgo, visit % 3 == 0 ? Sighting::SeenAlone : Sighting::SeenWithOthers);
            maker.addNote(child, daysAgo, kNote);
        }
    }
    return maker;
}

test::TabletOwner teamManager()
{
    test::TabletOwner owner{"max", "Max Boyle", WorkerRole::Manager, {}};
    for (int n = 0; n < kWorkers; ++n) owner.colleagues.emplace_back(workerId(n), "Worker " + std::to_string(n + 1));
    return owner;
}

} // namespace sightline::bench
