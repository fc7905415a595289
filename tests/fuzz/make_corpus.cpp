// Writes the first inputs of every fuzz target: small and valid, so that the fuzzer starts behind the first checks.
#include <cstdio>
#include <filesystem>

#include "revision/group.h"
#include "revision/voice_values.h"
#include "support/files.h"
#include "support/revisions.h"
#include "support/sayings.h"
#include "sync/sync.pb.h"
#include "sync/tablet_sync.h"
#include "unit/imports/made_workbook.h"
#include "vault/sealed_outbox.h"
#include "voice/voice_document.h"

using namespace sightline;
using namespace sightline::test;

namespace {

class Corpus {
public:
    explicit Corpus(std::filesystem::path folder)
        : m_folder{std::move(folder)}
    { }
    void add(const std::string& target, const std::string& name, char choice, const std::string& bytes) const
    {
        std::filesystem::create_directories(m_folder / target);
        writeFile(m_folder / target / name, choice + bytes);
    }

private:
    std::filesystem::path m_folder;
};

/// What a child said, what stands beside it, a flag and an observation.
std::vector<std::pair<std::string, wire::Revision>> sayings()
{
    const auto blank = [](RecordKind kind, int record) {
        return revision::blankRevision(kind, nth<RecordId>(record), nth<ChildId>(1), by("sam"));
    };
    wire::Revision voice = blank(RecordKind::Voice, 30);
    *voice.mutable_voice() = revision::toPatch(aSaying());
    wire::Revision addition = blank(RecordKind::VoiceAddition, 31);
    *addition.mutable_voice_addition() = revision::toPatch(VoiceAddition{nth<RecordId>(30), AdditionKind::SharedWider,
        "School asked", {}, {}, {}, true, WorkerId{"max"}, {Audience::School}, {WorkerId{"kim"}}});
    wire::Revision flag = blank(RecordKind::SafetyFlag, 32);
    *flag.mutable_safety_flag() = revision::toPatch(aRaisedFlag());
    wire::Revision observation = blank(RecordKind::Observation, 33);
    *observation.mutable_observation() =
        revision::toPatch(Observation{*CivilDate::parse("2026-06-04"), Awake::Asleep, {"Mum"}, "In his cot", "", "", ""});
    return {{"voice", voice}, {"voice_addition", addition}, {"safety_flag", flag}, {"observation", observation}};
}

std::vector<std::pair<std::string, wire::Revision>> oneOfEach()
{
    wire::Revision child = revision::blankRevision(RecordKind::Child, nth<RecordId>(1), nth<ChildId>(1), by("admin"));
    child.mutable_child()->set_given_name("Ali");
    child.mutable_child()->set_date_of_birth("2018-03-01");
    wire::Revision plan = revision::blankRevision(RecordKind::Plan, nth<RecordId>(20), nth<ChildId>(1), by("admin"));
    plan.mutable_plan()->set_type("child_protection");
    plan.mutable_plan()->set_start("2026-01-05");
    wire::Revision placement = revision::blankRevision(RecordKind::Placement, nth<RecordId>(21), nth<ChildId>(1), by("admin"));
    placement.mutable_placement()->set_start("2026-01-05");
    placement.mutable_placement()->set_regime("general");
    wire::Revision allocation = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(22), nth<ChildId>(1), by("admin"));
    allocation.mutable_allocation()->set_worker("sam");
    allocation.mutable_allocation()->set_role("lead");
    allocation.mutable_allocation()->set_from("2026-01-01");
    wire::Revision note = revision::blankRevision(RecordKind::Note, nth<RecordId>(12), nth<ChildId>(1), by("sam"));
    note.mutable_note()->set_visit_id(nth<RecordId>(11).raw());
    note.mutable_note()->set_observation("Seen in her room");
    const auto visit = revision::makeRevision(aVisit(11, 1, "sam"));
    wire::Revision change = aChange(visit, "sam");
    change.mutable_visit()->set_sighting("seen_with_others");
    std::vector<std::pair<std::string, wire::Revision>> all{{"child", child}, {"plan", plan}, {"placement", placement},
        {"allocation", allocation}, {"visit", visit.message}, {"note", note}, {"change", change}};
    for (auto& each : sayings()) all.push_back(std::move(each));
    return all;
}

