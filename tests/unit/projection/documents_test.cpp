#include <boost/test/unit_test.hpp>

#include "projection/new_records.h"
#include "unit/projection/known.h"

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr const char* kVisit =
    R"({"occurred_on": "2026-06-04", "started_at": "14:10", "purpose": "statutory_visit", "mode": "in_person",
    "outcome": "completed", "place": "home", "where_child_lives": true, "present": ["Mother"],
    "children": [{"child_id": "00000000-0000-0000-0000-000000000001", "sighting": "seen_with_others", "not_alone_reason": "child_refused",
                  "note": {"observation": "Drawing", "verbatim": ["I like it here"]}},
                 {"child_id": "00000000-0000-0000-0000-000000000002", "sighting": "seen_alone", "bedroom_seen": true}]})";

template <typename F>
auto reading(const std::string& text, F&& read)
{
    const auto document = json::parse(text);
    BOOST_REQUIRE(document.has_value());
    return json::read([&] { return read(json::Place{document.value(), {}}); });
}

std::string refusalOfVisit(std::string text, const std::string& from, const std::string& to)
{
    text.replace(text.find(from), from.size(), to);
    const auto visit = reading(text, projection::readHomeVisit);
    return visit.has_value() ? std::string{} : visit.error().detail;
}

std::string refusalOfAmendment(const std::string& text)
{
    const auto amendment = reading(text, projection::readAmendment);
    return amendment.has_value() ? std::string{} : amendment.error().detail;
}

} // namespace

BOOST_AUTO_TEST_SUITE(documents)

BOOST_AUTO_TEST_CASE(a_home_visit_for_two_children_becomes_a_visit_each_and_a_note_where_there_is_text)
{
    const auto visit = reading(kVisit, projection::readHomeVisit);
    BOOST_REQUIRE(visit.has_value());
    int next = 100;
    const auto made = projection::newHomeVisit(visit.value(), {WorkerId{"sam"}, WorkerRole::SocialWorker, true}, by("sam"),
        [&] { return nth<RecordId>(next++).uuid(); });
    BOOST_REQUIRE_EQUAL(made.visits.size(), 2U);
    BOOST_REQUIRE_EQUAL(made.revisions.size(), 3U);

    const auto ali =
        projection::readChild(nth<ChildId>(1), {known(made.revisions[0].message, 1), known(made.revisions[1].message, 2)});
    BOOST_REQUIRE_EQUAL(ali.visits.size(), 1U);
    BOOST_CHECK(ali.visits.front().not_alone_reason == NotAloneReason::ChildRefused);
    BOOST_CHECK(ali.visits.front().home_visit == made.id);
    BOOST_CHECK_EQUAL(ali.visits.front().notes.size(), 1U);
    const wire::VisitPatch& second = made.revisions[2].message.visit();
    BOOST_CHECK(second.bedroom_seen());
    BOOST_CHECK(!made.revisions[0].message.visit().has_bedroom_seen());
    BOOST_CHECK_EQUAL(second.home_visit_id(), made.id.raw());
}

BOOST_AUTO_TEST_CASE(a_malformed_visit_names_the_place)
{
    BOOST_CHECK(refusalOfVisit(kVisit, "\"seen_alone\"", "\"seen\"").starts_with("children[1].sighting:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "14:10", "25:10").starts_with("started_at:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "000000000002", "000000000001").starts_with("children[1]:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "\"purpose\"", "\"porpoise\"").starts_with("purpose:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "2026-06-04", "2026-06-31").starts_with("occurred_on:"));
}

BOOST_AUTO_TEST_CASE(an_amendment_asserts_only_what_it_names)
{
    const auto amendment =
        reading(R"({"sighting": "seen_with_others", "not_alone_reason": null, "note": {"opinion": "Settled"}})",
            projection::readAmendment);
    BOOST_REQUIRE(amendment.has_value());
    const wire::VisitPatch& visit = *amendment.value().visit;
    BOOST_CHECK_EQUAL(visit.sighting(), "seen_with_others");
    BOOST_CHECK(visit.has_not_alone_reason() && visit.not_alone_reason().empty());
    BOOST_CHECK(!visit.has_occurred_on());
    BOOST_CHECK(!visit.has_bedroom_seen());
    BOOST_CHECK(amendment.value().note->has_opinion());
    BOOST_CHECK(!amendment.value().note->has_observation());
}

BOOST_AUTO_TEST_CASE(an_amendment_refuses_what_a_visit_has_not)
{
    BOOST_CHECK_EQUAL(refusalOfAmendment(R"({"struck": true})"), "struck: a visit has no such member");
    BOOST_CHECK_EQUAL(refusalOfAmendment(R"({"note": {"sighting": "seen_alone"}})"), "note.sighting: a note has no such member");
    BOOST_CHECK_EQUAL(refusalOfAmendment(R"({"sighting": null})"), "sighting: can be changed, not withdrawn");
    BOOST_CHECK(refusalOfAmendment("{}").ends_with("asserts nothing"));
}

BOOST_AUTO_TEST_SUITE_END()
