#include "tablet_for_tests.h"

#include "viewmodels/amend_visit_view_model.h"
#include "viewmodels/strike_visit_view_model.h"
#include "viewmodels/text_changes.h"
#include "viewmodels/visit_page_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Fixture : test::TabletWithCaseload {
    Fixture()
    {
        test::CaseloadMaker maker{today, "jo"};
        Child zoe{};
        zoe.given_name = "Zoe";
        zoe.date_of_birth = today.plusDays(-3000);
        const int child = maker.addChild(zoe);
        maker.addPlan(child, PlanType::ChildProtection, 10);
        maker.addVisit(child, 12, Sighting::SeenWithOthers);
        maker.addNote(child, 12, "The home was warm.");
        maker.actAs("sam");
        maker.addVisit(child, 3, Sighting::SeenAlone);
        test::makeVault(folder.file("zoe"), maker, clock, test::TabletOwner{.colleagues = {{"sam", "Sam Reid"}}});
        auto opened = Tablet::open(folder.file("zoe"), test::kCaseloadPin, platform, clock);
        BOOST_REQUIRE(opened.has_value());
        tablet = std::move(opened).value();
    }

    [[nodiscard]] RecordId visit(std::size_t place)
    {
        auto file = tablet->child(childCalled("Zoe"));
        BOOST_REQUIRE(file.has_value());
        return file.value().visits[place].record.id;
    }
    [[nodiscard]] std::unique_ptr<VisitPageViewModel> page(std::size_t place)
    {
        auto made = VisitPageViewModel::open(*tablet, visit(place));
        BOOST_REQUIRE(made.has_value());
        return std::move(made).value();
    }
    [[nodiscard]] std::unique_ptr<AmendVisitViewModel> amend(std::size_t place)
    {
        auto made = AmendVisitViewModel::begin(*tablet, visit(place));
        BOOST_REQUIRE(made.has_value());
        return std::move(made).value();
    }
    [[nodiscard]] std::optional<CivilDate> seenAlone()
    {
        const auto caseload = tablet->caseload();
        BOOST_REQUIRE(caseload.has_value());
        return caseload.value().front().seenAloneClock()->last_qualifying;
    }
};

std::string text(RowsModel* rows, int row, const char* role)
{
    const QVariant value = rows->value(row, role);
    return (value.typeId() == QMetaType::QStringList ? value.toStringList().join(u'|') : value.toString()).toStdString();
}

