// The tablet came back from a child: nothing is lost, whatever fails, and nothing is removed before it is saved.
#include "support/sayings.h"
#include "tablet_for_tests.h"
#include "viewmodels/hand_back_view_model.h"
#include "viewmodels/navigator.h"
#include "viewmodels/open_session.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Journal {
    GivenBack back;
    bool readable = true;
    bool removable = true;
    bool there = true;
};

class InMemory final : public HeldSession {
public:
    explicit InMemory(Journal& journal)
        : m_journal{journal}
    { }
    Result<GivenBack> read() override
    {
        if (!m_journal.readable) return Error{ErrorCode::StorageDamaged, "the journal is damaged"};
        return m_journal.back;
    }
    Result<void> remove() override
    {
        if (!m_journal.removable) return Error{ErrorCode::StorageFailed, "the disk says no"};
        m_journal.there = false;
        return {};
    }

private:
    Journal& m_journal;
};

struct Fixture : test::TabletWithCaseload {
    ChildId ali = childCalled("Ali Khan");
    Journal journal{{{flag()}, {entry()}, std::nullopt}};

    VoiceEntry entry() const
    {
        VoiceEntry made = test::aSaying();
        made.occurred_on = today;
        return made;
    }
    SafetyFlag flag() const
    {
        SafetyFlag made = test::aRaisedFlag();
        made.occurred_on = today;
        return made;
    }
    OpenSession session() const { return {ali, test::nth<VoiceSessionId>(40), crypto::Secret{std::string(32, 'k')}}; }

