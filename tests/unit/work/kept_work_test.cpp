#include "kept_work.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(work_that_is_kept, KeptWork)

BOOST_AUTO_TEST_CASE(what_needs_a_person_is_there_with_the_first_session_after_its_commit_and_gone_after_its_settlement)
{
    BOOST_TEST(kept().empty());
    allocate(5901, 1, "noor", "2026-01-01"); // Two lead.
    BOOST_REQUIRE(kept().size() == 1U);
    BOOST_TEST(kept() == read(), boost::test_tools::per_element());
    signIn("max");
    const auto list = get("/reviews");
    BOOST_TEST(list.body.find("/reviews/" + kept().front()) != std::string::npos);
    const auto done =
        server::settle(authority, {kept().front(), "sam", std::nullopt, "Noor only helped out.", WorkerId{"max"}}, clock);
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(kept().empty());
    BOOST_TEST(get("/reviews").body.find("Nothing needs a person.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(two_who_lead_from_tomorrow_on_need_a_person_tomorrow_without_anybody_writing)
{
    allocate(5901, 1, "noor", today().plusDays(1).toString());
    BOOST_TEST(kept().empty());
    clock.advance(std::chrono::hours{24});
    BOOST_TEST(kept().size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_offer_is_there_with_the_first_session_after_its_commit_and_gone_once_it_is_decided)
{
    BOOST_TEST(openOffersKept() == 0U);
    const Offer offer = anOffer();
    BOOST_REQUIRE(offered(offer).has_value());
    BOOST_TEST(openOffersKept() == 1U);
    BOOST_REQUIRE(decided(offer.id, TransferDecision::Declined).has_value());
    BOOST_TEST(openOffersKept() == 0U);
}

BOOST_AUTO_TEST_CASE(an_exception_is_listed_at_once_and_not_any_more_once_it_has_run_out)
{
    signIn("max");
    BOOST_TEST(get("/exceptions").body.find("No due date") != std::string::npos);
    BOOST_REQUIRE(except(anException()).has_value());
    BOOST_TEST(get("/exceptions").body.find("Child 1") != std::string::npos);
    clock.advance(std::chrono::hours{24 * 15});
    signIn("max");
    BOOST_TEST(get("/exceptions").body.find("No due date") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_is_called_otherwise_is_called_so_in_what_needs_a_person_at_once)
{
    push(aFlagRevision(40, 1, "sam"));
    const auto sentence = [&] {
        return inRead([&](ReadSession& session) { return reviews.safetyFlags(session, today()).at(0).sentence; });
    };
    BOOST_TEST(sentence().find("Worker sam's tablet") != std::string::npos);
    rename("sam", "Samira Khan");
    BOOST_TEST(sentence().find("Samira Khan's tablet") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_rule_that_changes_is_in_what_is_kept_at_once)
{
    push(aFlagRevision(40, 1, "sam"));
    const auto by_when = [&] {
        return inRead([&](ReadSession& session) { return reviews.safetyFlags(session, today()).at(0).safety->acknowledge_by; });
    };
    const Instant before = by_when();
    inWrite([](WriteSession& session) { session.setSetting(kAcknowledgeMinutesSetting, "30"); });
    BOOST_TEST((by_when() < before));
}

BOOST_AUTO_TEST_CASE(a_settlement_that_names_the_child_finds_no_other_child_s_review)
{
    addChild(2, "sam");
    allocate(5901, 1, "noor", "2026-01-01");
    const std::string id = kept().front();
    Settlement settlement{id, "sam", std::nullopt, "Noor only helped out.", WorkerId{"max"}, nth<ChildId>(2)};
    BOOST_TEST(!server::settle(authority, settlement, clock).has_value());
    settlement.child = nth<ChildId>(1);
    BOOST_TEST(server::settle(authority, settlement, clock).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
