#include <algorithm>

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
        maker.actAs("jo");
        maker.addVisit(child, 1, Sighting::SeenWithOthers); // Nobody has written a note.
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
    /// Another change of the same note arrives.
    void noteSays(std::size_t place, const char* observation, const std::vector<std::string>& quotes = {})
    {
        projection::VisitAmendment other;
        other.note.emplace().set_observation(observation);
        for (const std::string& quote : quotes) other.note->mutable_verbatim()->add_items(quote);
        BOOST_REQUIRE(tablet->amendVisit(visit(place), other, "From the other tablet").has_value());
    }
    /// What the notes of a visit say of what was seen, in alphabetical order.
    [[nodiscard]] std::vector<std::string> observations(std::size_t place)
    {
        const auto file = tablet->child(childCalled("Zoe"));
        std::vector<std::string> said;
        for (const projection::RecordFile& note : file.value().visits[place].notes)
            said.push_back(note.disputed() ? "disputed" : note.text("observation").value_or(""));
        std::sort(said.begin(), said.end());
        return said;
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

std::vector<Question*> quotes(AmendVisitViewModel& form)
{
    std::vector<Question*> found;
    for (int row = 0; row < form.questions()->count(); ++row) {
        Question* const question = form.questions()->value(row, "question").value<Question*>();
        if (question->field().startsWith(QLatin1String{"verbatim"})) found.push_back(question);
    }
    return found;
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

BOOST_AUTO_TEST_CASE(alone_and_somebody_else_in_the_room_is_put_right)
{
    const auto form = amend(0);
    form->question("sighting")->answer("seen_alone");
    form->question("others_in_room")->answer("yes");
    form->reason()->answer("We spoke in the garden");
    form->save();
    BOOST_REQUIRE(form->problems()->count() == 1);
    BOOST_TEST(form->problems()->problems()[0].question->field().toStdString() == "others_in_room");
    BOOST_TEST(form->problems()->problems()[0].message.toStdString()
        == "You said that you spoke to Zoe alone, and that somebody else was in the room: change one of the two");
    BOOST_TEST(tablet->status().value().pending == 0);
}

BOOST_AUTO_TEST_CASE(a_refusal_of_the_parents_needs_its_words)
{
    const auto form = amend(0);
    form->question("not_alone_reason")->answer("parent_refused");
    form->reason()->answer("I chose the wrong one");
    form->save();
    BOOST_REQUIRE(form->problems()->count() == 1);
    BOOST_TEST(form->problems()->problems()[0].question->field().toStdString() == "not_alone_detail");
    BOOST_TEST(form->problems()->problems()[0].message.toStdString() == "Enter what stopped you speaking to Zoe alone");
    form->question("not_alone_detail")->answer("Her father stood in the door");
    form->save();
    BOOST_TEST(form->problems()->count() == 0);
}

BOOST_AUTO_TEST_CASE(the_tablet_refuses_a_change_after_which_the_visit_contradicts_itself)
{
    projection::VisitAmendment others;
    others.visit.emplace().set_others_in_room(true);
    BOOST_REQUIRE(tablet->amendVisit(visit(0), others, "Her brother was there").has_value());
    projection::VisitAmendment alone;
    alone.visit.emplace().set_sighting("seen_alone");
    const auto refused = tablet->amendVisit(visit(0), alone, "We spoke in the garden");
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().code == ErrorCode::InvalidInput));
    BOOST_TEST(refused.error().detail
        == "others_in_room: You said that you spoke to Zoe alone, and that somebody else was in the room: change one of the two");
    alone.visit->set_others_in_room(false);
    BOOST_REQUIRE(tablet->amendVisit(visit(0), alone, "We spoke in the garden").has_value());
    BOOST_TEST(!tablet->amendVisit(visit(0), others, "Her brother was there").has_value());

    projection::VisitAmendment why;
    why.visit.emplace().set_sighting("seen_with_others");
    why.visit->set_not_alone_reason("other");
    const auto wordless = tablet->amendVisit(visit(0), why, "It was otherwise");
    BOOST_REQUIRE(!wordless.has_value());
    BOOST_TEST(wordless.error().detail == "not_alone_detail: Enter what stopped you speaking to Zoe alone");
}

BOOST_AUTO_TEST_CASE(a_note_that_arrived_while_the_form_was_open_is_not_written_over)
{
    const auto form = amend(2);
    form->question("observation")->answer("The kitchen was clean.");
    form->reason()->answer("I had no time at the door");
    noteSays(2, "The stairs were dark.");
    form->save();
    const std::vector<std::string> both{"The kitchen was clean.", "The stairs were dark."};
    BOOST_TEST(observations(2) == both, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_draft_that_saw_no_note_still_saw_none_after_the_app_was_killed)
{
    {
        const auto form = amend(2);
        form->question("observation")->answer("The kitchen was clean.");
        form->reason()->answer("I had no time at the door");
        form->keep();
    }
    noteSays(2, "The stairs were dark.");
    {
        const auto form = amend(2); // Opened once more, touched and left: what was seen stays what was seen.
        BOOST_TEST(!form->changedSince().isEmpty());
        form->reason()->answer("I had no time");
        form->keep();
    }
    amend(2)->save();
    const std::vector<std::string> both{"The kitchen was clean.", "The stairs were dark."};
    BOOST_TEST(observations(2) == both, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_kept_draft_replaces_a_quote_only_where_the_quote_is_still_the_same)
{
    noteSays(0, "The home was warm.", {"I like it here", "Not the stairs"});
    {
        const auto form = amend(0);
        BOOST_REQUIRE(quotes(*form).size() == 3u);
        quotes(*form)[0]->answer("I like it here, mostly");
        quotes(*form)[1]->answer("Not the dark stairs");
        quotes(*form)[2]->answer("Come back soon");
        form->keep();
    }
    noteSays(0, "The home was warm.", {"He shouts at night", "Not the stairs", "Please stay"});
    const auto form = amend(0);
    BOOST_REQUIRE(quotes(*form).size() == 5u);
    BOOST_TEST(quotes(*form)[0]->value().toStdString() == "He shouts at night");
    BOOST_TEST(quotes(*form)[1]->value().toStdString() == "Not the dark stairs");
    BOOST_TEST(quotes(*form)[2]->value().toStdString() == "Please stay");
    BOOST_TEST(quotes(*form)[3]->label().toStdString() == "Exact words, from your draft"); // Its quote is not there any more.
    BOOST_TEST(quotes(*form)[3]->value().toStdString() == "I like it here, mostly");
    BOOST_TEST(quotes(*form)[4]->field().toStdString() == "verbatim.more");
    BOOST_TEST(quotes(*form)[4]->value().toStdString() == "Come back soon");
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
