#include "access/web_sessions.h"
#include "working_fixture.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(transfers, Working)

BOOST_AUTO_TEST_CASE(an_offer_changes_nothing_until_it_is_accepted_and_then_no_day_is_without_a_worker)
{
    const auto offer = offered(anOffer("noor", 3));
    BOOST_REQUIRE_MESSAGE(offer.has_value(), why(offer));
    BOOST_TEST(leads(today().plusDays(5)) == std::vector<std::string>{"sam"});
    const auto accepted = decided(offer.value().record, TransferDecision::Accepted);
    BOOST_REQUIRE_MESSAGE(accepted.has_value(), why(accepted));
    BOOST_TEST(leads(today().plusDays(2)) == std::vector<std::string>{"sam"});
    BOOST_TEST(leads(today().plusDays(3)) == std::vector<std::string>{"noor"});
    for (int day = 0; day < 30; ++day) BOOST_TEST(leads(today().plusDays(day)).size() == 1U);
    BOOST_TEST(open().empty());
    const auto access = inRead([&](server::ReadSession& s) {
        return server::accessOf(s, *s.worker(WorkerId{"lee"}), nth<ChildId>(1), today().plusDays(3));
    });
    BOOST_TEST((access == sync::Access::Now));
}

BOOST_AUTO_TEST_CASE(the_whole_move_is_one_signed_save)
{
    const auto offer = offered(anOffer());
    BOOST_REQUIRE(offer.has_value());
    const auto count = [&] {
        int groups = 0;
        inRead([&](server::ReadSession& s) {
            s.scanGroups([&](const wire::SignedGroup&, const DeviceId&) {
                ++groups;
                return true;
            });
        });
        return groups;
    };
    const int before = count();
    const auto rows = head();
    BOOST_REQUIRE(decided(offer.value().record, TransferDecision::Accepted).has_value());
    BOOST_TEST(count() == before + 1);
    BOOST_TEST(head() == rows + 3U);
}

BOOST_AUTO_TEST_CASE(an_offer_that_is_accepted_after_its_first_day_is_carried_out_on_the_day_it_is_accepted)
{
    const auto offer = offered(anOffer("noor", 1));
    BOOST_REQUIRE(offer.has_value());
    days(4);
    BOOST_REQUIRE(decided(offer.value().record, TransferDecision::Accepted).has_value());
    BOOST_TEST(leads(today().plusDays(-1)) == std::vector<std::string>{"sam"});
    BOOST_TEST(leads(today()) == std::vector<std::string>{"noor"});
}

BOOST_AUTO_TEST_CASE(the_receiving_worker_may_accept_and_nobody_of_another_team_may)
{
    const auto offer = offered(anOffer());
    BOOST_REQUIRE(offer.has_value());
    const auto before = head();
    for (const char* const other : {"max", "sam", "pat"})
        BOOST_TEST(says(decided(offer.value().record, TransferDecision::Accepted, other), ErrorCode::Refused,
            "accepted by the worker it names or by their manager"));
    BOOST_TEST(head() == before);
    const auto accepted = decided(offer.value().record, TransferDecision::Accepted, "noor");
    BOOST_TEST(accepted.has_value(), why(accepted));
}

BOOST_AUTO_TEST_CASE(a_declined_or_withdrawn_offer_leaves_the_child_where_it_is_and_says_why)
{
    auto offer = offered(anOffer());
    BOOST_REQUIRE(offer.has_value());
    BOOST_TEST(says(decided(offer.value().record, TransferDecision::Declined, "lee", " "), ErrorCode::InvalidInput, "say why"));
    BOOST_REQUIRE(decided(offer.value().record, TransferDecision::Declined, "lee", "Nobody is free").has_value());
    BOOST_TEST(says(decided(offer.value().record, TransferDecision::Accepted, "noor"), ErrorCode::Refused, "declined by lee"));
    offer = offered(anOffer("pat"));
    BOOST_REQUIRE(offer.has_value());
    BOOST_TEST(says(decided(offer.value().record, TransferDecision::Withdrawn, "lee"), ErrorCode::Refused, "does not manage"));
    BOOST_REQUIRE(decided(offer.value().record, TransferDecision::Withdrawn, "max", "They stay after all").has_value());
    BOOST_TEST(leads(today().plusDays(9)) == std::vector<std::string>{"sam"});
    BOOST_TEST(file().transfers.size() == 2U);
    BOOST_TEST(inRead([](server::ReadSession& s) { return server::openOffers(s); }).empty());
}

