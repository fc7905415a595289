#pragma once

#include <iterator>
#include <map>
#include <random>

#include "projections/boards.h"
#include "service/reviews.h"
#include "support/authority_fixture.h"
#include "support/voice_revisions.h"

namespace sightline::test {

/// A real authority in which people write at random: visits of two teams, amended, disputed and struck out, plans and placements
/// that begin and end, children who change hands, workers who change teams, what children said. The same for the same seed.
struct BusyAuthority : AuthorityFixture {
    static constexpr int kChildren = 8;

    std::mt19937_64 random;
    GroupChain sam{nth<DeviceId>(1)};
    GroupChain kim{nth<DeviceId>(2)};
    std::map<int, std::vector<revision::Revision>> visits; ///< By child: the revisions that somebody may amend.
    std::map<int, std::vector<revision::Revision>> plans;
    int next = 100; ///< Of records.

    explicit BusyAuthority(std::uint64_t seed)
        : random{seed}
    {
        addWorker("kim", WorkerRole::SocialWorker, true, "south");
        addWorker("hal", WorkerRole::HealthVisitor, false, "health");
        device(sam, 1, "sam");
        device(kim, 2, "kim");
        for (int n = 1; n <= kChildren; ++n) {
            addChild(n);
            allocateTo(n, n % 3 == 0 ? "kim" : "sam");
            if (n % 4 != 0) addReason(n);
        }
    }

    void device(const GroupChain& chain, int n, const std::string& worker)
    {
        inWrite([&](server::WriteSession& session) {
            session.putDevice({nth<DeviceId>(n), WorkerId{worker}, chain.key().public_key, worker + "'s tablet", clock.now(),
                std::nullopt, false, std::nullopt});
        });
    }

    int below(int n) { return static_cast<int>(random() % static_cast<std::uint64_t>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    CivilDate today() { return londonDate(clock.now()); }

    void push(GroupChain& chain, wire::Revision message)
    {
        const DeviceId id = nth<DeviceId>(&chain == &sam ? 1 : 2);
        inWrite([&](server::WriteSession& session) {
            const auto from = session.device(id);
            const auto appended = server::appendArrived(session, *from, *session.worker(from->worker),
                server::checkArrived({revision::toWire(chain.add(std::move(message)))}, *from), clock.now());
            BOOST_REQUIRE(!appended.history_lost);
        });
    }

    void allocateTo(int child, const std::string& worker)
    {
        allocate(next++, child, worker, today().plusDays(-below(200)).toString(),
            oneIn(3) ? today().plusDays(below(60)).toString() : std::string{});
    }

    void addReason(int child)
    {
        const std::string start = today().plusDays(-below(250)).toString();
        if (oneIn(3)) {
            wire::Revision message = blankFor(RecordKind::Placement, next++, child, "admin");
            message.mutable_placement()->set_start(start);
            message.mutable_placement()->set_regime(oneIn(2) ? "general" : "care_order_with_parent");
            console(message);
            return;
        }
        wire::Revision message = blankFor(RecordKind::Plan, next++, child, "admin");
        wire::PlanPatch& plan = *message.mutable_plan();
        plan.set_type(oneIn(2) ? "child_protection" : "child_in_need");
        plan.set_start(start);
        wire::RequirementPatch& row = *plan.add_requirements();
        row.set_id("r1");
        row.set_measure("seen");
        row.set_by("social_worker");
        row.mutable_interval()->set_n(10);
        row.mutable_interval()->set_unit("working_days");
        plans[child].push_back(revision::makeRevision(message));
        console(message);
    }

    void endPlan(int child)
    {
        if (plans[child].empty()) return;
        const revision::Revision& plan = plans[child].back();
        wire::Revision message = revision::blankRevision(plan.kind(), plan.record(), plan.child(), by("admin"));
        message.add_parents(plan.id.text());
        message.set_reason("The conference ended it");
        message.mutable_plan()->set_end(today().plusDays(-below(40)).toString());
        plans[child].pop_back();
        console(message);
    }

    void visit(int child)
    {
        GroupChain& chain = oneIn(3) ? kim : sam;
        const std::string worker = &chain == &sam ? "sam" : "kim";
        const CivilDate on = today().plusDays(-below(oneIn(4) ? 250 : 20));
        wire::Revision message = aVisit(next++, child, worker, on.toString());
        *message.mutable_recorded_at() = by(worker, clock.now().time_since_epoch().count()).recorded_at;
        wire::VisitPatch& patch = *message.mutable_visit();
        const char* const sightings[] = {"not_recorded", "seen_with_others", "seen_alone", "seen_alone"};
        patch.set_sighting(sightings[below(4)]);
        if (patch.sighting() == "seen_with_others" && oneIn(2)) patch.set_not_alone_reason("child_refused");
        if (oneIn(5)) {
            patch.set_outcome("no_answer");
            patch.set_sighting("not_seen");
        }
        if (oneIn(8)) patch.set_mode("video");
        if (oneIn(6)) patch.set_purpose("core_group");
        if (oneIn(4)) patch.set_late_reason("workload");
        visits[child].push_back(revision::makeRevision(message));
        push(chain, std::move(message));
    }

    /// Amended again on the same parent it is a dispute.
    void amend(int child)
    {
        if (visits[child].empty()) return visit(child);
        const auto& all = visits[child];
        const revision::Revision& of = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
        const std::string author = of.message.author_id();
        wire::Revision message = aChange(of, author);
        if (oneIn(4))
            message.mutable_visit()->set_struck(true);
        else if (oneIn(2))
            message.mutable_visit()->set_sighting(oneIn(2) ? "seen_with_others" : "not_seen");
        else
            message.mutable_visit()->set_occurred_on(today().plusDays(-below(60)).toString());
        push(author == "sam" ? sam : kim, std::move(message));
    }

    void say(int child)
    {
        VoiceEntry entry = anEntry({}, "the cellar");
        entry.occurred_on = today().plusDays(-below(10));
        entry.began_ms += next;
        push(sam, aVoice(next++, child, "sam", entry));
    }

    void moveWorker()
    {
        const std::string who = oneIn(2) ? "sam" : "kim";
        addWorker(who, WorkerRole::SocialWorker, true, oneIn(2) ? "north" : "south");
    }

    void step(bool clockMoves = true)
    {
        const int child = 1 + below(kChildren);
        switch (below(12)) {
        case 0: return addReason(child);
        case 1: return endPlan(child);
        case 2: return allocateTo(child, oneIn(2) ? "sam" : "kim");
        case 3:
        case 4: return amend(child);
        case 5: return say(child);
        case 6: return moveWorker();
        case 7:
            if (clockMoves) clock.advance(std::chrono::hours{1 + below(60)});
            return;
        default: return visit(child);
        }
    }
};

} // namespace sightline::test
