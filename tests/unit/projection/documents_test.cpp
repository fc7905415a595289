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

BOOST_AUTO_TEST_CASE(everything_a_form_asks_goes_from_the_document_into_the_record)
{
    const auto visit = reading(R"({"occurred_on": "2026-06-04", "purpose": "health_contact", "mode": "in_person",
        "outcome": "completed", "place": "home", "where_child_lives": true,
        "interpreter": {"use": "family_member", "who": "Aunt"}, "interpreter_why": "Nobody else came",
        "domestic_abuse": "suspected", "women_offered_alone": ["Amira Khan"], "women_not_offered_alone": [],
        "new_in_home": ["Sam – lodger"], "in_danger_now": false, "next_visit_on": "2026-06-18",
        "late_reason": "other", "late_detail": "Car broke down",
        "children": [{"child_id": "00000000-0000-0000-0000-000000000001", "sighting": "seen_alone", "bedroom_seen": true,
            "where_sleeps": "Own bed", "others_in_room": false, "language_used": "Urdu", "communication": "through_behaviour",
            "child_offered_alone": true, "health_review": "two_year"}]})",
        projection::readHomeVisit);
    BOOST_REQUIRE(visit.has_value());
    int next = 100;
    const auto made = projection::newHomeVisit(visit.value(), {WorkerId{"sam"}, WorkerRole::HealthVisitor, false}, by("sam"),
        [&] { return nth<RecordId>(next++).uuid(); });
    const rules::Fields fields = revision::assertedFields(made.revisions.front().message);
    const std::map<std::string, std::string> expected{{"interpreter_why", R"("Nobody else came")"},
        {"domestic_abuse", R"("suspected")"}, {"women_offered_alone", R"(["Amira Khan"])"}, {"women_not_offered_alone", "[]"},
        {"new_in_home", R"(["Sam – lodger"])"}, {"in_danger_now", "false"}, {"next_visit_on", R"("2026-06-18")"},
        {"late_reason", R"("other")"}, {"late_detail", R"("Car broke down")"}, {"where_sleeps", R"("Own bed")"},
        {"others_in_room", "false"}, {"language_used", R"("Urdu")"}, {"communication", R"("through_behaviour")"},
        {"child_offered_alone", "true"}, {"health_review", R"("two_year")"}};
    for (const auto& [name, value] : expected) {
        BOOST_REQUIRE(fields.contains(name));
        BOOST_TEST(fields.at(name) == value, name << ": " << fields.at(name));
    }
}

BOOST_AUTO_TEST_CASE(what_a_document_does_not_say_stays_unknown)
{
    const auto visit = reading(kVisit, projection::readHomeVisit);
    int next = 100;
    const auto made = projection::newHomeVisit(visit.value(), {WorkerId{"sam"}, WorkerRole::SocialWorker, true}, by("sam"),
        [&] { return nth<RecordId>(next++).uuid(); });
    const rules::Fields fields = revision::assertedFields(made.revisions.front().message);
    for (const char* const name : {"interpreter_why", "domestic_abuse", "women_offered_alone", "women_not_offered_alone",
             "new_in_home", "in_danger_now", "next_visit_on", "late_reason", "late_detail", "where_sleeps", "others_in_room",
             "language_used", "communication", "child_offered_alone", "health_review"})
        BOOST_TEST(!fields.contains(name), name);
}

BOOST_AUTO_TEST_CASE(an_amendment_can_say_and_withdraw_all_of_it)
{
    const auto amendment = reading(R"({"domestic_abuse": "known", "women_not_offered_alone": ["Amira Khan"], "late_reason": null,
        "others_in_room": true, "communication": "makaton", "health_review": null, "next_visit_on": null})",
        projection::readAmendment);
    BOOST_REQUIRE(amendment.has_value());
    const wire::VisitPatch& visit = *amendment.value().visit;
    BOOST_CHECK_EQUAL(visit.domestic_abuse(), "known");
    BOOST_CHECK_EQUAL(visit.women_not_offered_alone().items_size(), 1);
    BOOST_CHECK(!visit.has_women_offered_alone());
    BOOST_CHECK(visit.has_late_reason() && visit.late_reason().empty());
    BOOST_CHECK(visit.has_health_review() && visit.health_review().empty());
    BOOST_CHECK(visit.has_next_visit_on() && visit.next_visit_on().empty());
    BOOST_CHECK(refusalOfAmendment(R"({"communication": "shouting"})").starts_with("communication: must be one of"));
    BOOST_CHECK(refusalOfAmendment(R"({"in_danger_now": null})").starts_with("in_danger_now: can be changed"));
}

BOOST_AUTO_TEST_CASE(a_malformed_visit_names_the_place)
{
    BOOST_CHECK(refusalOfVisit(kVisit, "\"seen_alone\"", "\"seen\"").starts_with("children[1].sighting:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "14:10", "25:10").starts_with("started_at:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "000000000002", "000000000001").starts_with("children[1]:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "\"purpose\"", "\"porpoise\"").starts_with("purpose:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "2026-06-04", "2026-06-31").starts_with("occurred_on:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "\"present\"", "\"late_detail\": \"x\", \"present\"").starts_with("late_detail:"));
    BOOST_CHECK(refusalOfVisit(kVisit, "\"present\"", "\"interpreter_why\": \"x\", \"present\"").starts_with("interpreter_why:"));
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
