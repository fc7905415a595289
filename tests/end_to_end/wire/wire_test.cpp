#define BOOST_TEST_MODULE wire
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>

#include <nlohmann/json.hpp>

#include "base/civil_date.h"
#include "end_to_end/wire/wire_device.h"
#include "support/revisions.h"

// Messages made by hand, sent to the real server process that wire.sh has started. Every case is a device of its own.

using namespace sightline;
using namespace sightline::test;

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    BOOST_REQUIRE_MESSAGE(value != nullptr, name << " is not set; run wire.sh");
    return value;
}

/// What sightline-server prints, without the line's end.
std::string console(const std::string& words)
{
    const std::string command = "'" + environment("SERVER") + "' --data '" + environment("DATA") + "' " + words;
    FILE* const pipe = ::popen(command.c_str(), "r");
    BOOST_REQUIRE(pipe != nullptr);
    std::string text;
    std::array<char, 4096> piece{};
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), pipe)) text.append(piece.data(), got);
    BOOST_REQUIRE_MESSAGE(::pclose(pipe) == 0, words << " was refused");
    while (text.ends_with('\n')) text.pop_back();
    return text;
}

struct Wire {
    Target target{static_cast<std::uint16_t>(std::stoi(environment("PORT"))), {}, "127.0.0.1"};
    SystemClock clock;
    ChildId child = ChildId::parse(environment("CHILD")).value();
    bool sodium = crypto::ready();
    WireDevice sam = device("sam");

    [[nodiscard]] WireDevice device(const std::string& worker) const
    {
        return {target, worker, console("device code " + worker)};
    }

    /// A visit that every rule is content with, of another record each time.
    [[nodiscard]] wire::Revision visit(const std::string& worker = "sam") const
    {
        wire::Revision message = aVisit(1, 1, worker, londonDate(clock.now()).plusDays(-3).toString());
        message.set_record_id(crypto::newUuid(clock.now()).raw());
        message.set_child_id(child.raw());
        message.mutable_visit()->set_home_visit_id(crypto::newUuid(clock.now()).raw());
        return message;
    }

    [[nodiscard]] bool cloned(const WireDevice& device) const
    {
        const auto list = nlohmann::json::parse(console("device list --json"));
        for (const auto& each : list.at("devices"))
            if (each.at("device_id") == device.id().toString()) return each.at("cloned");
        BOOST_FAIL("the device is not in the list");
        return false;
    }

    /// Sends the bad group and then a good one, in one request; the bad one must be kept aside for the reason, the good one
    /// taken.
    void keptAside(WireDevice& device, const wire::SignedGroup& bad, const std::string& reason)
    {
        const auto response = device.sync(device.request({bad, device.group(visit(device.worker()))}));
        BOOST_TEST_REQUIRE(response.receipts_size() == 2);
        BOOST_TEST(response.receipts(0).header_digest() == crypto::sha256(bad.header()));
        BOOST_TEST(response.receipts(0).outcome() == wire::OUTCOME_QUARANTINED);
        BOOST_TEST(response.receipts(0).reason() == reason);
        taken(response.receipts(1));
    }

    static void taken(const wire::GroupReceipt& receipt)
    {
        BOOST_TEST(receipt.outcome() == wire::OUTCOME_UNSPECIFIED, receipt.reason());
        BOOST_TEST_REQUIRE(receipt.revisions_size() == 1);
        BOOST_TEST(receipt.revisions(0).outcome() == wire::OUTCOME_ACCEPTED, receipt.revisions(0).reason());
    }
};

