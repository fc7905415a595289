// What may not be shown any more goes from the screen, and what does not count as a contact makes none.
#include "session/lease.h"
#include "session/setting_names.h"
#include "tablet_for_tests.h"
#include "viewmodels/brief_view_model.h"
#include "viewmodels/child_page_view_model.h"
#include "viewmodels/my_visits_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Fixture : test::TabletWithCaseload {
    /// As after weeks without the organisation.
    void endLease()
    {
        LeaseMark mark;
        const auto kept = tablet->store().setting(kLeaseMark);
        if (kept.has_value() && kept.value()) mark = leaseMarkFrom(*kept.value()).value_or(mark);
        mark.gone += std::chrono::hours{24 * 365};
        BOOST_REQUIRE(tablet->store().setSetting(kLeaseMark, toText(mark)).has_value());
        BOOST_REQUIRE(!tablet->mayRead().has_value());
    }
};

rules::HealthState newBirth(Mode mode, Sighting sighting)
{
    const CivilDate today = *CivilDate::parse("2026-11-22");
    projection::ChildSummary baby = projection::summarise(test::nth<ChildId>(1), {}, test::nth<DeviceId>(1));
    baby.facts.date_of_birth = today.plusDays(-10);
    const rules::VisitReading reading{.occurred_on = today.plusDays(-1),
        .performer = {WorkerId{"hana"}, WorkerRole::HealthVisitor, false},
        .mode = mode,
        .outcome = Outcome::Completed,
        .purpose = Purpose::HealthContact,
        .where_child_lives = true,
        .sighting = sighting,
        .bedroom_seen = false};
    baby.facts.visits.push_back({.visit_id = "1", .reading = reading, .recorded_at = {}, .struck_at = {}, .other_readings = {}});
    baby.health_reviews.emplace_back("new_birth");
    for (const rules::HealthWindow& window : entryOf(baby, today).health)
        if (window.contact == "new_birth") return window.state;
    BOOST_FAIL("there is no such contact");
    return rules::HealthState::Missed;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(not_shown_any_more, Fixture)

BOOST_AUTO_TEST_CASE(a_childs_page_goes_when_the_lease_has_ended)
{
    const auto page = ChildPageViewModel::open(*tablet, childCalled("Ali Khan"));
    BOOST_REQUIRE(page.has_value());
    QString why;
    QObject::connect(page.value().get(), &Page::lost, [&](const QString& said) { why = said; });
    page.value()->recordsChanged();
    BOOST_TEST(why.isEmpty());
    endLease();
    page.value()->recordsChanged();
    BOOST_TEST(why.contains(QStringLiteral("contact with your organisation")));
}

BOOST_AUTO_TEST_CASE(my_visits_keeps_no_row_when_the_lease_has_ended)
{
    MyVisitsViewModel visits{*tablet};
    BOOST_REQUIRE(visits.rows()->count() > 0);
    endLease();
    visits.refresh();
    BOOST_TEST(visits.rows()->count() == 0);
    BOOST_TEST(!visits.problem().isEmpty());
    BOOST_TEST(visits.emptyText().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_health_contact_is_made_in_person_and_by_seeing_the_child)
{
    BOOST_CHECK(newBirth(Mode::InPerson, Sighting::SeenWithOthers) == rules::HealthState::Done);
    BOOST_CHECK(newBirth(Mode::Phone, Sighting::SeenWithOthers) == rules::HealthState::Open);
    BOOST_CHECK(newBirth(Mode::InPerson, Sighting::NotSeen) == rules::HealthState::Open);
    BOOST_CHECK(newBirth(Mode::InPerson, Sighting::NotRecorded) == rules::HealthState::Open);
}

BOOST_AUTO_TEST_SUITE_END()
