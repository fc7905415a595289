// Before the tablet is given to a child: what the worker chooses, and what the child will see.
#include <QCoreApplication>
#include <QTranslator>

#include "support/sayings.h"
#include "tablet_for_tests.h"
#include "viewmodels/hand_over_view_model.h"
#include "viewmodels/last_time.h"
#include "viewmodels/visit_choices.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

constexpr const char* kSaid = "I want to see Nan on Fridays.";

struct Fixture : test::TabletWithCaseload {
    HandOverMeans means{{{"en_GB", "English", 0}, {"pl", "Polski", 3}}, "en_GB",
        [](const QString& code) { return code == QLatin1String{"en_GB"}; }, DeviceLock::Kind::AppOnly};

    std::unique_ptr<HandOverViewModel> page(const std::string& name = "Ali Khan")
    {
        auto made = HandOverViewModel::begin(*tablet, childCalled(name), means);
        BOOST_REQUIRE_MESSAGE(made.has_value(), (made.has_value() ? "" : made.error().detail));
        return std::move(made).value();
    }

    /// Ali said it, and it was answered.
    RecordId said(SharingChoice choice, const std::string& done = "Nan comes on Fridays now.")
    {
        VoiceEntry entry = test::aSaying();
        entry.occurred_on = today.plusDays(-7);
        entry.answers = {test::words(kSaid)};
        entry.sharing = std::move(choice);
        const auto saved = tablet->saveVoice(childCalled("Ali Khan"), {entry});
        BOOST_REQUIRE(saved.has_value());
        const RecordId id = saved.value().entries.front();
        if (!done.empty())
            BOOST_REQUIRE(
                tablet->addBeside({id, AdditionKind::WhatHappened, done, {}, DecisionKind::FamilyTime, {}, {}, {}, {}, {}})
                    .has_value());
        return id;
    }
};

