#include "tablet_for_tests.h"

#include "support/exchange.h"
#include "viewmodels/conflict_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

/// Jo's tablet and the tablet of Max, her manager, with the same visit and note on both.
struct Fixture : test::TabletWithCaseload {
    Fixture()
    {
        test::CaseloadMaker maker{today, "jo"};
        Child zoe{};
        zoe.given_name = "Zoe";
        zoe.date_of_birth = today.plusDays(-3000);
        const int child = maker.addChild(zoe);
        maker.addPlan(child, PlanType::ChildProtection, 10);
        maker.addVisit(child, 5, Sighting::SeenWithOthers);
        maker.addNote(child, 5, "The home was warm.");
        maker.addDispute(child);
        seq = maker.revisions().size();
        tablet = made("jo", maker, {.id = "jo", .name = "Jo Marsh", .colleagues = {{"max", "Max Cole"}}});
        manager = made(
            "max", maker, {.id = "max", .name = "Max Cole", .role = WorkerRole::Manager, .colleagues = {{"jo", "Jo Marsh"}}});
    }

    std::unique_ptr<Tablet> made(const char* name, const test::CaseloadMaker& maker, const test::TabletOwner& owner)
    {
        test::makeVault(folder.file(std::string{name} + "2"), maker, clock, owner);
        auto opened = Tablet::open(folder.file(std::string{name} + "2"), test::kCaseloadPin, platform, clock);
        BOOST_REQUIRE(opened.has_value());
        return std::move(opened).value();
    }
    [[nodiscard]] projection::ChildFile file(Tablet& on)
    {
        auto read = on.child(childCalled("Zoe"));
        BOOST_REQUIRE(read.has_value());
        return std::move(read).value();
    }
    void amend(Tablet& on, const char* sighting, const char* observation, const char* reason)
    {
        projection::VisitAmendment amendment;
        amendment.visit.emplace().set_sighting(sighting);
        amendment.note.emplace().set_observation(observation);
        BOOST_REQUIRE(on.amendVisit(file(on).visits[0].record.id, amendment, reason).has_value());
    }
    /// Both change the same visit before either hears of the other.
    void dispute()
    {
        amend(*tablet, "seen_alone", "The home was warm and tidy.", "We spoke in the garden");
        clock.advance(std::chrono::minutes{55});
        amend(*manager, "not_seen", "The home was cold.", "The school says that she was there");
        const projection::VisitFile itsVisit = file(*manager).visits[0];
        seenByManager = {itsVisit.record.state.heads, itsVisit.notes[0].id, itsVisit.notes[0].state.heads};
        test::pass(*tablet, *manager, rules::WrittenBy::Author, test::nth<DeviceId>(2), seq);
        test::pass(*manager, *tablet, rules::WrittenBy::Manager, test::nth<DeviceId>(3), seq);
    }
    /// The manager changes their own version once more, without having seen Jo's: it stays a dispute.
    void managerSays(const char* sighting, const char* observation)
    {
        projection::VisitAmendment amendment;
        amendment.visit.emplace().set_sighting(sighting);
        amendment.note.emplace().set_observation(observation);
        BOOST_REQUIRE(manager->amendVisit(visit(), amendment, "The school called back", seenByManager).has_value());
        test::pass(*manager, *tablet, rules::WrittenBy::Manager, test::nth<DeviceId>(3), seq);
    }
    [[nodiscard]] std::unique_ptr<ConflictViewModel> conflict(Tablet& on, RecordId record)
    {
        auto opened = ConflictViewModel::open(on, record);
        BOOST_REQUIRE_MESSAGE(opened.has_value(), (opened.has_value() ? "" : opened.error().detail));
        return std::move(opened).value();
    }
    [[nodiscard]] RecordId visit() { return file(*tablet).visits[0].record.id; }
    [[nodiscard]] RecordId note() { return file(*tablet).visits[0].notes[0].id; }

    std::uint64_t seq = 0;
    SeenVisit seenByManager;
    std::unique_ptr<Tablet> manager;
};

std::string text(RowsModel* rows, int row, const char* role)
{
    return rows->value(row, role).toString().toStdString();
}

std::vector<std::string> choices(ConflictCard& card)
{
    std::vector<std::string> offered;
    for (const Choice& choice : card.choice()->choices()->choices()) offered.push_back(choice.text.toStdString());
    return offered;
}