BOOST_AUTO_TEST_CASE(an_offer_is_refused_that_could_not_be_carried_out)
{
    auto one = anOffer();
    one.from_worker = WorkerId{"kim"};
    BOOST_TEST(says(offered(one), ErrorCode::Refused, "kim does not work with this child"));
    one = anOffer("nobody");
    BOOST_TEST(says(offered(one), ErrorCode::InvalidInput, "there is no worker nobody"));
    one = anOffer("sam");
    BOOST_TEST(says(offered(one), ErrorCode::InvalidInput, "is with sam already"));
    one = anOffer("noor", -1);
    BOOST_TEST(says(offered(one), ErrorCode::InvalidInput, "today or later"));
    one = anOffer();
    one.author = WorkerId{"lee"};
    BOOST_TEST(says(offered(one), ErrorCode::Refused, "does not manage"));
    BOOST_REQUIRE(offered(anOffer()).has_value());
    BOOST_TEST(says(offered(anOffer("pat")), ErrorCode::Refused, "offered to noor already"));
}

BOOST_AUTO_TEST_CASE(the_inbox_of_a_manager_has_what_was_offered_to_their_teams_and_nothing_else)
{
    BOOST_REQUIRE(offered(anOffer()).has_value());
    const auto offers = inRead([](server::ReadSession& s) { return server::openOffers(s); });
    BOOST_REQUIRE(offers.size() == 1U);
    BOOST_TEST(offers[0].child_name == "Child 1");
    BOOST_TEST(offers[0].to_team == "south");
    inRead([&](server::ReadSession& s) {
        BOOST_TEST(server::isOfferedTo(s, *s.worker(WorkerId{"lee"}), nth<ChildId>(1)));
        BOOST_TEST(!server::isOfferedTo(s, *s.worker(WorkerId{"max"}), nth<ChildId>(1)));
        BOOST_TEST(!server::isOfferedTo(s, *s.worker(WorkerId{"pat"}), nth<ChildId>(1)));
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(who_asks_for_a_page_is_not_looked_up_among_every_child_that_was_ever_offered)
{
    BOOST_REQUIRE(offered(anOffer()).has_value());
    server::WebSessions sessions{authority, clock};
    const auto lee = inRead([](server::ReadSession& s) { return *s.worker(WorkerId{"lee"}); });
    BOOST_TEST(sessions.personOf(sessions.open(lee))->scope.offered.empty());
}

BOOST_AUTO_TEST_CASE(accepting_twice_moves_the_child_once)
{
    const auto offer = offered(anOffer());
    BOOST_REQUIRE(decided(offer.value().record, TransferDecision::Accepted).has_value());
    const auto before = head();
    const auto again = decided(offer.value().record, TransferDecision::Accepted);
    BOOST_TEST(again.has_value(), why(again));
    BOOST_TEST(head() == before);
}

/// What a program that keeps to no rule of ours might send in the receiving manager's name.
struct Crooked : Working {
    RecordId offer = take(offered(anOffer("noor", 2)));
    GroupChain lee{nth<DeviceId>(7)};
    int written = 0;

    static RecordId take(const Result<server::Written>& made)
    {
        BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
        return made.value().record;
    }
    Crooked()
    {
        inWrite([&](server::WriteSession& session) {
            session.putDevice({nth<DeviceId>(7), WorkerId{"lee"}, lee.key().public_key, "tablet", clock.now(), std::nullopt,
                false, std::nullopt});
        });
    }
    /// No two saves are the same bytes.
    revision::Authorship nextBy() { return by("lee", 1'780'000'000'000 + ++written); }
    wire::Revision acceptance()
    {
        const auto now = file();
        wire::Revision message = revision::blankRevision(RecordKind::Transfer, offer, nth<ChildId>(1), nextBy());
        message.add_parents(now.transfers.at(0).record.state.heads.front());
        message.mutable_transfer()->set_decision("accepted");
        return message;
    }
    wire::Revision ending(int in_days)
    {
        const auto now = file();
        const auto& old = now.allocations.at(0).record;
        wire::Revision message = revision::blankRevision(RecordKind::Allocation, old.id, nth<ChildId>(1), nextBy());
        message.add_parents(old.state.heads.front());
        message.mutable_allocation()->set_to(today().plusDays(in_days).toString());
        return message;
    }
    wire::Revision beginning(int in_days, const std::string& worker = "noor")
    {
        wire::Revision message = revision::blankRevision(RecordKind::Allocation, fresh(), nth<ChildId>(1), nextBy());
        message.mutable_allocation()->set_worker(worker);
        message.mutable_allocation()->set_role("lead");
        message.mutable_allocation()->set_from(today().plusDays(in_days).toString());
        return message;
    }
    std::vector<std::string> outcomes(const std::vector<wire::Revision>& messages)
    {
        std::vector<revision::Revision> revisions;
        for (const auto& message : messages) revisions.push_back(revision::makeRevision(message));
        std::vector<std::string> words;
        inWrite([&](server::WriteSession& session) {
            const auto from = session.device(nth<DeviceId>(7));
            const auto appended = server::appendArrived(session, *from, *session.worker(from->worker),
                server::checkArrived({revision::toWire(lee.add(std::move(revisions)))}, *from), clock.now());
            for (const auto& receipt : appended.receipts.at(0).revisions()) words.emplace_back(sync::toText(receipt.outcome()));
        });
        return words;
    }
};

BOOST_FIXTURE_TEST_CASE(an_acceptance_that_would_leave_a_gap_or_take_another_child_s_worker_is_kept_aside, Crooked)
{
    using Words = std::vector<std::string>;
    BOOST_TEST((outcomes({acceptance()}) == Words{"quarantined"})); // It begins nobody's work.
    BOOST_TEST((outcomes({acceptance(), ending(2)}) == Words{"quarantined", "quarantined"}));
    BOOST_TEST((outcomes({acceptance(), beginning(1)}) == Words{"quarantined", "quarantined"})); // Before the first day.
    BOOST_TEST((outcomes({acceptance(), beginning(2, "pat")}) == Words{"quarantined", "quarantined"}));
    BOOST_TEST((outcomes({ending(2), beginning(2)}) == Words{"quarantined", "quarantined"}));
    BOOST_TEST(leads(today().plusDays(2)) == std::vector<std::string>{"sam"});
    BOOST_TEST((outcomes({acceptance(), beginning(2), ending(3)}) == Words{"accepted", "accepted", "quarantined"}));
    BOOST_TEST(!leads(today().plusDays(2)).empty());
}

BOOST_FIXTURE_TEST_CASE(the_old_worker_s_work_does_not_end_before_the_new_one_s_was_taken_in, Crooked)
{
    using Words = std::vector<std::string>;
    BOOST_TEST((outcomes({acceptance(), ending(2), beginning(2)}) == Words{"accepted", "quarantined", "accepted"}));
    BOOST_TEST(leads(today().plusDays(1)) == std::vector<std::string>{"sam"});
    BOOST_TEST(!leads(today().plusDays(2)).empty());
}

BOOST_FIXTURE_TEST_CASE(a_beginning_that_is_no_new_allocation_moves_nobody_and_ends_nothing, Crooked)
{
    using Words = std::vector<std::string>;
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED));
    wire::Revision masked = beginning(2);
    masked.set_record_id(nth<RecordId>(40).raw()); // A visit of this child.
    BOOST_TEST((outcomes({acceptance(), ending(2), masked}) == Words{"quarantined", "quarantined", "quarantined"}));
    masked = beginning(2);
    masked.set_record_id(nth<RecordId>(40).raw());
    BOOST_TEST((outcomes({acceptance(), masked, ending(2)}) == Words{"quarantined", "quarantined", "quarantined"}));
    BOOST_TEST(leads(today().plusDays(2)) == std::vector<std::string>{"sam"});
    BOOST_TEST(decided(offer, TransferDecision::Accepted).has_value()); // The offer is open still.
}

BOOST_FIXTURE_TEST_CASE(a_tablet_s_own_acceptance_with_both_allocations_is_taken_in, Crooked)
{
    using Words = std::vector<std::string>;
    BOOST_TEST((outcomes({acceptance(), beginning(2), ending(2)}) == Words{"accepted", "accepted", "accepted"}));
    BOOST_TEST(leads(today().plusDays(2)) == std::vector<std::string>{"noor"});
}

BOOST_AUTO_TEST_SUITE_END()