wire::GroupHeader headerOf(const wire::SignedGroup& group)
{
    wire::GroupHeader header;
    BOOST_REQUIRE(header.ParseFromString(group.header()));
    return header;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(wire_level, Wire)

BOOST_AUTO_TEST_CASE(a_group_with_a_wrong_signature_is_kept_aside)
{
    wire::SignedGroup bad = sam.group(visit());
    (*bad.mutable_signature())[3] = static_cast<char>(bad.signature()[3] ^ 1);
    // The next one does not follow it, so that nothing but its own signature could prove it.
    sam.forgetLast();
    keptAside(sam, bad, "group: is not signed by the device that sent it");
}

BOOST_AUTO_TEST_CASE(a_group_signed_with_another_devices_key_is_kept_aside)
{
    const WireDevice other = device("sam");
    wire::SignedGroup bad = sam.group(visit());
    bad.set_signature(other.key().sign(bad.header()));
    sam.forgetLast();
    keptAside(sam, bad, "group: is not signed by the device that sent it");
}

BOOST_AUTO_TEST_CASE(a_group_of_another_device_is_kept_aside_though_it_is_signed)
{
    WireDevice other = device("sam");
    keptAside(sam, other.group(visit()), "group: is of another device than the one that sent it");
}

BOOST_AUTO_TEST_CASE(a_request_sent_again_changes_nothing_and_says_so)
{
    const wire::SyncRequest request = sam.request({sam.group(visit()), sam.group(visit())});
    const std::string token = sam.signIn();
    const auto first = sam.sync(request, token);
    const auto again = sam.sync(request, token);
    BOOST_TEST(again.head().seq() == first.head().seq());
    BOOST_TEST_REQUIRE(again.receipts_size() == 2);
    for (int i = 0; i < 2; ++i) {
        taken(first.receipts(i));
        BOOST_TEST(again.receipts(i).revisions(0).outcome() == wire::OUTCOME_DUPLICATE);
        BOOST_TEST(again.receipts(i).revisions(0).seq() == first.receipts(i).revisions(0).seq());
    }
    BOOST_TEST(!cloned(sam));
    // With something new behind it, the new one is taken.
    wire::SyncRequest longer = request;
    *longer.add_groups() = sam.group(visit());
    taken(sam.sync(longer, token).receipts(2));
}

BOOST_AUTO_TEST_CASE(somebody_elses_request_sent_again_is_kept_aside)
{
    WireDevice jo = device("jo");
    const wire::SyncRequest request = sam.request({sam.group(visit())});
    taken(sam.sync(request).receipts(0));
    const auto stolen = jo.sync(request);
    BOOST_TEST(stolen.receipts(0).outcome() == wire::OUTCOME_QUARANTINED);
    BOOST_TEST(stolen.receipts(0).reason() == "group: is of another device than the one that sent it");
    BOOST_TEST(!cloned(sam));
    taken(jo.sync(jo.request({jo.group(visit("jo"))})).receipts(0));
}

BOOST_AUTO_TEST_CASE(a_revision_that_was_cut_short_is_never_a_shorter_visit)
{
    wire::SignedGroup cut = sam.group(visit());
    // Cut between two fields, what is left can be read: only the hash tells.
    wire::Revision shorter;
    BOOST_REQUIRE(shorter.ParseFromString(cut.revisions(0)));
    shorter.mutable_visit()->clear_sighting();
    cut.set_revisions(0, shorter.SerializeAsString());
    keptAside(sam, cut, "group: revision 1 is not the one its header names (altered or cut short)");

    wire::SignedGroup half = sam.group(visit());
    half.set_revisions(0, half.revisions(0).substr(0, half.revisions(0).size() / 2));
    const auto response = sam.sync(sam.request({half, sam.group(visit())}));
    BOOST_TEST(response.receipts(0).outcome() == wire::OUTCOME_QUARANTINED);
    BOOST_TEST(response.receipts(0).reason().starts_with("group: revision 1"));
    taken(response.receipts(1));
}

BOOST_AUTO_TEST_CASE(a_header_that_was_cut_short_is_kept_aside)
{
    wire::SignedGroup bad = sam.group(visit());
    bad.set_header(bad.header().substr(0, bad.header().size() - 5));
    sam.forgetLast();
    keptAside(sam, bad, "group: its header cannot be read");
}

BOOST_AUTO_TEST_CASE(a_kind_of_record_from_the_future_is_kept_byte_for_byte)
{
    wire::Revision future = visit();
    future.set_kind(static_cast<wire::Kind>(99));
    const wire::SignedGroup bad = sam.group(future);
    const auto response = sam.sync(sam.request({bad, sam.group(visit())}));
    BOOST_TEST(response.receipts(0).outcome() == wire::OUTCOME_QUARANTINED);
    BOOST_TEST(response.receipts(0).reason().starts_with("group: revision 1: "));
    BOOST_TEST(response.receipts(0).reason().find("kind") != std::string::npos, response.receipts(0).reason());
    taken(response.receipts(1));
}

BOOST_AUTO_TEST_CASE(a_field_from_the_future_is_kept_and_served_again_unchanged_to_another_tablet)
{
    // Field 2000 of the revision and field 2001 of the visit, as a newer program would write them.
    wire::Revision message = visit();
    const auto* reflection = message.visit().GetReflection();
    reflection->MutableUnknownFields(message.mutable_visit())->AddLengthDelimited(2001, "a word of 2031");
    message.GetReflection()->MutableUnknownFields(&message)->AddVarint(2000, 77);
    const std::string bytes = message.SerializeAsString();
    BOOST_REQUIRE(bytes.find("a word of 2031") != std::string::npos);
    const auto response = sam.sync(sam.request({sam.group({bytes}), sam.group(visit())}));
    taken(response.receipts(0));
    taken(response.receipts(1));

    const auto rows = device("jo").pull();
    BOOST_TEST(std::count_if(rows.begin(), rows.end(), [&](const wire::Row& row) { return row.revision() == bytes; }) == 1);
}

BOOST_AUTO_TEST_CASE(a_group_that_does_not_follow_the_last_one_is_kept_aside_and_the_device_flagged)
{
    taken(sam.sync(sam.request({sam.group(visit())})).receipts(0));
    wire::SignedGroup bad = sam.group(visit());
    sam.forgetLast();
    const wire::SignedGroup good = sam.group(visit());
    wire::GroupHeader header = headerOf(bad);
    header.set_previous(crypto::sha256("something else"));
    sam.resign(bad, header);
    const auto response = sam.sync(sam.request({bad, good}));
    BOOST_TEST(response.receipts(0).outcome() == wire::OUTCOME_QUARANTINED);
    BOOST_TEST(
        response.receipts(0).reason() == "another save was received in this one's place: two devices seem to share one key");
    taken(response.receipts(1));
    BOOST_TEST(cloned(sam));
}

BOOST_AUTO_TEST_CASE(the_same_group_id_with_other_bytes_is_kept_aside_and_the_device_flagged)
{
    const wire::SignedGroup first = sam.group(visit());
    taken(sam.sync(sam.request({first})).receipts(0));
    wire::SignedGroup clone = sam.group(visit());
    sam.forgetLast();
    const wire::SignedGroup good = sam.group(visit());
    wire::GroupHeader header = headerOf(clone);
    header.set_group_id(headerOf(first).group_id());
    sam.resign(clone, header);
    const auto response = sam.sync(sam.request({clone, good}));
    BOOST_TEST(response.receipts(0).outcome() == wire::OUTCOME_QUARANTINED);
    BOOST_TEST(
        response.receipts(0).reason() == "another save was received in this one's place: two devices seem to share one key");
    taken(response.receipts(1));
    BOOST_TEST(cloned(sam));
}

BOOST_AUTO_TEST_CASE(a_header_that_names_other_revisions_than_the_group_carries_is_kept_aside)
{
    wire::SignedGroup more = sam.group(visit());
    more.add_revisions(visit().SerializeAsString());
    keptAside(sam, more, "group: does not carry the revisions its header names");

    wire::SignedGroup other = sam.group(visit());
    other.set_revisions(0, visit().SerializeAsString());
    keptAside(sam, other, "group: revision 1 is not the one its header names (altered or cut short)");
}

BOOST_AUTO_TEST_CASE(a_visit_in_another_workers_name_is_kept_aside)
{
    const auto response = sam.sync(sam.request({sam.group(visit("jo")), sam.group(visit())}));
    BOOST_TEST_REQUIRE(response.receipts(0).revisions_size() == 1);
    BOOST_TEST(response.receipts(0).revisions(0).outcome() == wire::OUTCOME_QUARANTINED);
    BOOST_TEST(response.receipts(0).revisions(0).reason() == "it is signed by a device of another worker than its author");
    taken(response.receipts(1));
}

BOOST_AUTO_TEST_CASE(no_token_but_that_of_a_session_opens_the_way_and_what_was_refused_can_be_sent_again)
{
    const wire::SyncRequest request = sam.request({sam.group(visit())});
    const std::string body = request.SerializeAsString();
    const std::string token = sam.signIn();
    for (const std::string& wrong : {std::string{}, std::string(64, '0'), token.substr(1), token + "0"})
        BOOST_TEST(sam.post("/v1/sync", body, wrong).status == 401);
    taken(sam.sync(request, token).receipts(0));

    WireDevice lost = device("sam");
    const std::string old = lost.signIn();
    static_cast<void>(console("device revoke " + lost.id().toString()));
    BOOST_TEST(lost.post("/v1/sync", lost.request({lost.group(visit())}).SerializeAsString(), old).status == 401);
}

BOOST_AUTO_TEST_CASE(a_challenge_is_good_for_one_answer_of_one_device)
{
    const WireDevice other = device("jo");
    const auto challenge = [](const WireDevice& device) {
        wire::ChallengeRequest ask;
        ask.set_device_id(device.id().raw());
        wire::ChallengeResponse told;
        BOOST_REQUIRE(told.ParseFromString(device.post("/v1/session/challenge", ask.SerializeAsString()).body));
        return told.nonce();
    };
    const auto answer = [](const WireDevice& device, const std::string& nonce) {
        wire::SessionRequest request;
        request.set_device_id(device.id().raw());
        request.set_nonce(nonce);
        request.set_signature(device.key().sign(sync::sessionBytes(device.id().raw(), nonce)));
        return device.post("/v1/session", request.SerializeAsString()).status;
    };
    const std::string nonce = challenge(sam);
    BOOST_TEST(answer(sam, nonce) == 200);
    BOOST_TEST(answer(sam, nonce) == 401);
    BOOST_TEST(answer(other, challenge(sam)) == 401);
    BOOST_TEST(answer(sam, crypto::randomBytes(32)) == 401);
}

BOOST_AUTO_TEST_CASE(a_tablet_that_knows_another_history_is_told_so_and_nothing_is_written)
{
    taken(sam.sync(sam.request({sam.group(visit())})).receipts(0));
    const std::string token = sam.signIn();
    const auto now = sam.sync(sam.request({}), token);
    const wire::SignedGroup waiting = sam.group(visit());

    const auto diverges = [&](const wire::SyncRequest& request) {
        const Answer answer = sam.post("/v1/sync", request.SerializeAsString(), token);
        BOOST_TEST(answer.status == 409);
        const auto problem = nlohmann::json::parse(answer.body);
        BOOST_TEST(problem.at("type") == "history_diverged");
        BOOST_TEST(problem.at("generation") == now.generation());
        BOOST_TEST(sam.sync(sam.request({}), token).head().seq() == now.head().seq());
    };
    wire::SyncRequest knows = sam.request({waiting});
    knows.set_generation(now.generation());
    *knows.mutable_known_head() = now.head();
    wire::SyncRequest generation = knows;
    generation.set_generation(now.generation() + 1);
    diverges(generation);
    wire::SyncRequest chain = knows;
    chain.mutable_known_head()->set_chain(crypto::sha256("another log"));
    diverges(chain);
    wire::SyncRequest ahead = knows;
    ahead.mutable_known_head()->set_seq(now.head().seq() + 1000);
    diverges(ahead);
    // A gap in the device's own chain says the same.
    wire::SyncRequest gap = knows;
    gap.clear_groups();
    *gap.add_groups() = sam.group(visit());
    diverges(gap);
    // Sent again without the mistake, both are taken.
    *gap.mutable_groups() = {};
    *gap.add_groups() = waiting;
    taken(sam.sync(gap, token).receipts(0));
}

BOOST_AUTO_TEST_SUITE_END()