    std::unique_ptr<HandBackViewModel> page()
    {
        auto made = HandBackViewModel::open(*tablet, session(), std::make_unique<InMemory>(journal));
        BOOST_REQUIRE(made.has_value());
        return std::move(made).value();
    }
    projection::ChildFile file() { return std::move(tablet->child(ali)).value(); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(handing_back, Fixture)

BOOST_AUTO_TEST_CASE(a_flag_is_saved_and_shown_before_anything_is_chosen)
{
    const auto back = page();
    BOOST_REQUIRE(back->flags()->count() == 1);
    BOOST_TEST(back->flags()->value(0, "text").toString().startsWith("Ali pressed “I don't feel safe” on "));
    BOOST_TEST(back->flags()->value(0, "sent").toString().startsWith("Not sent yet."));
    BOOST_TEST(file().flags.size() == 1U);
    BOOST_TEST(file().voices.empty());
    BOOST_TEST(journal.there);
    const auto again = page();
    BOOST_TEST(file().flags.size() == 1U, "seen twice, raised once");
}

BOOST_AUTO_TEST_CASE(finishing_keeps_it_byte_for_byte_and_only_then_removes_the_journal)
{
    BOOST_REQUIRE(keepOpenSession(*tablet, session()).has_value());
    const auto back = page();
    BOOST_TEST(back->made()->value(0, "pictures").toList().size() == back->made()->value(0, "said").toStringList().size());
    back->finish();
    BOOST_TEST(back->finished());
    BOOST_TEST(!journal.there);
    BOOST_TEST(!openSession(*tablet).value().has_value());
    BOOST_REQUIRE(file().voices.size() == 1U);
    BOOST_TEST((file().voices.front().entry.answers == entry().answers));
    BOOST_TEST(!back->made()->value(0, "record").toString().isEmpty());
    back->finish();
    BOOST_TEST(file().voices.size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_saved_stays_in_the_journal)
{
    journal.back.entries.front().answers.clear(); // Not an entry: refused.
    BOOST_REQUIRE(keepOpenSession(*tablet, session()).has_value());
    const auto back = page();
    back->finish();
    BOOST_TEST(!back->finished());
    BOOST_TEST(journal.there);
    BOOST_TEST(back->problem().startsWith("Not saved."));
    BOOST_TEST(openSession(*tablet).value().has_value());
}

BOOST_AUTO_TEST_CASE(a_journal_that_cannot_be_removed_can_be_finished_again)
{
    journal.removable = false;
    BOOST_REQUIRE(keepOpenSession(*tablet, session()).has_value());
    const auto back = page();
    back->finish();
    BOOST_TEST(!back->finished());
    BOOST_TEST(openSession(*tablet).value().has_value());
    journal.removable = true;
    back->finish();
    BOOST_TEST(back->finished());
    BOOST_TEST(file().voices.size() == 1U, "saved once");
}

BOOST_AUTO_TEST_CASE(a_journal_that_cannot_be_read_is_left_alone)
{
    journal.readable = false;
    const auto back = page();
    BOOST_TEST(!back->readable());
    BOOST_TEST(back->problem().contains("the journal is damaged"));
    back->finish();
    BOOST_TEST(journal.there);
    BOOST_TEST(!back->finished());
}

BOOST_AUTO_TEST_CASE(what_a_full_tablet_could_not_write_down_is_saved_from_memory_and_the_journal_stays_until_then)
{
    BOOST_REQUIRE(keepOpenSession(*tablet, session()).has_value());
    SafetyFlag unwritten = flag();
    unwritten.raised_ms += 1000;
    VoiceEntry more = entry();
    more.answers.front().text = "and this";
    auto made = HandBackViewModel::open(*tablet, session(),
        std::make_unique<SessionInMemory>(
            std::make_unique<InMemory>(journal), std::vector{flag(), unwritten}, std::vector{more}));
    BOOST_REQUIRE(made.has_value());
    const auto& back = made.value();
    BOOST_TEST(file().flags.size() == 2U);
    BOOST_TEST(back->problem().startsWith("This tablet is full."));
    BOOST_TEST(!back->canGoOn());
    BOOST_TEST(journal.there);
    back->finish();
    BOOST_TEST(back->finished());
    BOOST_TEST(!journal.there);
    BOOST_REQUIRE(file().voices.size() == 1U);
    BOOST_TEST((file().voices.front().entry.answers == more.answers));
}

BOOST_AUTO_TEST_CASE(a_session_that_became_a_record_or_is_damaged_does_not_go_on)
{
    BOOST_REQUIRE(keepOpenSession(*tablet, session()).has_value());
    int wanted = 0;
    const auto back = page();
    QObject::connect(back.get(), &HandBackViewModel::goOnWanted, back.get(), [&] { ++wanted; });
    BOOST_TEST(back->canGoOn());
    back->goOn();
    BOOST_TEST(wanted == 1);
    journal.removable = false;
    back->finish();
    BOOST_TEST(!back->finished());
    BOOST_TEST(!back->canGoOn());
    back->goOn();
    BOOST_TEST(wanted == 1);
    BOOST_TEST(!page()->canGoOn(), "nor after a restart");
}

BOOST_AUTO_TEST_CASE(a_damaged_journal_does_not_go_on)
{
    journal.back.damage = "record 7 is broken";
    BOOST_TEST(!page()->canGoOn());
}

BOOST_AUTO_TEST_CASE(the_key_of_a_damaged_journal_stays_when_the_session_is_finished)
{
    journal.back.damage = "record 7 is damaged";
    BOOST_REQUIRE(keepOpenSession(*tablet, session()).has_value());
    const auto back = page();
    back->finish();
    BOOST_TEST(back->finished());
    BOOST_TEST(!openSession(*tablet).value().has_value());
    reopen();
    const auto kept = tablet->draft("child-space-unreadable/" + session().session.toString());
    BOOST_REQUIRE((kept.has_value() && kept.value()));
    BOOST_TEST(kept.value()->find(crypto::toHex(session().key.bytes())) != std::string::npos);
    BOOST_TEST(kept.value()->find(ali.toString()) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_page_stays_until_it_is_finished)
{
    const auto back = page();
    int closed = 0;
    QObject::connect(back.get(), &Page::closed, back.get(), [&] { ++closed; });
    back->back();
    BOOST_TEST(closed == 0);
    BOOST_TEST(!back->problem().isEmpty());
    back->finish();
    back->back();
    BOOST_TEST(closed == 1);
}

BOOST_AUTO_TEST_CASE(no_way_round_the_page_closes_it_before_it_is_finished)
{
    Navigator navigator;
    auto made = page();
    HandBackViewModel* const back = made.get();
    navigator.open(std::move(made));
    navigator.goTo(Navigator::Place::Visits);
    navigator.closePlace();
    BOOST_TEST(navigator.top() == back);
    back->finish();
    navigator.closePlace();
    BOOST_TEST(navigator.top() == nullptr);
}

BOOST_AUTO_TEST_CASE(the_key_of_an_open_session_is_in_the_workers_store_and_a_second_one_is_refused)
{
    BOOST_REQUIRE(keepOpenSession(*tablet, session()).has_value());
    reopen();
    const auto kept = openSession(*tablet);
    BOOST_REQUIRE((kept.has_value() && kept.value()));
    BOOST_TEST((kept.value()->child == ali));
    BOOST_TEST(kept.value()->key.bytes() == std::string(32, 'k'));
    BOOST_TEST(!keepOpenSession(*tablet, session()).has_value());
    BOOST_REQUIRE(forgetOpenSession(*tablet).has_value());
    BOOST_TEST(!openSession(*tablet).value().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
