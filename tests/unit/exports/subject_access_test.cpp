// A child's right of access: everything that is held, who wrote it, marked where it may tell about somebody else; and a parent
// who asks on the child's behalf gets no trace of what the child would not have them read.
#include "reports/subject_access.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "crypto/crypto.h"
#include "support/voice_revisions.h"
#include "unit/exports/exported_child.h"
#include "json/reader.h"

using namespace sightline;
using namespace sightline::test;
using namespace server::reports;

namespace {

struct Held : ExportedChild {
    Held()
    {
        plan("child_protection", "2026-05-01");
        wire::Revision note = revision::blankRevision(RecordKind::Note, nth<RecordId>(61), nth<ChildId>(1), by("sam"));
        const auto seen_visit = visit("2026-08-04", "seen_with_others", [](wire::VisitPatch& v) {
            v.mutable_present()->add_items("Gran");
            v.set_not_alone_reason("child_refused");
        });
        note.mutable_note()->set_visit_id(seen_visit.record().raw());
        note.mutable_note()->set_observation("Gran made tea <b>");
        add(std::move(note));
        wire::Revision again = aChange(seen_visit, "sam", "Gran told me later");
        again.mutable_visit()->set_awake("awake");
        add(std::move(again));
    }
    void says(int record, std::vector<Audience> readers, const std::string& text)
    {
        VoiceEntry entry = anEntry(std::move(readers), text);
        entry.began_ms += record;
        add(aVoice(record, 1, "sam", entry));
    }
    SubjectAccessBundle bundle(SubjectRecipient recipient = SubjectRecipient::Child)
    {
        auto made =
            subjectAccess(seen().file, seen().workers, {"Testshire", recipient, "Max Bell", at("2026-09-01T09:00:00Z"), false});
        BOOST_REQUIRE(made.has_value());
        return std::move(made).value();
    }
    static std::string file(const SubjectAccessBundle& bundle, const std::string& name)
    {
        for (const BundledFile& each : bundle.files)
            if (each.name == name) return each.bytes;
        return {};
    }
    static bool anywhere(const SubjectAccessBundle& bundle, const std::string& text)
    {
        return std::any_of(bundle.files.begin(), bundle.files.end(),
            [&](const BundledFile& each) { return each.bytes.find(text) != std::string::npos; });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(subject_access, Held)

BOOST_AUTO_TEST_CASE(every_record_is_there_with_its_versions_and_who_wrote_them)
{
    const auto made = bundle();
    const auto records = json::Json::parse(file(made, "record.json"));
    BOOST_TEST(records.size() == 4U); // The child, the plan, the visit, the note.
    BOOST_TEST(records.size() == made.records);
    for (const auto& each : records) BOOST_TEST(each["record"].is_object());
    const auto& visit = records[2];
    BOOST_TEST(visit["kind"] == "visit");
    BOOST_TEST(visit["record"]["history"].size() == 2U);
    BOOST_TEST(visit["record"]["history"][1]["author_name"] == "Sam Reid");
    BOOST_TEST(visit["record"]["history"][1]["reason"] == "Gran told me later");
    const std::string page = file(made, "record.html");
    BOOST_TEST(page.find("Gran made tea &lt;b&gt;") != std::string::npos);
    BOOST_TEST(page.find("Written by Sam Reid at ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(exceptions_moves_and_supervision_are_held_too)
{
    wire::Revision exception = blankFor(RecordKind::Exception, 80, 1, "max");
    exception.mutable_exception()->set_clock("cp.seen_alone");
    exception.mutable_exception()->set_from("2026-06-01");
    exception.mutable_exception()->set_until("2026-07-01");
    exception.mutable_exception()->set_authority("Max Bell");
    exception.mutable_exception()->set_reason("In hospital far away");
    add(std::move(exception), rules::WrittenBy::Manager);
    wire::Revision supervision = blankFor(RecordKind::Supervision, 81, 1, "max");
    supervision.mutable_supervision()->set_held_on("2026-06-10");
    supervision.mutable_supervision()->set_text("Ask the school nurse");
    add(std::move(supervision), rules::WrittenBy::Manager);
    wire::Revision transfer = blankFor(RecordKind::Transfer, 82, 1, "max");
    transfer.mutable_transfer()->set_from_worker("sam");
    transfer.mutable_transfer()->set_to_worker("ada");
    transfer.mutable_transfer()->set_role("lead");
    transfer.mutable_transfer()->set_start("2026-07-01");
    transfer.mutable_transfer()->set_reason("Moves house");
    add(std::move(transfer), rules::WrittenBy::Manager);
    const auto made = bundle();
    BOOST_TEST(made.records == 7U);
    for (const char* text : {"In hospital far away", "Ask the school nurse", "Moves house"}) {
        BOOST_TEST(anywhere(made, text), text);
        BOOST_TEST(file(made, "record.html").find(text) != std::string::npos, text);
    }
    BOOST_TEST(std::count_if(made.marks.begin(), made.marks.end(), [](const RedactionMark& mark) {
        return mark.kind == "supervision" && mark.field == "text";
    }) == 1);
}

BOOST_AUTO_TEST_CASE(what_may_tell_about_others_is_marked_and_not_taken_out)
{
    const auto made = bundle();
    std::vector<std::string> marked;
    for (const RedactionMark& mark : made.marks) marked.push_back(mark.kind + "." + mark.field);
    for (const char* place : {"visit.present", "visit.home_visit_id", "visit.reason", "note.observation"})
        BOOST_TEST(std::count(marked.begin(), marked.end(), place) == 1, place);
    BOOST_TEST(std::count(marked.begin(), marked.end(), "visit.sighting") == 0);
    const std::string list = file(made, "redaction-review.csv");
    BOOST_TEST(std::count(list.begin(), list.end(), '\n') == static_cast<std::ptrdiff_t>(made.marks.size()) + 1);
    BOOST_TEST(anywhere(made, "Gran"));
}

BOOST_AUTO_TEST_CASE(the_child_gets_all_that_the_child_said)
{
    says(70, {}, "only for my worker");
    says(71, {Audience::AnyoneHelping}, "taken back later");
    add(anAddition(72, 1, "sam", beside(71, AdditionKind::WithdrawnByChild)));
    add(aFlagRevision(73, 1, "sam"));
    const auto made = bundle();
    for (const char* text : {"only for my worker", "taken back later", "Taken back by Ali", "I don't feel safe"}) {
        const std::string page = file(made, "record.html");
        BOOST_TEST((page.find(text) != std::string::npos || anywhere(made, text)), text);
    }
    BOOST_TEST(made.withheld == 0U);
}

BOOST_AUTO_TEST_CASE(a_representative_gets_no_trace_of_what_the_child_kept_from_parents)
{
    const auto before = bundle(SubjectRecipient::Representative);
    says(70, {}, "only for my worker");
    says(71, {Audience::AnyoneHelping}, "for helpers");
    says(74, {Audience::Parent, Audience::Carer}, "taken back later");
    add(anAddition(72, 1, "sam", beside(74, AdditionKind::WithdrawnByChild)));
    add(aFlagRevision(73, 1, "sam"));
    const auto after = bundle(SubjectRecipient::Representative);
    BOOST_REQUIRE(before.files.size() == after.files.size());
    for (std::size_t at = 0; at < before.files.size(); ++at) BOOST_TEST(before.files[at].bytes == after.files[at].bytes);
    BOOST_TEST(after.withheld == 5U);
    says(75, {Audience::Parent, Audience::Carer}, "mum may read this");
    BOOST_TEST(anywhere(bundle(SubjectRecipient::Representative), "mum may read this"));
}

BOOST_AUTO_TEST_CASE(what_a_child_would_not_have_somebody_at_home_read_is_not_a_representatives_even_if_shared_wider)
{
    VoiceEntry entry = anEntry({Audience::AnyoneHelping}, "not my stepdad");
    entry.sharing.never = {"my stepdad"};
    add(aVoice(76, 1, "sam", entry));
    add(anAddition(77, 1, "sam", sharedWider(76, {Audience::Parent, Audience::Carer})));
    BOOST_TEST(!anywhere(bundle(SubjectRecipient::Representative), "not my stepdad"));
    BOOST_TEST(anywhere(bundle(), "not my stepdad"));
}

BOOST_AUTO_TEST_CASE(a_representative_does_not_learn_whom_a_child_named_at_first)
{
    VoiceEntry entry = anEntry({Audience::Parent, Audience::Carer}, "mum may read this");
    entry.sharing_before.never = {"my stepdad"};
    add(aVoice(76, 1, "sam", entry));
    BOOST_TEST(anywhere(bundle(SubjectRecipient::Representative), "mum may read this"));
    BOOST_TEST(!anywhere(bundle(SubjectRecipient::Representative), "my stepdad"));
    BOOST_TEST(!anywhere(bundle(SubjectRecipient::Representative), "sharing before"));
    BOOST_TEST(anywhere(bundle(), "my stepdad"));
}

BOOST_AUTO_TEST_CASE(a_representative_gets_no_supervision_which_may_quote_the_child)
{
    const auto before = bundle(SubjectRecipient::Representative);
    wire::Revision supervision = blankFor(RecordKind::Supervision, 81, 1, "max");
    supervision.mutable_supervision()->set_held_on("2026-06-10");
    supervision.mutable_supervision()->set_text("Ali told Sam about the belt");
    add(std::move(supervision), rules::WrittenBy::Manager);
    const auto after = bundle(SubjectRecipient::Representative);
    BOOST_REQUIRE(before.files.size() == after.files.size());
    for (std::size_t at = 0; at < before.files.size(); ++at) BOOST_TEST((before.files[at].bytes == after.files[at].bytes));
    BOOST_TEST(after.withheld == 1U);
    BOOST_TEST(anywhere(bundle(), "about the belt"));
}

BOOST_AUTO_TEST_CASE(a_representative_gets_no_trace_of_danger_or_domestic_abuse)
{
    const auto first = visit("2026-08-06", "seen_alone");
    const auto before = bundle(SubjectRecipient::Representative);
    wire::Revision danger = aChange(first, "sam", "She rang me back");
    danger.mutable_visit()->set_in_danger_now(true);
    danger.mutable_visit()->set_domestic_abuse("suspected");
    danger.mutable_visit()->mutable_women_offered_alone()->add_items("Mina");
    const auto second = add(std::move(danger));
    const auto after = bundle(SubjectRecipient::Representative);
    BOOST_REQUIRE(before.files.size() == after.files.size());
    for (std::size_t at = 0; at < before.files.size(); ++at) BOOST_TEST((before.files[at].bytes == after.files[at].bytes));
    wire::Revision later = aChange(second, "sam");
    later.mutable_visit()->set_awake("awake");
    add(std::move(later));
    const auto last = bundle(SubjectRecipient::Representative);
    BOOST_TEST(!anywhere(last, crypto::toHex(second.id.text())));
    for (const char* text : {"in_danger_now", "suspected", "Mina", "She rang me back"}) {
        BOOST_TEST(!anywhere(last, text), text);
        BOOST_TEST(anywhere(bundle(), text), text);
    }
}

BOOST_AUTO_TEST_CASE(a_representative_gets_no_reason_of_an_exception_or_a_move)
{
    wire::Revision exception = blankFor(RecordKind::Exception, 80, 1, "max");
    exception.mutable_exception()->set_clock("cp.seen_alone");
    exception.mutable_exception()->set_from("2026-06-01");
    exception.mutable_exception()->set_until("2026-07-01");
    exception.mutable_exception()->set_authority("Max Bell");
    exception.mutable_exception()->set_reason("Dad threatens whoever comes");
    add(std::move(exception), rules::WrittenBy::Manager);
    wire::Revision transfer = blankFor(RecordKind::Transfer, 82, 1, "max");
    transfer.mutable_transfer()->set_from_worker("sam");
    transfer.mutable_transfer()->set_to_worker("ada");
    transfer.mutable_transfer()->set_role("lead");
    transfer.mutable_transfer()->set_start("2026-07-01");
    transfer.mutable_transfer()->set_reason("Sam was followed home");
    add(std::move(transfer), rules::WrittenBy::Manager);
    const auto made = bundle(SubjectRecipient::Representative);
    for (const char* text : {"Dad threatens", "followed home"}) {
        BOOST_TEST(!anywhere(made, text), text);
        BOOST_TEST(anywhere(bundle(), text), text);
    }
    BOOST_TEST(anywhere(made, "Exception, from 1 June 2026"));
}

BOOST_AUTO_TEST_CASE(the_page_has_names_moments_and_the_childs_choice_in_words)
{
    allocated("ada", "2026-01-01");
    visit("2026-08-06", "seen_alone");
    says(71, {Audience::School}, "I like my school");
    const std::string page = file(bundle(), "record.html");
    BOOST_TEST(page.find("<dt>worker</dt><dd class=\"field\" dir=\"auto\">Ada Moss</dd>") != std::string::npos);
    BOOST_TEST(page.find("<dt>who made the visit</dt><dd class=\"field\" dir=\"auto\">Sam Reid</dd>") != std::string::npos);
    for (const char* raw : {"began ms", "ended ms", "&quot;readers&quot;", "\"readers\""})
        BOOST_TEST(page.find(raw) == std::string::npos, raw);
}

BOOST_AUTO_TEST_CASE(the_manifest_has_the_hash_of_every_file)
{
    const auto made = bundle();
    const auto manifest = json::Json::parse(made.files.back().bytes);
    BOOST_TEST(made.files.back().name == "manifest.json");
    BOOST_REQUIRE(manifest["files"].size() == made.files.size() - 1);
    for (std::size_t at = 0; at + 1 < made.files.size(); ++at) {
        BOOST_TEST(manifest["files"][at]["name"] == made.files[at].name);
        BOOST_TEST(manifest["files"][at]["sha256"] == crypto::toHex(crypto::sha256(made.files[at].bytes)));
    }
}

BOOST_AUTO_TEST_CASE(the_same_records_and_request_give_the_same_zip)
{
    const auto first = zipOf(bundle().files, at("2026-09-01T09:00:00Z"));
    const auto again = zipOf(bundle().files, at("2026-09-01T09:00:00Z"));
    BOOST_REQUIRE(first.has_value());
    BOOST_TEST((first.value() == again.value()));
    BOOST_TEST(first.value().starts_with("PK"));
}

BOOST_AUTO_TEST_SUITE_END()