void messages(const Corpus& corpus)
{
    GroupChain chain{nth<DeviceId>(1)};
    wire::SyncRequest request;
    wire::SyncResponse response;
    response.mutable_head()->set_seq(9);
    response.mutable_head()->set_chain(std::string(32, 'c'));
    std::uint64_t seq = 0;
    for (const auto& [name, message] : oneOfEach()) {
        const auto revision = revision::makeRevision(message);
        corpus.add("revision", name, 0, revision.bytes);
        const auto group = chain.add(message);
        *request.add_groups() = revision::toWire(group);
        wire::Row& row = *response.add_rows();
        row.set_seq(++seq);
        row.set_revision(revision.bytes);
        row.set_outcome(wire::OUTCOME_ACCEPTED);
        row.set_by(wire::WRITTEN_BY_AUTHOR);
        wire::SyncRequest alone;
        *alone.add_groups() = revision::toWire(group);
        corpus.add("request", name, 1, alone.SerializeAsString());
    }
    corpus.add("revision", "group", 1, request.groups(4).SerializeAsString());
    for (int n = 1; n <= 2; ++n) {
        wire::Cursor& cursor = *request.add_cursors();
        cursor.set_child_id(nth<ChildId>(n).raw());
    }
    request.set_scope_version("v1");
    request.set_byte_budget(100'000);
    corpus.add("request", "everything", 1, request.SerializeAsString());
    corpus.add("response", "rows", 1, response.SerializeAsString());

    wire::GroupReceipt& receipt = *response.add_receipts();
    receipt.add_revisions()->set_outcome(wire::OUTCOME_ACCEPTED);
    receipt.mutable_revisions(0)->set_seq(8);
    for (int n = 1; n <= 2; ++n) response.mutable_scope()->add_children(nth<ChildId>(n).raw());
    response.mutable_scope()->set_version("v2");
    wire::ChildHead& head = *response.add_heads();
    head.set_child_id(nth<ChildId>(1).raw());
    head.set_seq(9);
    head.set_count(7);
    head.set_digest(std::string(32, 'x'));
    response.set_backup_watermark(8);
    response.set_more(true);
    corpus.add("response", "everything", 1, response.SerializeAsString());

    vault::SealedOutbox sealed{
        std::filesystem::temp_directory_path().string() + "/sightline-corpus", crypto::EscrowKey::generate().public_key};
    const vault::SealedHeader header{nth<DeviceId>(1), vault::SealedLane::Normal, 1, nth<GroupId>(1)};
    if (sealed.put(header, "a signed group").has_value())
        if (const auto bytes = sealed.read(header.group); bytes.has_value()) corpus.add("revision", "sealed", 2, bytes.value());
    std::filesystem::remove_all(std::filesystem::temp_directory_path() / "sightline-corpus");
}

void returns(const Corpus& corpus)
{
    corpus.add("imports", "ssda903", 0,
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n101,1,04/05/2012,WBRI,,,\n\x1e"
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
        "101,02/03/2020,S,C2,N1,U6,PR1,,X1,,AB1 2CD,AB1 2CD,SC1\n\x1e"
        "CHILD,DOB,REVIEW,REVIEW_CODE\n101,04/05/2012,01/04/2020,PN1\n");
    corpus.add("imports", "cin", 1,
        "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header><Children><Child>"
        "<ChildIdentifiers><LAchildID>c1</LAchildID><UPN>A123456789123</UPN><PersonBirthDate>2015-02-03</PersonBirthDate></"
        "ChildIdentifiers>"
        "<CINdetails><CINreferralDate>2020-02-03</CINreferralDate><CINPlanDates><CINPlanStartDate>2020-02-10</CINPlanStartDate>"
        "</CINPlanDates><ChildProtectionPlans><CPPstartDate>2020-03-01</CPPstartDate></ChildProtectionPlans></CINdetails></Child>"
        "</Children></Message>");
    const std::string head = madeRow(1,
        {"Child Unique ID", "Date of Birth", "Child Protection Plan Start Date", "Child Protection Plan End Date",
            "Date of the Last Statutory Visit", "Was the Child Seen Alone?"});
    const std::string placed = madeRow(1,
        {"Child Unique ID", "Date of Birth", "Start Date of Most Recent Placement", "Placement Type",
            "Child&#8217;s Legal Status", "Date Ceased to be Looked After"});
    corpus.add("imports", "annex-a", 2,
        "\x1e" + head + madeRow(2, {"=1", "=42000", "=44000", "", "=44100", "Yes"}) + "\x1e" + placed
            + madeRow(2, {"2", "01/02/2012", "2020-03-04", "U6", "C2", ""}));
    const std::string path = (std::filesystem::temp_directory_path() / "sightline-corpus.xlsx").string();
    writeWorkbook(path, {{"List 7", head + madeRow(2, {"=1", "=42000", "=44000"})}});
    corpus.add("imports", "workbook", 3, readFile(path));
    std::filesystem::remove(path);
}

void documents(const Corpus& corpus)
{
    corpus.add("documents", "voice", 2, json::Json{{"entries", {voice::toJson(aSaying())}}, {"not_safe", true}}.dump());
    corpus.add("documents", "evaluate", 0,
        R"({"as_of":"2026-06-04","known_at":"2026-06-04T00:00:00Z","children":[{"child_id":"c1","date_of_birth":"2015-01-01",)"
        R"("plans":[{"plan_id":"p","type":"child_protection","start":"2026-01-01","recorded_at":"2026-01-01T00:00:00Z","requirements":[)"
        R"({"requirement_id":"r1","measure":"seen","interval":{"n":10,"unit":"working_days"},"by":"social_worker"}]}],)"
        R"("placements":[{"placement_id":"q","start":"2026-01-01","regime":"general","recorded_at":"2026-01-01T00:00:00Z"}],)"
        R"("visits":[{"visit_id":"v","occurred_on":"2026-02-01","recorded_at":"2026-02-01T00:00:00Z","performer":{"user_id":"s",)"
        R"("role":"social_worker","qualified":true},"mode":"in_person","outcome":"completed","purpose":"statutory_visit",)"
        R"("where_child_lives":true,"sighting":"seen_alone","bedroom_seen":false}]}]})");
    corpus.add("documents", "state", 1,
        R"({"records":[{"record_id":"v1","kind":"visit","revisions":[{"revision_id":"r1","parents":[],"by":"author","fields":)"
        R"({"sighting":"seen_alone","occurred_on":"2026-01-01"}},{"revision_id":"r2","parents":["r1"],"by":"manager","reason":"x",)"
        R"("fields":{"sighting":"not_seen"}},{"revision_id":"r3","parents":["r1"],"by":"author","reason":"y","fields":{"struck":true}}]}]})");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 || !crypto::ready()) {
        std::fprintf(stderr, "usage: make_corpus FOLDER\n");
        return 2;
    }
    const Corpus corpus{argv[1]};
    messages(corpus);
    returns(corpus);
    documents(corpus);
    corpus.add("planted", "nothing", 0, "nothing");
    return 0;
}
