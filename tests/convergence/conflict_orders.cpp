// C1: conflicting revisions in every order, with every one of them missing or there twice. No order ever shows or credits "seen
// alone" while a live assertion says less, and whoever holds the same set says the same.
#include <algorithm>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include "projection/child_file.h"
#include "rules/compliance.h"
#include "rules/record_state.h"
#include "support/experiment.h"
#include "support/revisions.h"
#include "truth.h"

namespace {

using namespace sightline;
using namespace sightline::convergence;
using rules::RecordState;
using rules::RevisionNode;

constexpr std::uint64_t kSeed = 20260604;
constexpr std::array<const char*, 5> kWords{"", "\"not_recorded\"", "\"not_seen\"", "\"seen_with_others\"", "\"seen_alone\""};
constexpr std::array<const char*, 5> kPlain{"", "not_recorded", "not_seen", "seen_with_others", "seen_alone"};

/// How a record is read. The second one is the control: the last to arrive wins, as spreadsheets have it.
using Reader = std::string (*)(const std::vector<RevisionNode>&, bool& disputed);

std::string byTheRules(const std::vector<RevisionNode>& arrived, bool& disputed)
{
    const auto state = rules::resolve(RecordKind::Visit, arrived);
    if (!state.has_value()) return "an error: " + state.error().detail;
    disputed = state.value().disputed.contains("sighting");
    if (const auto agreed = state.value().fields.find("sighting"); agreed != state.value().fields.end()) return agreed->second;
    const auto meanwhile = state.value().counts_as.find("sighting");
    return meanwhile == state.value().counts_as.end() ? std::string{} : meanwhile->second;
}

std::string lastOneWins(const std::vector<RevisionNode>& arrived, bool& disputed)
{
    disputed = false;
    for (auto node = arrived.rbegin(); node != arrived.rend(); ++node)
        if (const auto said = node->fields.find("sighting"); said != node->fields.end()) return said->second;
    return {};
}

std::vector<RevisionNode> nodesOf(const Shape& shape, const Sightings& sightings)
{
    std::vector<RevisionNode> nodes;
    for (std::size_t i = 0; i < shape.count; ++i) {
        RevisionNode node{std::string(1, static_cast<char>('a' + i)), {}, rules::WrittenBy::Author, "why", {}};
        for (std::size_t p = 0; p < i; ++p)
            if ((shape.parents[i] >> p & 1U) != 0) node.parents.emplace_back(1, static_cast<char>('a' + p));
        if (sightings[i] != 0) node.fields.emplace("sighting", kWords[static_cast<std::size_t>(sightings[i])]);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

struct Count {
    std::size_t records = 0;
    std::size_t readings = 0;
    std::size_t wrong = 0;
};

void compare(Count& count, Reader read, const std::vector<RevisionNode>& arrived, const Truth& truth)
{
    bool disputed = false;
    const std::string counted = read(arrived, disputed);
    ++count.readings;
    if (counted != kWords[static_cast<std::size_t>(truth.least)] || disputed != truth.disputed) ++count.wrong;
}

/// Every choice of values for the revisions of a shape.
template <typename Visit>
void forEveryChoice(std::size_t count, const std::vector<int>& values, Visit visit)
{
    Sightings sightings{};
    const auto choose = [&](const auto& again, std::size_t i) -> void {
        if (i == count) return visit(sightings);
        for (const int value : values) {
            sightings[i] = value;
            again(again, i + 1);
        }
    };
    choose(choose, 0);
}

/// Every subset of the revisions, each with one of them twice: what one replica may hold at some moment.
void everySubset(Count& count, Reader read, const Shape& shape, const Sightings& sightings)
{
    const std::vector<RevisionNode> nodes = nodesOf(shape, sightings);
    ++count.records;
    for (unsigned present = 1; present < 1U << shape.count; ++present) {
        std::vector<RevisionNode> arrived;
        for (std::size_t i = shape.count; i-- > 0;)
            if ((present >> i & 1U) != 0) arrived.push_back(nodes[i]);
        arrived.push_back(arrived.front());
        compare(count, read, arrived, truthOf(shape, sightings, present));
    }
}

/// Every order of all the revisions.
void everyOrder(Count& count, Reader read, const Shape& shape, const Sightings& sightings)
{
    const std::vector<RevisionNode> nodes = nodesOf(shape, sightings);
    const Truth truth = truthOf(shape, sightings, (1U << shape.count) - 1);
    std::vector<std::size_t> order(shape.count);
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    ++count.records;
    do {
        std::vector<RevisionNode> arrived;
        for (const std::size_t i : order) arrived.push_back(nodes[i]);
        compare(count, read, arrived, truth);
    } while (std::next_permutation(order.begin(), order.end()));
}

Sightings anyOf(std::mt19937_64& random, std::size_t count, const std::vector<int>& values)
{
    Sightings sightings{};
    for (std::size_t i = 0; i < count; ++i) sightings[i] = values[random() % values.size()];
    return sightings;
}

Count statesOf(Reader read, bool longScale)
{
    Count count;
    std::mt19937_64 random{kSeed};
    for (std::size_t revisions = 1; revisions <= kRevisionsMost; ++revisions)
        forEveryShape(revisions, [&](const Shape& shape) {
            if (revisions <= 4) {
                forEveryChoice(revisions, {0, 1, 2, 3, 4}, [&](const Sightings& s) { everySubset(count, read, shape, s); });
                forEveryChoice(revisions, {0, 2, 4}, [&](const Sightings& s) { everyOrder(count, read, shape, s); });
            } else if (longScale) {
                forEveryChoice(revisions, {0, 2, 4}, [&](const Sightings& s) { everySubset(count, read, shape, s); });
                forEveryChoice(revisions, {2, 4}, [&](const Sightings& s) { everyOrder(count, read, shape, s); });
            } else {
                // Every shape, every subset and every order; the values by the seed.
                const int times = revisions == 5 ? 8 : 2;
                for (int i = 0; i < times; ++i) everySubset(count, read, shape, anyOf(random, revisions, {0, 2, 3, 4}));
                everyOrder(count, read, shape, anyOf(random, revisions, {2, 4}));
            }
        });
    return count;
}

/// The visit of a shape as real revisions, and whether the clock of 42 days takes it for a visit alone.
bool creditsAlone(const std::vector<revision::Revision>& arrived)
{
    static const CivilDate kStart = CivilDate::parse("2026-05-01").value();
    static const CivilDate kToday = CivilDate::parse("2026-06-10").value();
    std::vector<projection::KnownRevision> known;
    for (const revision::Revision& revision : arrived)
        known.push_back({revision, rules::WrittenBy::Author, false, 0, Instant{kToday.days()}, std::nullopt});
    rules::ChildFacts facts = projection::readChild(test::nth<ChildId>(1), std::move(known)).facts();
    facts.date_of_birth = CivilDate::parse("2018-03-01").value();
    facts.plans.push_back({"p", {PlanType::ChildProtection, kStart, std::nullopt, {}}, Instant{kStart.days()}, {}});
    for (const rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), facts, {kToday, std::nullopt}))
        if (clock.clock == "cp.seen_alone") return clock.last_qualifying.has_value();
    return false;
}

std::vector<revision::Revision> revisionsOf(const Shape& shape, const Sightings& sightings)
{
    std::vector<revision::Revision> made;
    for (std::size_t i = 0; i < shape.count; ++i) {
        wire::Revision message = test::aVisit(1, 1, "sam.reid");
        if (i > 0) message.mutable_visit()->Clear(); // The first one says everything a visit must.
        message.mutable_recorded_at()->set_wall_ms(message.recorded_at().wall_ms() + static_cast<std::int64_t>(i));
        message.mutable_visit()->clear_sighting();
        if (i > 0) message.mutable_visit()->set_announced(true);
        if (sightings[i] != 0) message.mutable_visit()->set_sighting(kPlain[static_cast<std::size_t>(sightings[i])]);
        for (std::size_t p = 0; p < i; ++p)
            if ((shape.parents[i] >> p & 1U) != 0) message.add_parents(made[p].id.text());
        if (i > 0) message.set_reason("why");
        made.push_back(revision::makeRevision(std::move(message)));
    }
    return made;
}

/// Whether a clock takes a visit for one alone only if every live assertion says so.
Count creditsOf(bool longScale)
{
    Count count;
    std::mt19937_64 random{kSeed};
    for (std::size_t revisions = 1; revisions <= kRevisionsMost; ++revisions)
        forEveryShape(revisions, [&](const Shape& shape) {
            const bool all = revisions <= 4 || (longScale && revisions == 5);
            const auto check = [&](const Sightings& sightings) {
                auto arrived = revisionsOf(shape, sightings);
                ++count.records;
                for (unsigned present = 1; present < 1U << revisions; present = all ? present + 1 : present << 1U | 1U) {
                    if ((present & 1U) == 0) continue; // Without the first there is no visit.
                    std::vector<revision::Revision> some;
                    for (std::size_t i = 0; i < revisions; ++i)
                        if ((present >> i & 1U) != 0) some.push_back(arrived[i]);
                    std::shuffle(some.begin(), some.end(), random);
                    const Truth truth = truthOf(shape, sightings, present);
                    ++count.readings;
                    if (creditsAlone(some) != (truth.least == 4 && !truth.disputed)) ++count.wrong;
                }
            };
            if (revisions <= 3 || (longScale && revisions <= 5))
                forEveryChoice(revisions, {0, 3, 4}, check);
            else
                check(anyOf(random, revisions, {0, 3, 4, 4}));
        });
    return count;
}

} // namespace

int main()
{
    const bool longScale = test::longScale();
    const Count states = statesOf(byTheRules, longScale);
    std::printf("states: %zu records read %zu times, %zu wrong\n", states.records, states.readings, states.wrong);
    const Count credits = creditsOf(longScale);
    std::printf("credits: %zu records read %zu times, %zu wrong\n", credits.records, credits.readings, credits.wrong);
    const Count control = statesOf(lastOneWins, false);
    std::printf("control: the last to arrive wins: %zu of %zu readings wrong\n", control.wrong, control.readings);

    const bool caught = control.wrong > 0;
    test::Experiment{"C1",
        "every shape, order and subset of 1 to 6 revisions: " + std::to_string(states.readings + credits.readings) + " readings",
        std::to_string(states.wrong + credits.wrong) + " show or credit another sighting than the least live one",
        std::to_string(kSeed), std::string{"last to arrive wins: "} + (caught ? "caught" : "NOT CAUGHT")}
        .report();
    return states.wrong + credits.wrong == 0 && caught ? 0 : 1;
}
