#include <boost/test/unit_test.hpp>

#include <rapidcheck.h>

#include "session_events.h"
#include "voice/session_codec.h"

using namespace sightline;
using namespace sightline::test;

BOOST_AUTO_TEST_SUITE(session_codec)

BOOST_AUTO_TEST_CASE(every_event_comes_back_as_it_was_byte_for_byte)
{
    rc::check("round trip", [](unsigned seed) {
        for (const SessionEvent& event : randomEvents(seed, 60)) {
            const auto text = writtenDown(event);
            RC_ASSERT(text.has_value());
            const auto back = readSessionEvent(text.value());
            if (!back.has_value()) RC_FAIL(back.error().detail);
            RC_ASSERT(back.value() == event);
        }
        const auto finished = readSessionEvent(writtenDown(SessionEvent{Finished{9}}).value());
        RC_ASSERT(finished.has_value() && finished.value() == SessionEvent{Finished{9}});
    });
}

BOOST_AUTO_TEST_CASE(what_the_worker_chose_comes_back_as_it_was)
{
    const HandOver given = handOver();
    const auto back = readHandOver(writtenDown(given).value());
    BOOST_REQUIRE(back.has_value());
    BOOST_TEST((back.value().session == given.session));
    BOOST_TEST(back.value().child_name == given.child_name);
    BOOST_TEST((back.value().present == given.present));
    BOOST_TEST((back.value().interpreter->who == given.interpreter->who));
    BOOST_TEST(back.value().last_time.at(0).you_said == given.last_time.at(0).you_said);
    BOOST_TEST((back.value().day == given.day));
    BOOST_TEST(writtenDown(back.value()).value() == writtenDown(given).value());
}

BOOST_AUTO_TEST_CASE(text_that_is_not_utf_8_is_refused_and_not_altered)
{
    const auto text = writtenDown(SessionEvent{AnswerKept{VoiceModule::Draw, 0, answer("draw.about", "\xff\xfe")}});
    BOOST_REQUIRE(!text.has_value());
    BOOST_TEST((text.error().code == ErrorCode::InvalidInput));
}

BOOST_AUTO_TEST_CASE(what_is_no_event_is_refused_with_its_place)
{
    BOOST_TEST(!readSessionEvent("{}").has_value());
    BOOST_TEST(!readSessionEvent(R"({"event":"applause"})").has_value());
    const auto event = readSessionEvent(R"({"event":"taken_out","module":"draw","slot":"first","at_ms":1})");
    BOOST_REQUIRE(!event.has_value());
    BOOST_TEST(event.error().detail.find("slot") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
