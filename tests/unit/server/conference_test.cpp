// The report for a conference: the child's words byte for byte, for those alone whom the child's choice lets read them.
#include "reports/conference.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "reports/exact_text.h"
#include "support/voice_revisions.h"
#include "unit/projection/known.h"

using namespace sightline;
using namespace sightline::test;
using namespace server::reports;

namespace {

constexpr auto kFamily = ReportReaders::Family;

/// What a reader of HTML makes of text between tags: line ends as they stand become one kind, before anything else is read.
std::string decoded(std::string html)
{
    for (std::size_t at = html.find("\r\n"); at != std::string::npos; at = html.find("\r\n", at)) html.erase(at, 1);
    std::replace(html.begin(), html.end(), '\r', '\n');
    const std::pair<const char*, const char*> names[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&#13;", "\r"}, {"&#1;", "\x01"}, {"&#127;", "\x7f"}};
    for (const auto& [name, text] : names)
        for (std::size_t at = html.find(name); at != std::string::npos; at = html.find(name, at))
            html.replace(at, std::string_view{name}.size(), text);
    for (std::size_t at = html.find("&amp;"); at != std::string::npos; at = html.find("&amp;", at + 1)) html.replace(at, 5, "&");
    return html;
}

std::vector<std::string> wordsIn(const std::string& html)
{
    const std::string opening = "<div class=\"words\" dir=\"auto\">";
    std::vector<std::string> found;
    for (std::size_t at = html.find(opening); at != std::string::npos; at = html.find(opening, at + 1)) {
        const std::size_t from = at + opening.size();
        found.push_back(decoded(html.substr(from, html.find("</div>", from) - from)));
    }
    return found;
}

struct Story {
    std::vector<projection::KnownRevision> known;
    Directory workers;
    std::uint64_t seq = 0;

    Story()
    {
        for (const auto& [id, name, role] :
            {std::tuple{"sam", "Sam Reid", WorkerRole::SocialWorker}, std::tuple{"max", "Max Bell", WorkerRole::Manager}})
            workers.emplace(WorkerId{id}, server::Worker{WorkerId{id}, name, role, true, "north", {}, false});
        wire::Revision child = blankFor(RecordKind::Child, 1, 1, "max");
        child.mutable_child()->set_given_name("Ali");
        child.mutable_child()->set_family_name("Khan");
        child.mutable_child()->set_date_of_birth("2015-03-01");
        add(child);
    }
    void add(wire::Revision message, rules::WrittenBy by = rules::WrittenBy::Author, bool refused = false)
    {
        auto revision = revision::makeRevision(std::move(message));
        const Instant at = revision.recordedAt();
        known.push_back({std::move(revision), by, refused, ++seq, at, std::nullopt});
    }
    void says(int record, std::vector<Audience> readers, const std::string& text)
    {
        VoiceEntry entry = anEntry(std::move(readers), text);
        entry.began_ms += record; // Each is an entry of its own.
        add(aVoice(record, 1, "sam", entry));
    }
    [[nodiscard]] std::string page(ReportReaders readers = ReportReaders::Professionals) const
    {
        return conferenceHtml(projection::readChild(nth<ChildId>(1), known), workers,
            {"Testshire", readers, "Max Bell", *parseInstant("2026-06-10T09:00:00Z")});
    }
};

bool has(const std::string& html, const std::string& text)
{
    return html.find(text) != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(conference, Story)

BOOST_AUTO_TEST_CASE(the_childs_words_are_there_byte_for_byte_and_never_become_markup)
{
    const std::vector<std::string> texts{"  two spaces first\n\nand an empty line \n", "\r\nfrom another keyboard\r\n",
        "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA7 \xF0\x9F\x98\xA2",
        "e\xCC\x81 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\xAE right", "<script>alert('x')</script></div><h1>",
        "&amp; &lt; \"quotes\"", "\ttab \x01\x7f end"};
    int record = 20;
    for (const std::string& text : texts) says(record++, {Audience::AnyoneHelping}, text);
    const std::string html = page();
    BOOST_TEST(wordsIn(html) == texts, boost::test_tools::per_element());
    BOOST_TEST(!has(html, "<script"));
    for (const char* fetches : {"href", "src=", "url(", "@import"}) BOOST_TEST(!has(html, fetches));
}

BOOST_AUTO_TEST_CASE(a_drawing_is_in_it_with_the_childs_own_coordinates)
{
    VoiceEntry entry = anEntry({Audience::AnyoneHelping});
    entry.answers.front().text.clear();
    entry.answers.front().typed_by.reset();
    Drawing page;
    page.marks.emplace_back(Stroke{DrawingColour::Red, 30, DrawnWith::Finger, 0, {{11, 12, 0}, {1300, 14, 5}}});
    entry.answers.front().drawing = page;
    add(aVoice(20, 1, "sam", entry));
    const std::string html = this->page();
    BOOST_TEST(has(html, "d=\"M11 12L1300 14\""));
    BOOST_TEST(has(html, "<title>A drawing by Ali</title>"));
    BOOST_TEST(has(html, "1 line; red."));
}

BOOST_AUTO_TEST_CASE(professionals_get_what_is_for_anyone_helping_and_learn_how_many_entries_are_not_for_them)
{
    says(20, {Audience::AnyoneHelping}, "for everybody who helps");
    says(21, {}, "only for Sam");
    says(22, {Audience::Parent, Audience::Carer}, "for mum");
    const std::string html = page();
    BOOST_TEST(wordsIn(html) == std::vector<std::string>{"for everybody who helps"}, boost::test_tools::per_element());
    BOOST_TEST(has(html, "2 entries of Ali&#39;s are not for the people of a conference, and not printed here."));
    BOOST_TEST(has(html, "For the professionals of the conference. Not for the child&#39;s family"));
    BOOST_TEST(has(html, "Ali&#39;s choice, who may read this: Sam Reid and their manager, anyone helping the child."));
}

BOOST_AUTO_TEST_CASE(the_family_gets_what_is_for_them_and_not_a_word_about_the_rest)
{
    says(20, {Audience::Parent, Audience::Carer}, "for mum and my carer");
    const std::string without = page(kFamily);
    says(21, {}, "only for Sam");
    says(22, {Audience::AnyoneHelping}, "for those who help");
    says(23, {Audience::Parent}, "for mum alone");
    VoiceEntry named = anEntry({Audience::Parent, Audience::Carer}, "not for my stepdad");
    named.sharing.never = {"my stepdad"};
    add(aVoice(24, 1, "sam", named));
    says(25, {Audience::Parent, Audience::Carer}, "taken back");
    add(anAddition(26, 1, "sam", beside(25, AdditionKind::WithdrawnByChild, "")));
    add(aFlagRevision(27, 1, "sam"));
    add(anObservation(28, 1, "sam"));
    BOOST_TEST(page(kFamily) == without); // Not a byte more: nothing can be read from the difference.
    BOOST_TEST(wordsIn(without) == std::vector<std::string>{"for mum and my carer"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_family_with_nothing_to_read_cannot_tell_why)
{
    const std::string nothing_said = page(kFamily);
    says(20, {}, "only for Sam");
    add(aFlagRevision(27, 1, "sam"));
    BOOST_TEST(page(kFamily) == nothing_said);
    BOOST_TEST(has(nothing_said, "There are no words or drawings of Ali&#39;s in this document."));
}

BOOST_AUTO_TEST_CASE(what_was_taken_back_is_never_printed_and_a_wider_share_lets_professionals_read)
{
    says(20, {Audience::AnyoneHelping}, "taken back");
    add(anAddition(21, 1, "sam", beside(20, AdditionKind::WithdrawnByChild, "please")));
    says(22, {}, "shared wider");
    add(anAddition(23, 1, "max", sharedWider(22, {Audience::AnyoneHelping})));
    const std::string html = page();
    BOOST_TEST(wordsIn(html) == std::vector<std::string>{"shared wider"}, boost::test_tools::per_element());
    BOOST_TEST(has(html, " that Ali took it back: what was said on "));
    BOOST_TEST(has(html, "decided by Max Bell: The health visitor needs to know Ali was told."));
}

BOOST_AUTO_TEST_CASE(every_way_of_not_answering_is_told_as_such_and_so_is_who_typed)
{
    VoiceEntry entry = anEntry({Audience::AnyoneHelping});
    const auto given = [&](Given what) {
        entry.answers.push_back(entry.answers.front());
        entry.answers.back().text.clear();
        entry.answers.back().typed_by.reset();
        entry.answers.back().given = what;
    };
    for (const Given what : {Given::Skipped, Given::DontKnow, Given::DontWantToSay, Given::TakenOut}) given(what);
    entry.answers.push_back(entry.answers.front());
    entry.answers.back().typed_by = TypedBy::Scribe;
    entry.answers.front().picked.push_back({"sad", "sad", "dont_like"});
    add(aVoice(20, 1, "sam", entry));
    const std::string html = page();
    for (const char* text : {"Skipped.", "Ali chose: “I don&#39;t know”.", "Ali chose: “I don&#39;t want to say”.",
             "Taken out again by Ali at the end.", "Ali typed this.", "Sam Reid wrote what Ali said.", "In the room: Mum.",
             "Whether an interpreter was needed is not recorded.", "Don't like:</span> <span class=\"shown\" dir=\"auto\">sad"})
        BOOST_TEST(has(decoded(html), decoded(text)), text);
}

BOOST_AUTO_TEST_CASE(you_said_we_did_stands_beside_the_entry)
{
    says(20, {Audience::AnyoneHelping}, "I want my bike");
    add(anAddition(21, 1, "sam", beside(20, AdditionKind::Response, "I will ask for it")));
    VoiceAddition happened = beside(20, AdditionKind::WhatHappened, "The bike is at Gran's now");
    happened.decision = DecisionKind::HelpArranged;
    happened.child_told = true;
    add(anAddition(22, 1, "sam", happened));
    const std::string html = page();
    BOOST_TEST(wordsIn(html).size() == 3U);
    BOOST_TEST(has(html, "help was arranged"));
    BOOST_TEST(has(html, "Written by Sam Reid. Ali was told."));
}

BOOST_AUTO_TEST_CASE(visits_say_what_was_recorded_disputed_not_recorded_and_struck_out)
{
    add(aVisit(30, 1, "sam", "2026-05-01"));
    wire::Revision others = aVisit(31, 1, "sam", "2026-05-08");
    others.mutable_visit()->set_sighting("seen_with_others");
    others.mutable_visit()->set_not_alone_reason("child_refused");
    add(others);
    wire::Revision unknown = aVisit(32, 1, "sam", "2026-05-15");
    unknown.mutable_visit()->clear_sighting();
    add(unknown);
    wire::Revision attempt = aVisit(33, 1, "sam", "2026-05-22");
    attempt.mutable_visit()->set_outcome("no_answer");
    attempt.mutable_visit()->set_sighting("not_seen");
    add(attempt);
    const wire::Revision wrong = aVisit(34, 1, "sam", "2026-05-25");
    add(wrong);
    wire::Revision strike = aChange(revision::makeRevision(wrong), "sam", "Entered for the wrong child");
    strike.mutable_visit()->set_struck(true);
    add(strike);
    const wire::Revision disputed = aVisit(35, 1, "sam", "2026-05-29");
    add(disputed);
    wire::Revision lower = aChange(revision::makeRevision(disputed), "sam");
    lower.mutable_visit()->set_sighting("not_seen");
    add(lower);
    wire::Revision other = aChange(revision::makeRevision(disputed), "max");
    other.mutable_visit()->set_sighting("seen_with_others");
    add(other, rules::WrittenBy::Manager);

    wire::Revision lead = blankFor(RecordKind::Allocation, 40, 1, "max");
    lead.mutable_allocation()->set_worker("kim");
    lead.mutable_allocation()->set_role("lead");
    lead.mutable_allocation()->set_from("2026-05-20");
    add(lead);

    const std::string html = decoded(page());
    BOOST_TEST(has(html, "<td>Sam Reid, social worker</td>"));
    BOOST_TEST(has(html, "<td>Sam Reid, social worker, not by the lead social worker</td>"));
    BOOST_TEST(has(html,
        "Ali was seen on 2 visits: alone on 1, not alone on 1. On 1 visit Ali was not seen. Of 1 visit it is not recorded "
        "whether."));
    BOOST_TEST(has(html, "Why not alone: the child did not want to be seen alone"));
    BOOST_TEST(has(html, "<p class=\"not_recorded\">Not recorded</p>"));
    BOOST_TEST(has(html, "<caption>Attempts</caption>"));
    BOOST_TEST(has(html, "no answer"));
    BOOST_TEST(has(html, "<caption>Struck out</caption>"));
    BOOST_TEST(has(html, "25 May 2026"));
    BOOST_TEST(has(html, "Until it is settled it counts as: not seen."));
}

BOOST_AUTO_TEST_CASE(calls_meetings_and_disputed_visits_are_not_told_as_the_child_was_seen)
{
    add(aVisit(30, 1, "sam", "2026-05-01"));
    wire::Revision call = aVisit(31, 1, "sam", "2026-05-08");
    call.mutable_visit()->set_mode("phone");
    call.mutable_visit()->set_sighting("not_seen");
    add(call);
    wire::Revision meeting = aVisit(32, 1, "sam", "2026-05-15");
    meeting.mutable_visit()->set_purpose("core_group");
    add(meeting);
    const wire::Revision disputed = aVisit(33, 1, "sam", "2026-05-29");
    add(disputed);
    for (const char* mode : {"in_person", "video"}) {
        wire::Revision version = aChange(revision::makeRevision(disputed), "sam");
        version.mutable_visit()->set_mode(mode);
        add(version);
    }
    const std::string html = decoded(page());
    BOOST_TEST(has(html,
        "Ali was seen on 1 visit: alone on 1, not alone on 0. 2 other contacts are not counted: by phone or video, or a core "
        "group, family time or transport. Of 1 visit people say different things about whether Ali was visited in person: until "
        "that is settled it is not counted."));
    BOOST_TEST(has(html, "<caption>Disputed: whether they took place in person</caption>"));
    BOOST_TEST(has(html, "<caption>Other contacts, which are not counted as visits</caption>"));
}

BOOST_AUTO_TEST_CASE(a_child_with_no_entries_says_so)
{
    BOOST_TEST(has(page(), "Nothing that Ali said on the tablet is recorded."));
    BOOST_TEST(has(page(), "No visit that took place is recorded."));
}

BOOST_AUTO_TEST_CASE(a_baby_has_no_voice_put_in_its_mouth_and_a_flag_is_for_professionals)
{
    add(anObservation(28, 1, "sam"));
    add(aFlagRevision(27, 1, "sam"));
    const std::string html = decoded(page());
    BOOST_TEST(has(html, "The worker's words, not the child's."));
    BOOST_TEST(has(html, "<div class=\"observed\" dir=\"auto\">Reached for the rattle</div>"));
    BOOST_TEST(has(html, "No manager has acknowledged it yet."));
}

BOOST_AUTO_TEST_CASE(what_stands_in_the_margins_cannot_leave_them)
{
    workers.at(WorkerId{"sam"}).name = "\"; } </style><script>";
    const std::string html = conferenceHtml(projection::readChild(nth<ChildId>(1), known), workers,
        {"Testshire", ReportReaders::Professionals, "\"; } </style><script>", *parseInstant("2026-06-10T09:00:00Z")});
    BOOST_TEST(!has(html, "<script"));
    BOOST_TEST(inStyleSheet("a\"b\\c<d\n") == "a\\22 b\\5c c\\3c d\\0a ");
}

BOOST_AUTO_TEST_SUITE_END()
