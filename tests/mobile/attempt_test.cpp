#include "recording.h"

#include <QEventLoop>
#include <QTimer>

#include "viewmodels/attempt_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Fixture : test::Recording {
    std::unique_ptr<AttemptViewModel> attempt(const std::string& name)
    {
        auto made = AttemptViewModel::begin(*tablet, childCalled(name));
        BOOST_REQUIRE(made.has_value());
        return std::move(made).value();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(attempt_at_the_door, Fixture)

BOOST_AUTO_TEST_CASE(one_answer_records_it_for_everybody_ticked_and_moves_no_clock)
{
    const auto due = entry("Ali Khan").visitClock()->next_due;
    const auto made = attempt("Ali Khan");
    made->children()->all().at(1)->wasThere(true);
    BOOST_TEST(made->title().toStdString() == "Could not see Ali and Sara");
    int finished = 0;
    QObject::connect(made.get(), &AttemptViewModel::finished, made.get(), [&finished] { ++finished; });
    made->outcome()->answer("no_answer");
    made->save();
    BOOST_TEST(finished == 1);
    for (const char* const name : {"Ali Khan", "Sara Khan"}) {
        const auto visit = lastVisit(name);
        BOOST_TEST((visit.fact.reading.outcome == Outcome::NoAnswer));
        BOOST_TEST((visit.fact.reading.sighting == Sighting::NotSeen));
        BOOST_TEST(visit.started_at.value_or("") == "10:42");
    }
    BOOST_TEST((entry("Ali Khan").visitClock()->next_due == due));
    BOOST_TEST(made->escalation().isEmpty());
    made->save();
    BOOST_TEST(tablet->status().value().pending == 1, "the second tap saved nothing");
}

BOOST_AUTO_TEST_CASE(only_the_child_asked_for_is_ticked_and_nothing_is_said_of_the_others)
{
    const auto made = attempt("Ali Khan");
    BOOST_TEST(made->title().toStdString() == "Could not see Ali");
    made->outcome()->answer("child_absent");
    made->observation()->answer("At his grandmother's, said the neighbour.");
    made->save();
    BOOST_TEST(lastVisit("Ali Khan").notes.size() == 1U);
    BOOST_TEST((lastVisit("Sara Khan").fact.reading.outcome == Outcome::Completed));
}

BOOST_AUTO_TEST_CASE(today_is_the_day_the_page_was_begun)
{
    clock.advance(std::chrono::hours{13}); // 23:42
    const auto made = attempt("Tom Okafor");
    made->outcome()->answer("no_answer");
    clock.advance(std::chrono::hours{1});
    made->save();
    BOOST_TEST((lastVisit("Tom Okafor").fact.reading.occurred_on == today));
    BOOST_TEST(lastVisit("Tom Okafor").started_at.value_or("") == "23:42");
}

BOOST_AUTO_TEST_CASE(the_second_in_a_row_says_who_must_be_told_and_the_child_is_marked)
{
    for (const bool second : {false, true}) {
        const auto made = attempt("Tom Okafor");
        made->outcome()->answer("refused_entry");
        made->save();
        BOOST_TEST(made->escalation().contains("Tell your manager and the lead social worker today") == second);
    }
    BOOST_TEST(entry("Tom Okafor").attempts_in_a_row == 2);
}

BOOST_AUTO_TEST_CASE(nothing_is_saved_before_it_says_what_happened)
{
    const auto made = attempt("Tom Okafor");
    made->save();
    BOOST_TEST(!made->saved());
    BOOST_TEST(made->outcome()->error().toStdString() == "Select what happened");
    BOOST_TEST(tablet->status().value().pending == 0);
}

BOOST_AUTO_TEST_CASE(it_is_recorded_while_nothing_may_be_shown)
{
    const ChildId tom = childCalled("Tom Okafor");
    clock.advance(std::chrono::hours{24 * 30});
    reopen();
    const auto made = AttemptViewModel::begin(*tablet, tom);
    BOOST_REQUIRE(made.has_value());
    made.value()->outcome()->answer("no_answer");
    made.value()->save();
    BOOST_TEST(made.value()->saved());
}

BOOST_AUTO_TEST_CASE(what_was_answered_is_there_again_when_the_page_went_without_being_saved)
{
    {
        const auto made = attempt("Ali Khan");
        made->outcome()->answer("child_absent");
        made->children()->all().at(1)->wasThere(true);
        made->place()->answer("school");
        made->time()->answer("09:15");
        made->observation()->answer("Curtains drawn, a radio on.");
        made->keep(); // As the lock does.
        BOOST_TEST(made->draftText().contains("Draft on this tablet"));
    }
    reopen();
    const auto made = attempt("Ali Khan");
    BOOST_TEST(made->outcome()->value().toStdString() == "child_absent");
    BOOST_TEST(made->place()->value().toStdString() == "school");
    BOOST_TEST(made->time()->value().toStdString() == "09:15");
    BOOST_TEST(made->observation()->value().toStdString() == "Curtains drawn, a radio on.");
    BOOST_TEST(made->title().toStdString() == "Could not see Ali and Sara");
    BOOST_TEST(attempt("Tom Okafor")->observation()->value().isEmpty(), "another child's answers");
    made->save();
    BOOST_TEST(made->saved());
    BOOST_TEST(attempt("Ali Khan")->observation()->value().isEmpty(), "the draft was offered again");
}

BOOST_AUTO_TEST_CASE(typing_is_kept_while_the_page_is_open)
{
    const auto made = attempt("Tom Okafor");
    made->observation()->answer("A car outside.");
    const std::string name = "attempt/" + childCalled("Tom Okafor").toString();
    const auto kept = [&] { return tablet->draft(name).value().value_or("").find("A car outside.") != std::string::npos; };
    BOOST_TEST(!kept());
    QEventLoop loop;
    QObject::connect(made.get(), &AttemptViewModel::draftTextChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit); // Only where it is not kept at all.
    loop.exec();
    BOOST_TEST(kept());
}

BOOST_AUTO_TEST_CASE(ticks_alone_are_kept)
{
    {
        const auto made = attempt("Ali Khan");
        made->children()->all().at(1)->wasThere(true);
        made->children()->all().at(0)->wasThere(false);
    }
    BOOST_TEST(attempt("Ali Khan")->title().toStdString() == "Could not see Sara");
}

BOOST_AUTO_TEST_CASE(yesterdays_draft_is_about_yesterday_at_its_time)
{
    attempt("Tom Okafor")->outcome()->answer("no_answer");
    clock.advance(std::chrono::hours{25});
    const auto made = attempt("Tom Okafor");
    BOOST_TEST(made->day()->value().toStdString() == "yesterday");
    BOOST_TEST(made->time()->value().toStdString() == "10:42");
    clock.advance(std::chrono::hours{48});
    const auto later = attempt("Tom Okafor");
    BOOST_TEST(later->otherDay()->asked());
    BOOST_TEST(later->otherDay()->value().toStdString() == "22/11/2026");
    later->save();
    BOOST_TEST((lastVisit("Tom Okafor").fact.reading.occurred_on == today));
}

BOOST_AUTO_TEST_SUITE_END()