/// A worker who reads the app in another language.
struct InAnotherLanguage final : QTranslator {
    InAnotherLanguage() { QCoreApplication::installTranslator(this); }
    ~InAnotherLanguage() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

PersonAnswers& person(HandOverViewModel& page, const std::string& begins)
{
    for (const auto& each : page.people()->all())
        if (each->name().startsWith(QString::fromStdString(begins))) return *each;
    BOOST_FAIL("nobody is called " + begins);
    return *page.people()->all().front();
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(handing_over, Fixture)

BOOST_AUTO_TEST_CASE(who_is_in_the_room_is_never_answered_in_advance)
{
    const auto given = page();
    given->goOn();
    BOOST_TEST(!given->asking());
    BOOST_TEST(given->peopleError().toStdString() == "Select who is in the room, or select ‘Nobody’");
    given->sayNobody(true);
    given->goOn();
    BOOST_TEST(given->asking());
    BOOST_TEST(given->handOver().present.empty());
}

BOOST_AUTO_TEST_CASE(the_child_space_is_told_what_was_chosen_and_nothing_more)
{
    const auto given = page();
    BOOST_TEST(given->title().toStdString() == "Give the tablet to Ali");
    person(*given, "Jo Marsh").wasThere(true);
    person(*given, "Amira Khan").wasThere(true);
    given->others()->answer("Mrs Dale – teacher\n");
    given->level()->answer("pictures");
    given->goOn();
    const HandOver told = given->handOver();
    BOOST_TEST(told.child_name == "Ali");
    BOOST_TEST(told.worker_name == "Jo");
    BOOST_TEST((told.level == ChildLevel::Pictures));
    BOOST_TEST(told.language == "en");
    BOOST_TEST(told.read_aloud);
    BOOST_TEST(
        told.present == (std::vector<std::string>{"Jo Marsh – social worker", "Amira Khan – mother", "Mrs Dale – teacher"}),
        boost::test_tools::per_element());
    BOOST_TEST((told.day == today));
}

BOOST_AUTO_TEST_CASE(the_record_says_who_was_there_in_the_same_words_in_every_language)
{
    const InAnotherLanguage other;
    const auto given = page();
    for (const auto& each : given->people()->all()) each->wasThere(true);
    BOOST_TEST(person(*given, "Sara").shown().toStdString() == "[Sara – lives in the same home]");
    const std::vector<std::string> present = given->handOver().present;
    BOOST_TEST(std::count(present.begin(), present.end(), "Sara – lives in the same home") == 1);
    for (const std::string& each : present) BOOST_TEST(each.find('[') == std::string::npos, each);
}

BOOST_AUTO_TEST_CASE(what_a_machine_translated_is_said_to_be_so)
{
    const auto given = page();
    BOOST_TEST(given->languageNote().isEmpty());
    given->language()->answer("pl");
    BOOST_TEST(
        given->languageNote().toStdString() == "These words were translated by machine. No speaker of Polski has checked them.");
}

BOOST_AUTO_TEST_CASE(a_language_without_a_voice_says_so_and_offers_no_reading_aloud)
{
    const auto given = page();
    BOOST_TEST(given->voice().toStdString() == "This tablet has a voice for English.");
    given->language()->answer("pl");
    BOOST_TEST(given->voice().startsWith("This tablet has no voice for Polski."));
    BOOST_TEST(!given->handOver().read_aloud);
    BOOST_TEST(given->handOver().language == "pl");
}

BOOST_AUTO_TEST_CASE(the_lock_says_only_what_this_machine_gives)
{
    BOOST_TEST(page()->lock().toStdString() == "Tablet lock: app only. Somebody could switch to another program.");
    means.lock = DeviceLock::Kind::Locked;
    BOOST_TEST(page()->lock().startsWith("Tablet lock: on."));
}

BOOST_AUTO_TEST_CASE(nothing_changes_hands_before_the_last_question)
{
    const auto given = page();
    int times = 0;
    QObject::connect(given.get(), &HandOverViewModel::given, given.get(), [&] { ++times; });
    given->give();
    BOOST_TEST(times == 0);
    given->sayNobody(true);
    given->goOn();
    given->give();
    BOOST_TEST(times == 1);
    given->back();
    BOOST_TEST(!given->asking());
}

BOOST_AUTO_TEST_CASE(a_baby_is_observed_and_given_no_tablet)
{
    const auto caseload = tablet->caseload();
    for (const auto& each : caseload.value()) {
        if (!each.date_of_birth || ageInYears(*each.date_of_birth, today) >= 2 || *each.date_of_birth > today) continue;
        const auto made = HandOverViewModel::begin(*tablet, each.child, means);
        BOOST_REQUIRE(!made.has_value());
        BOOST_TEST((made.error().code == ErrorCode::Refused));
        return;
    }
    BOOST_FAIL("the caseload has no baby");
}

BOOST_AUTO_TEST_CASE(last_time_is_shown_to_the_child_alone_with_the_worker_and_may_be_unticked)
{
    said({{}, {"my stepdad"}, false});
    const auto given = page();
    person(*given, "Jo Marsh").wasThere(true);
    BOOST_REQUIRE(given->lastTime()->count() == 1);
    BOOST_REQUIRE(given->handOver().last_time.size() == 1U);
    BOOST_TEST(given->handOver().last_time.front().you_said == kSaid);
    BOOST_TEST(given->handOver().last_time.front().we_did == "Nan comes on Fridays now.");
    given->showLastTime(0, false);
    BOOST_TEST(given->handOver().last_time.empty());
}

BOOST_AUTO_TEST_CASE(last_time_is_kept_from_people_whom_the_child_did_not_let_read_it)
{
    said({{Audience::School}, {}, false});
    const auto given = page();
    person(*given, "Jo Marsh").wasThere(true);
    BOOST_TEST(given->lastTime()->count() == 1);
    person(*given, "Amira Khan").wasThere(true);
    BOOST_TEST(given->lastTime()->count() == 0);
    BOOST_TEST(given->handOver().last_time.empty());
    person(*given, "Amira Khan").wasThere(false);
    given->others()->answer("Mrs Dale – teacher");
    BOOST_TEST(given->lastTime()->count() == 1);
    given->others()->answer("Mrs Dale – teacher\nSteve");
    BOOST_TEST(given->lastTime()->count() == 0);
}

BOOST_AUTO_TEST_CASE(with_somebody_named_as_not_to_read_it_nobody_else_may_be_there)
{
    said({{Audience::Parent}, {"my stepdad"}, false});
    const auto given = page();
    person(*given, "Amira Khan").wasThere(true);
    BOOST_TEST(given->lastTime()->count() == 0);
}

BOOST_AUTO_TEST_CASE(what_was_taken_back_or_has_no_answer_yet_is_not_shown)
{
    said({}, "");
    BOOST_TEST(page()->lastTime()->count() == 0);
    const RecordId entry = said({});
    BOOST_TEST(page()->lastTime()->count() == 1);
    BOOST_REQUIRE(tablet->addBeside({entry, AdditionKind::WithdrawnByChild, "", {}, {}, {}, {}, {}, {}, {}}).has_value());
    BOOST_TEST(page()->lastTime()->count() == 0);
}

BOOST_AUTO_TEST_CASE(only_plain_words_make_somebody_a_parent)
{
    BOOST_TEST((audienceOf("Amira Khan – mother") == Audience::Parent));
    BOOST_TEST((audienceOf("Mrs Dale – teacher") == Audience::School));
    BOOST_TEST((audienceOf("Pat – foster carer") == Audience::Carer));
    for (const char* unclear : {"Steve – mother’s partner", "Steve – stepfather", "Steve – step father", "Rose – grandmother",
             "Dad", "Steve – mother's friend", "Nan"})
        BOOST_TEST(!audienceOf(unclear).has_value(), unclear);
}

BOOST_AUTO_TEST_SUITE_END()