/// Chooses as a person does: by the words.
void choose(ConflictCard& card, const char* words)
{
    for (const Choice& choice : card.choice()->choices()->choices()) {
        if (choice.text != QLatin1String{words}) continue;
        card.choice()->answer(choice.value);
        return;
    }
    BOOST_FAIL(std::string{"not offered: "} + words);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(conflicts, Fixture)

BOOST_AUTO_TEST_CASE(seen_alone_shows_both_values_authors_and_times_and_is_never_kept_twice)
{
    dispute();
    const auto page = conflict(*tablet, visit());
    BOOST_REQUIRE(page->all().size() == 1u);
    ConflictCard& card = *page->all()[0];
    BOOST_TEST(card.title().toStdString() == "Whether the child was seen");
    BOOST_TEST(card.position().toStdString() == "1 of 1");
    BOOST_TEST(text(card.versions(), 0, "plain") == "Not seen");
    BOOST_TEST(
        text(card.versions(), 0, "heading") == "On the server – Max Cole, 22 November 2026 at 11:37am, from another tablet");
    BOOST_TEST(text(card.versions(), 1, "plain") == "Seen alone");
    BOOST_TEST(text(card.versions(), 1, "heading") == "On this tablet – you, 22 November 2026 at 10:42am");
    BOOST_TEST(card.before().toStdString() == "Seen, not alone");
    BOOST_TEST(card.meanwhile().toStdString()
        == "Until this is decided, the record counts as: Not seen. Your manager sees that there are two versions.");
    const std::vector<std::string> expected{"Keep Max Cole's", "Keep mine", "Decide later"};
    BOOST_TEST(choices(card) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(texts_of_notes_may_be_kept_both_and_the_difference_is_told_in_words)
{
    dispute();
    const auto page = conflict(*tablet, note());
    ConflictCard& card = *page->all()[0];
    const std::vector<std::string> expected{"Keep Max Cole's", "Keep mine", "Keep both", "Write a new version", "Decide later"};
    BOOST_TEST(choices(card) == expected, boost::test_tools::per_element());
    BOOST_TEST(text(card.versions(), 0, "added") == "cold.");
    BOOST_TEST(text(card.versions(), 0, "removed") == "warm.");
    BOOST_TEST(text(card.versions(), 1, "marked") == "The home was <u>warm </u><u>and </u><u>tidy.</u>");
    card.choice()->answer("both");
    page->reason()->answer("Both were there at different times");
    page->settle();
    const auto settled = file(*tablet).visits[0].notes[0];
    BOOST_TEST(!settled.disputed());
    BOOST_TEST(settled.text("observation").value()
        == "Max Cole, 22 November 2026 at 11:37am\nThe home was cold.\n\n"
           "Jo Marsh, 22 November 2026 at 10:42am\nThe home was warm and tidy.");
}

BOOST_AUTO_TEST_CASE(settling_names_every_head_with_a_reason_and_reaches_the_other_tablet_and_the_history_keeps_all)
{
    dispute();
    const auto heads = file(*tablet).visits[0].record.state.heads;
    const auto page = conflict(*tablet, visit());
    choose(*page->all()[0], "Keep mine");
    BOOST_TEST(page->all()[0]->warning().toStdString().starts_with("This says more than the record counts as now"));
    page->settle();
    BOOST_REQUIRE(page->problems()->count() == 1); // The reason.
    page->reason()->answer("I asked the school: she was at home");
    page->settle();
    const auto mine = file(*tablet).visits[0].record;
    BOOST_TEST(!mine.disputed());
    BOOST_TEST((file(*tablet).visits[0].fact.reading.sighting == Sighting::SeenAlone));
    const wire::Revision& settlement = mine.history.back().revision.message;
    BOOST_TEST((std::vector<std::string>{settlement.parents().begin(), settlement.parents().end()} == heads));
    BOOST_TEST(settlement.reason() == "I asked the school: she was at home");
    BOOST_TEST(mine.history.size() == 4u);
    test::pass(*tablet, *manager, rules::WrittenBy::Author, test::nth<DeviceId>(2), seq);
    BOOST_TEST((file(*manager).visits[0].record.state.fields == mine.state.fields));
    BOOST_TEST(!file(*manager).visits[0].record.disputed());
}

BOOST_AUTO_TEST_CASE(the_manager_may_settle_the_visit_of_their_worker)
{
    dispute();
    const auto page = conflict(*manager, visit());
    BOOST_TEST(page->maySettle());
    choose(*page->all()[0], "Keep mine");
    page->reason()->answer("The school is sure");
    page->settle();
    BOOST_TEST((file(*manager).visits[0].fact.reading.sighting == Sighting::NotSeen));
    BOOST_TEST(!file(*manager).visits[0].record.disputed());
}

BOOST_AUTO_TEST_CASE(a_worker_who_may_not_settle_sees_both_versions_and_who_can)
{
    const RecordId child{childCalled("Zoe").uuid()};
    const auto page = conflict(*tablet, child);
    BOOST_TEST(!page->maySettle());
    BOOST_TEST(page->whoMaySettle().toStdString()
        == "Only a manager may settle this. Your manager sees it too. Both versions are kept until then.");
    BOOST_TEST(page->all()[0]->versions()->count() == 2);
    const auto heads = file(*tablet).record->state.heads;
    const auto refused = tablet->settle(child, {{{"address", R"("3 Quay Street")"}}, "Because", heads});
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().code == ErrorCode::Refused));
    const auto allowed = manager->settle(child, {{{"address", R"("3 Quay Street")"}}, "Because", heads});
    BOOST_TEST(allowed.has_value());
}

BOOST_AUTO_TEST_CASE(a_version_that_was_not_seen_is_never_settled_over)
{
    dispute();
    const auto page = conflict(*tablet, visit());
    choose(*page->all()[0], "Keep mine");
    page->reason()->answer("As I said");
    amend(*manager, "seen_with_others", "The home was cold.", "A third word");
    test::pass(*manager, *tablet, rules::WrittenBy::Manager, test::nth<DeviceId>(3), seq);
    page->settle();
    BOOST_TEST(page->notSaved().contains("another version has arrived"));
    BOOST_TEST((file(*tablet).visits[0].fact.reading.sighting == Sighting::SeenWithOthers));
}

BOOST_AUTO_TEST_CASE(deciding_later_leaves_everything_and_keeps_what_was_typed)
{
    dispute();
    {
        const auto page = conflict(*tablet, visit());
        page->all()[0]->choice()->answer("later");
        page->reason()->answer("I will ask the school");
        page->settle();
        BOOST_TEST(page->problems()->count() == 1); // Nothing is decided.
        page->decideLater();
    }
    BOOST_TEST(file(*tablet).visits[0].record.disputed());
    BOOST_TEST(conflict(*tablet, visit())->reason()->value().toStdString() == "I will ask the school");
}

BOOST_AUTO_TEST_CASE(a_choice_is_kept_with_the_version_it_was_made_for)
{
    dispute();
    {
        const auto page = conflict(*tablet, visit());
        choose(*page->all()[0], "Keep Max Cole's");
        page->decideLater();
    }
    const auto page = conflict(*tablet, visit());
    BOOST_TEST(page->all()[0]->chosen().value_or("nothing") == R"("not_seen")");
    BOOST_TEST(page->notSaved().toStdString() == "");
}

BOOST_AUTO_TEST_CASE(a_choice_is_dropped_when_a_version_has_changed_since_and_the_page_says_so)
{
    dispute();
    {
        const auto page = conflict(*tablet, visit());
        choose(*page->all()[0], "Keep Max Cole's");
        page->reason()->answer("The school is sure");
        page->decideLater();
    }
    managerSays("seen_with_others", "The home was icy.");
    const auto page = conflict(*tablet, visit());
    BOOST_TEST(page->all()[0]->chosen().value_or("nothing") == "nothing");
    BOOST_TEST(page->all()[0]->choice()->value().toStdString() == "");
    BOOST_TEST(page->reason()->value().toStdString() == "The school is sure");
    BOOST_TEST(page->notSaved().toStdString()
        == "This record has changed since you chose, so nothing is chosen now. What you wrote is still here. "
           "Read the versions and choose again.");
    page->settle();
    BOOST_TEST(file(*tablet).visits[0].record.disputed());
}

BOOST_AUTO_TEST_CASE(a_new_version_that_was_typed_is_still_there_when_the_choices_are_dropped)
{
    dispute();
    {
        const auto page = conflict(*tablet, note());
        choose(*page->all()[0], "Write a new version");
        page->all()[0]->text()->answer("The home was warm, then cold.");
        page->decideLater();
    }
    managerSays("seen_with_others", "The home was icy.");
    const auto page = conflict(*tablet, note());
    BOOST_TEST(page->all()[0]->choice()->value().toStdString() == "");
    choose(*page->all()[0], "Write a new version");
    BOOST_TEST(page->all()[0]->text()->value().toStdString() == "The home was warm, then cold.");
}

BOOST_AUTO_TEST_SUITE_END()
