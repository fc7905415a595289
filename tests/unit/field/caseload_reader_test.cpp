// The caseload that is kept is the caseload that all revisions say, whatever happened in between.
#include <random>

#include <fmt/format.h>

#include "rules/crediting_visit.h"
#include "session/caseload_reader.h"
#include "store/database.h"
#include "unit/store/tablet_fixture.h"

using namespace sightline;
using namespace sightline::test;
using mobile::CaseloadEntry;
using mobile::CaseloadReader;

namespace {

constexpr int kChildren = 4;
const CivilDate kDay = *CivilDate::parse("2026-06-10");

std::string inFull(const CaseloadEntry& entry, const std::set<RecordId>& disputed)
{
    std::string text = fmt::format("{} {} {} {} {} unsent {} disputed {} attempts {}\n", entry.child.toString(), entry.name,
        entry.date_of_birth ? entry.date_of_birth->toString() : "-", entry.address.value_or("-"), entry.household.value_or("-"),
        entry.unsent, entry.disputed, entry.attempts_in_a_row);
    for (const rules::ClockResult& clock : entry.clocks)
        text += fmt::format("{} {} {} {} {} disputed {} other {} windows {}\n", clock.clock, toText(clock.state),
            clock.next_due ? clock.next_due->toString() : "-", clock.last_qualifying ? clock.last_qualifying->toString() : "-",
            clock.explanation, clock.disputed, clock.last_by_other_than_lead, clock.windows.size());
    for (const WorkerId& lead : entry.leads()) text += "lead " + lead.text() + '\n';
    for (const RecordId& record : disputed) text += "disputed " + record.toString() + '\n';
    return text;
}

/// The same, from the child's file as every other screen reads it.
std::string fromRevisions(store::TabletStore& store, ChildId id, DeviceId device, CivilDate day)
{
    auto revisions = must(store.revisionsOf(id));
    CaseloadEntry entry{id, {}, {}, {}, {}, {}};
    for (const auto& known : revisions)
        if (known.seq == 0 && !known.refused && known.device == device) ++entry.unsent;
    const projection::ChildFile file = projection::readChild(id, std::move(revisions));
    entry.name = file.child.displayName();
    entry.date_of_birth = file.child.date_of_birth;
    entry.address = file.child.address;
    entry.household = file.child.household;
    const rules::ChildFacts facts = file.facts();
    entry.clocks = rules::evaluate(rules::builtInCatalogue(), facts, {day, std::nullopt});
    const auto visits = rules::candidates(facts, {day, std::nullopt});
    const auto terms = rules::termsInOrder(rules::builtInCatalogue(), facts, {day, std::nullopt});
    for (std::size_t i = 0; i < entry.clocks.size(); ++i) {
        rules::ClockResult& clock = entry.clocks[i];
        if (!clock.last_qualifying) continue;
        const auto leads = file.leadsOn(*clock.last_qualifying);
        const auto* made = rules::creditingVisit(visits, terms.at(i), *clock.anchor, *clock.last_qualifying, leads);
        clock.last_by_other_than_lead = !leads.empty() && made != nullptr && !rules::madeByOneOf(*made, leads);
    }
    entry.attempts_in_a_row = rules::attemptsInARow(facts, {day, std::nullopt});
    for (const WorkerId& worker : file.leadsOn(day)) entry.allocations.push_back({worker, AllocationRole::Lead, day, {}});

    std::set<RecordId> disputed;
    const auto add = [&](const projection::RecordFile& record, bool readable) {
        if (!record.disputed()) return;
        disputed.insert(record.id);
        entry.disputed = entry.disputed || readable;
    };
    if (file.record) add(*file.record, true);
    for (const auto& plan : file.plans) add(plan.record, true);
    for (const auto& allocation : file.allocations) add(allocation.record, true);
    for (const auto& unreadable : file.unreadable) add(unreadable.record, false);
    for (const auto& visit : file.visits) add(visit.record, true);
    return inFull(entry, disputed);
}

/// A tablet whose store is written to in every way there is, at random.
class Story {
public:
    explicit Story(std::uint64_t seed)
        : m_random{seed}
    {
        m_tablet.giveCaseload({1, 2, 3});
    }

    void step()
    {
        switch (below(10)) {
        case 0: return receive(childRecord());
        case 1: return receive(plan());
        case 2: return receive(allocation());
        case 3: return receive(visit());
        case 4: return receive(change());
        case 5: return keep(m_tablet.save(visit()).revisions.front());
        case 6: return keep(m_tablet.save(change()).revisions.front());
        case 7: return below(2) == 0 ? moveScope() : compareHeads();
        case 8: return receipts();
        default: return below(4) == 0 ? diverge() : freshenLate();
        }
    }