bool has(RowsModel* rows, const char* role, const std::string& part)
{
    for (int row = 0; row < rows->count(); ++row)
        if (text(rows, row, role).find(part) != std::string::npos) return true;
    return false;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(changing_visits, Fixture)

BOOST_AUTO_TEST_CASE(the_visit_page_tells_every_answer_and_where_it_comes_from)
{
    const auto shown = page(0);
    BOOST_TEST(shown->title().toStdString() == "Home visit");
    BOOST_TEST(shown->outcome().toStdString() == "Seen, not alone: it could not be done");
    BOOST_TEST(has(shown->facts(), "value", "Visit under the plan"));
    BOOST_TEST(text(shown->notes(), 0, "text") == "The home was warm.");
    BOOST_TEST(shown->provenance().first().toStdString().starts_with("Recorded by Jo Marsh on 10 November 2026 at "));
    BOOST_TEST(shown->mayChange());
}

BOOST_AUTO_TEST_CASE(a_visit_of_somebody_else_says_who_may_change_it)
{
    const auto shown = page(1);
    BOOST_TEST(!shown->mayChange());
    BOOST_TEST(shown->whoMayChange().toStdString()
        == "Only Sam Reid, who recorded this visit, or a manager may change it or strike it out.");
    BOOST_TEST(!AmendVisitViewModel::begin(*tablet, visit(1)).has_value());
    BOOST_TEST(!StrikeVisitViewModel::begin(*tablet, visit(1)).has_value());
}

BOOST_AUTO_TEST_CASE(only_what_was_changed_is_asserted_with_the_reason_and_the_history_tells_it)
{
    const auto form = amend(0);
    form->question("observation")->answer("The home was warm and tidy.");
    form->question("started_at")->answer("2:10pm");
    form->reason()->answer("I had left out the time");
    form->save();
    BOOST_TEST(form->problems()->count() == 0);
    const auto file = tablet->child(childCalled("Zoe"));
    const auto& record = file.value().visits[0].record;
    const auto fields = revision::assertedFields(record.history.back().revision.message);
    BOOST_TEST(fields.size() == 1u);
    BOOST_TEST(fields.at("started_at") == "\"14:10\"");
    const auto shown = page(0);
    BOOST_TEST(has(shown->history(), "text", "Changed by Jo Marsh on 22 November 2026 at 10:42am"));
    BOOST_TEST(has(shown->history(), "reason", "Because: I had left out the time"));
    BOOST_TEST(
        has(shown->history(), "changes", "What you saw and heard: The home was warm and tidy. (before: The home was warm.)"));
}

BOOST_AUTO_TEST_CASE(without_a_reason_or_a_change_nothing_is_saved)
{
    const auto form = amend(0);
    form->save();
    BOOST_REQUIRE(form->problems()->count() == 2);
    BOOST_TEST(form->problems()->problems()[0].message.toStdString() == "Nothing has been changed yet");
    BOOST_TEST(form->problems()->problems()[1].message.toStdString() == "Enter why you are changing this record");
    BOOST_TEST(tablet->status().value().pending == 0);
}

BOOST_AUTO_TEST_CASE(raising_a_sighting_says_what_it_means_and_then_counts)
{
    BOOST_TEST((seenAlone() == today.plusDays(-3))); // Sam's visit.
    const auto form = amend(0);
    BOOST_TEST(form->raises().toStdString() == "");
    form->question("sighting")->answer("seen_alone");
    BOOST_TEST(form->raises().toStdString().find("This says more than before") != std::string::npos);
    form->reason()->answer("We spoke in the garden");
    form->save();
    const auto file = tablet->child(childCalled("Zoe"));
    BOOST_TEST((file.value().visits[0].fact.reading.sighting == Sighting::SeenAlone));
    BOOST_TEST(!file.value().visits[0].record.text("not_alone_reason").has_value());
}

BOOST_AUTO_TEST_CASE(seen_on_a_visit_that_did_not_take_place_is_put_right)
{
    const auto form = amend(0);
    form->question("outcome")->answer("no_answer");
    form->reason()->answer("Nobody was in");
    form->save();
    BOOST_REQUIRE(form->problems()->count() == 1);
    BOOST_TEST(form->problems()->problems()[0].question->field().toStdString() == "sighting");
}

BOOST_AUTO_TEST_CASE(what_was_typed_is_there_after_the_app_was_killed_and_a_newer_version_is_not_overwritten)
{
    {
        const auto form = amend(0);
        form->question("sighting")->answer("seen_alone");
        form->reason()->answer("Half a reason");
        form->keep();
    }
    projection::VisitAmendment other;
    other.visit.emplace().set_sighting("not_seen");
    BOOST_REQUIRE(tablet->amendVisit(visit(0), other, "It was her sister").has_value());
    const auto form = amend(0);
    BOOST_TEST(form->question("sighting")->value().toStdString() == "seen_alone");
    BOOST_TEST(form->reason()->value().toStdString() == "Half a reason");
    BOOST_TEST(!form->changedSince().isEmpty());
    form->save();
    const auto file = tablet->child(childCalled("Zoe"));
    BOOST_TEST(file.value().visits[0].record.state.disputed.contains("sighting"));
    BOOST_TEST((file.value().visits[0].fact.reading.sighting == Sighting::NotSeen));
}

BOOST_AUTO_TEST_CASE(striking_out_asks_for_a_reason_and_once_more_and_stays_in_the_history)
{
    auto made = StrikeVisitViewModel::begin(*tablet, visit(0));
    BOOST_REQUIRE(made.has_value());
    StrikeVisitViewModel& form = *made.value();
    form.strike();
    BOOST_TEST(!form.asking());
    BOOST_TEST(form.reason()->error().toStdString() == "Enter why this visit should not count");
    form.reason()->answer("Entered for the wrong child");
    form.strike();
    BOOST_TEST(form.asking());
    BOOST_TEST(tablet->status().value().pending == 0);
    form.confirm();
    const auto shown = page(0);
    BOOST_TEST(shown->struck().toStdString().starts_with("Struck out."));
    BOOST_TEST(has(shown->history(), "text", "Struck out by Jo Marsh on 22 November 2026"));
    BOOST_TEST(has(shown->history(), "text", "Recorded by Jo Marsh"));
    const auto file = tablet->child(childCalled("Zoe"));
    BOOST_TEST(file.value().visits[0].fact.credits_nothing);
    BOOST_TEST(!StrikeVisitViewModel::begin(*tablet, visit(0)).has_value());
}

BOOST_AUTO_TEST_CASE(changed_words_are_underlined_and_told)
{
    const TextChanges changes = textChanges("The home was warm & clean.", "The home was cold & very clean.");
    BOOST_TEST(changes.marked.toStdString() == "The home was <u>cold </u>&amp; <u>very </u>clean.");
    BOOST_TEST(changes.added.toStdString() == "cold … very");
    BOOST_TEST(changes.removed.toStdString() == "warm");
}

BOOST_AUTO_TEST_SUITE_END()
