#include <random>

#include "dashboard/work/read_ahead.h"
#include "kept_work.h"

using namespace sightline;
using namespace sightline::test;

namespace {

/// Something happens to child 1 or 2, or to nobody's rows: to a name, the day, a rule. Refused by the rules is fine too.
struct Happenings : KeptWork {
    std::mt19937 random;
    int record = 100;
    std::optional<dashboard::ReadAhead> ahead; ///< Reads all the while: what it keeps is what everybody is shown.

    Happenings() { readOn(); }
    void readOn() { ahead.emplace(web, std::chrono::milliseconds{1}); }

    int below(int n) { return std::uniform_int_distribution{0, n - 1}(random); }
    ChildId anyChild() { return nth<ChildId>(1 + below(2)); }

    void visit() { push(aVisit(++record, 1 + below(2), "sam", today().plusDays(below(3) - 1).toString())); }
    void change()
    {
        const auto visits = inRead([&](ReadSession& session) { return childFile(session, anyChild()).visits; });
        if (visits.empty()) return;
        const auto& of = visits[static_cast<std::size_t>(below(static_cast<int>(visits.size())))].record.history.front();
        wire::Revision change = aChange(of.revision, "sam");
        change.mutable_visit()->set_sighting(below(2) == 0 ? "seen_with_others" : "not_seen");
        change.mutable_visit()->set_not_alone_reason("child_refused");
        push(change);
    }
    void lead()
    {
        const CivilDate from = today().plusDays(below(4) - 1);
        allocate(++record, 1 + below(2), below(2) == 0 ? "noor" : "pat", from.toString(), from.plusDays(below(5)).toString());
    }
    void offer()
    {
        Offer one = anOffer(below(2) == 0 ? "noor" : "pat", below(3));
        one.child = anyChild();
        static_cast<void>(offered(one));
    }
    void decide()
    {
        const auto open = inRead([](ReadSession& session) { return openOffers(session); });
        if (!open.empty())
            static_cast<void>(decided(
                open.front().transfer.record.id, below(2) == 0 ? TransferDecision::Declined : TransferDecision::Accepted));
    }
    void settleOne()
    {
        const auto all = open();
        if (all.empty()) return;
        const Review& one = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
        std::optional<std::string> take;
        if (!one.disputed.empty()) take = one.disputed.begin()->second.front().revision_hex;
        static_cast<void>(Working::settle(one.id, take));
    }
    void callOtherwise()
    {
        static const std::vector<std::string> kWho{"sam", "noor", "max"};
        rename(kWho[static_cast<std::size_t>(below(3))], "Name " + std::to_string(below(4)));
    }
    void happen()
    {
        switch (below(10)) {
        case 0: return visit();
        case 1: return change();
        case 2: return lead();
        case 3: return offer();
        case 4: return decide();
        case 5: return settleOne();
        case 6: return callOtherwise();
        case 7: return static_cast<void>(except(anException("cp.seen_alone", 1 + below(4))));
        case 8: return static_cast<void>(push(aFlagRevision(++record, 1 + below(2), "sam")));
        case 9: // The clock of these tests is for one thread.
            ahead.reset();
            clock.advance(std::chrono::hours{9});
            return readOn();
        }
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(work_that_is_kept_through_any_history, Happenings)

BOOST_AUTO_TEST_CASE(what_is_kept_is_what_is_read_in_this_session_and_in_one_begun_before)
{
    const unsigned seed = std::random_device{}();
    random.seed(seed);
    addChild(2, "sam");
    addChild(3);
    std::size_t most = 0;
    for (int step = 0; step < 80; ++step) {
        auto before = authority.store->beginRead();
        BOOST_REQUIRE(before.has_value());
        static_cast<void>(before.value()->head()); // Its state is the one of the first look.
        const CivilDate day = today();
        happen();
        const auto where = "seed " + std::to_string(seed) + ", step " + std::to_string(step);
        inRead([&](ReadSession& session) {
            const Lines kept = allKept(session);
            most = std::max(most, kept.size());
            BOOST_REQUIRE_MESSAGE(kept == allRead(session), where);
        });
        if (day == today()) BOOST_REQUIRE_MESSAGE(allKept(*before.value()) == allRead(*before.value()), where << ", before it");
    }
    BOOST_TEST(most > 5U, "seed " << seed << ": nothing much happened"); // Or this test would say nothing.
}

BOOST_AUTO_TEST_SUITE_END()