    /// Empty: what is kept says what the revisions say. `reader` lived through the whole story.
    std::string difference()
    {
        const CivilDate day = kDay.plusDays(below(3));
        if (below(4) == 0) must(mobile::freshenSummaries(m_other, m_tablet.device));
        CaseloadReader afresh;
        for (CaseloadReader* reader : {&m_reader, &afresh}) {
            const auto* children = must(reader->read(m_other, m_tablet.device, day));
            const auto scope = must(m_tablet.store.caseload());
            if (children->size() != scope.size()) return "another number of children";
            for (const ChildId& id : scope) {
                const auto& known = children->at(id);
                const std::set<RecordId> disputed{known.disputed.begin(), known.disputed.end()};
                const std::string kept = inFull(known.entry, disputed);
                const std::string now = fromRevisions(m_tablet.store, id, m_tablet.device, day);
                if (kept != now) return "kept:\n" + kept + "now:\n" + now;
            }
        }
        return {};
    }

    /// As if nobody had thought of counting what happens to a child: every count is taken back.
    void forgetToCount()
    {
        auto database = must(store::Database::open(m_tablet.path, m_tablet.key, {}));
        database.execute("CREATE TRIGGER forgetful AFTER UPDATE OF n ON change "
                         "BEGIN UPDATE change SET n = OLD.n WHERE child = OLD.child; END");
    }

private:
    int below(int n) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(n)); }
    int aChild() { return 1 + below(kChildren); }

    wire::Revision begin(RecordKind kind, RecordId record)
    {
        return revision::blankRevision(kind, record, nth<ChildId>(aChild()), by(below(2) == 0 ? "kim" : "jo", ++m_wall_ms));
    }
    wire::Revision childRecord()
    {
        const int child = aChild();
        wire::Revision message =
            revision::blankRevision(RecordKind::Child, nth<RecordId>(child), nth<ChildId>(child), by("max", ++m_wall_ms));
        message.mutable_child()->set_given_name(below(2) == 0 ? "Ali" : "Zoë");
        message.mutable_child()->set_date_of_birth(kDay.plusDays(-2000 - below(3)).toString());
        message.mutable_child()->set_address(std::to_string(below(9)) + " Mill Lane");
        return message;
    }
    wire::Revision plan()
    {
        wire::Revision message = begin(RecordKind::Plan, nth<RecordId>(++m_records));
        message.mutable_plan()->set_type(below(2) == 0 ? "child_protection" : "private_fostering");
        message.mutable_plan()->set_start(kDay.plusDays(-below(300)).toString());
        return message;
    }
    wire::Revision allocation()
    {
        wire::Revision message = begin(RecordKind::Allocation, nth<RecordId>(++m_records));
        message.mutable_allocation()->set_worker(below(2) == 0 ? "kim" : "jo");
        message.mutable_allocation()->set_role("lead");
        message.mutable_allocation()->set_from(kDay.plusDays(-below(200)).toString());
        return message;
    }
    wire::Revision visit()
    {
        wire::Revision message =
            aVisit(++m_records, aChild(), below(2) == 0 ? "kim" : "jo", kDay.plusDays(-below(60)).toString());
        message.mutable_recorded_at()->set_wall_ms(++m_wall_ms);
        if (below(4) == 0) message.mutable_visit()->set_outcome("no_answer");
        if (below(3) == 0) message.mutable_visit()->set_sighting("seen_with_others");
        return message;
    }
    /// Of something that is known already: two changes of one revision are a dispute.
    wire::Revision change()
    {
        if (m_known.empty()) return visit();
        const revision::Revision& of = m_known[static_cast<std::size_t>(below(static_cast<int>(m_known.size())))];
        wire::Revision message = aChange(of, of.message.author_id());
        message.mutable_recorded_at()->set_wall_ms(++m_wall_ms);
        if (below(3) == 0)
            message.mutable_visit()->set_struck(true);
        else
            message.mutable_visit()->set_occurred_on(kDay.plusDays(-below(60)).toString());
        return message;
    }

    void keep(const revision::Revision& revision)
    {
        if (revision.kind() == RecordKind::Visit) m_known.push_back(revision);
    }
    void receive(wire::Revision message)
    {
        const auto revision = revision::makeRevision(std::move(message));
        keep(revision);
        wire::SyncResponse response = TabletFixture::answer(++m_seq, m_generation);
        wire::Row& row = TabletFixture::rowIn(response, revision, m_seq);
        if (revision.kind() != RecordKind::Visit) row.set_by(wire::WRITTEN_BY_MANAGER);
        if (below(8) == 0) row.set_outcome(wire::OUTCOME_QUARANTINED);
        m_tablet.apply(std::move(response));
    }
    void receipts()
    {
        wire::SyncResponse response = TabletFixture::answer(m_seq, m_generation);
        for (const revision::Group& group : m_tablet.unsent()) {
            if (below(2) == 0) continue;
            const bool accepted = below(4) != 0;
            TabletFixture::receiptIn(
                response, group, accepted ? wire::OUTCOME_ACCEPTED : wire::OUTCOME_QUARANTINED, accepted ? ++m_seq : 0);
        }
        response.mutable_head()->set_seq(m_seq);
        m_tablet.apply(std::move(response));
    }
    void moveScope()
    {
        std::vector<int> children;
        for (int child = 1; child <= kChildren; ++child)
            if (below(3) != 0) children.push_back(child);
        m_tablet.giveCaseloadOf(children, m_generation, m_seq);
    }
    /// The server says that it holds nothing of a child: what came from it is dropped.
    void compareHeads()
    {
        wire::SyncResponse response = TabletFixture::answer(m_seq, m_generation);
        TabletFixture::headIn(response, aChild(), {}, m_seq);
        m_tablet.apply(std::move(response));
    }
    void diverge() { must(m_tablet.store.historyDiverged(++m_generation, m_seq / 2)); }

    /// Somebody derives, something is written, and only then is what was derived kept.
    void freshenLate()
    {
        const ChildId id = nth<ChildId>(aChild());
        auto before = must(m_other.revisionsAt(id));
        receive(visit());
        if (below(3) == 0) moveScope();
        const auto summary = projection::summarise(id, std::move(before.revisions), m_tablet.device);
        must(m_other.keepSummaries({{before.at, projection::toBytes(summary)}}, projection::summaryFormat()));
    }

    std::mt19937_64 m_random;
    TabletFixture m_tablet;
    store::TabletStore m_other = m_tablet.open();
    CaseloadReader m_reader;
    std::vector<revision::Revision> m_known;
    std::uint64_t m_seq = 0;
    std::uint64_t m_generation = 1;
    std::int64_t m_wall_ms = 1'780'000'000'000;
    int m_records = 100;
};

constexpr std::uint64_t kSeeds = 12;
constexpr int kSteps = 60;

std::string firstDifference(std::uint64_t seed, bool counts = true)
{
    Story story{seed};
    if (!counts) story.forgetToCount();
    for (int step = 0; step < kSteps; ++step) {
        story.step();
        if (std::string difference = story.difference(); !difference.empty())
            return fmt::format("seed {}, step {}: {}", seed, step, difference);
    }
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(caseload_reader)

BOOST_AUTO_TEST_CASE(what_is_kept_is_what_all_revisions_say)
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) BOOST_TEST(firstDifference(seed) == "");
    BOOST_TEST_MESSAGE("seeds 1.." << kSeeds << ", " << kSteps << " steps each");
}

// The control: without the counting, the test above would be red.
BOOST_AUTO_TEST_CASE(a_change_that_is_not_counted_is_noticed)
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) BOOST_TEST(firstDifference(seed, false) != "");
}

BOOST_FIXTURE_TEST_CASE(a_store_of_the_version_before_opens_and_counts_from_there, TabletFixture)
{
    giveCaseload({1});
    save(aVisit(7, 1, "jo"));
    {
        auto database = must(store::Database::open(path, key, {}));
        for (const char* trigger : {"scope_gained", "scope_lost"}) database.execute(std::string{"DROP TRIGGER "} + trigger);
        database.execute("DROP TABLE change; DROP TABLE summary");
        database.setSchemaVersion(2);
    }
    auto again = open();
    BOOST_TEST(must(again.changes()).size() == 1u);
    must(mobile::freshenSummaries(again, device));
    BOOST_TEST(must(again.summaries(projection::summaryFormat())).size() == 1u);
    saveIn(again, aVisit(8, 1, "jo"));
    BOOST_TEST(must(again.summaries(projection::summaryFormat())).empty());
}

BOOST_FIXTURE_TEST_CASE(nothing_derived_of_a_child_stays_when_it_leaves, TabletFixture)
{
    giveCaseload({1, 2});
    must(mobile::freshenSummaries(store, device));
    const auto stale = must(store.revisionsAt(nth<ChildId>(1)));
    giveCaseload({2}, "v2");
    must(store.keepSummaries({{stale.at, "derived"}}, projection::summaryFormat()));
    auto database = must(store::Database::open(path, key, {}));
    auto rows = database.prepare("SELECT count(*) FROM summary");
    BOOST_REQUIRE(rows.step());
    BOOST_TEST(rows.integer(0) == 1);
}

BOOST_FIXTURE_TEST_CASE(what_another_program_derived_is_not_believed, TabletFixture)
{
    giveCaseload({1});
    const auto known = must(store.revisionsAt(nth<ChildId>(1)));
    must(store.keepSummaries({{known.at, "of another program"}}, "another program"));
    BOOST_TEST(must(store.summaries(projection::summaryFormat())).empty());
    BOOST_TEST(must(store.withoutSummary(projection::summaryFormat())).size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
