#include <atomic>
#include <future>
#include <thread>

#include "service/push_queue.h"
#include "support/authority_fixture.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

struct Pushes : AuthorityFixture {
    std::vector<GroupChain> chains;

    Pushes()
    {
        addChild(1, "sam");
        for (int n = 1; n <= 4; ++n) {
            chains.emplace_back(nth<DeviceId>(n));
            inWrite([&](WriteSession& session) {
                session.putDevice({nth<DeviceId>(n), WorkerId{"sam"}, chains.back().key().public_key, "tablet", clock.now(),
                    std::nullopt, false, std::nullopt});
            });
        }
    }

    PreparedPush push(int tablet, int record)
    {
        const Device device = *inRead([&](ReadSession& session) { return session.device(nth<DeviceId>(tablet)); });
        return {device.id, 0, {},
            checkArrived(
                {revision::toWire(chains.at(static_cast<std::size_t>(tablet - 1)).add(aVisit(record, 1, "sam")))}, device)};
    }
    std::uint64_t head()
    {
        return inRead([](ReadSession& session) { return session.head().seq(); });
    }
    void alone(PreparedPush one) { BOOST_TEST(appendBatch(*authority.store, {&one}, clock).at(0).has_value()); }
    std::vector<Result<PushAnswer>> together(std::vector<PreparedPush> pushes)
    {
        std::vector<PreparedPush*> batch;
        for (PreparedPush& one : pushes) batch.push_back(&one);
        return appendBatch(*authority.store, batch, clock);
    }
};

bool isReceipted(const Result<PushAnswer>& answer)
{
    return answer.has_value() && std::holds_alternative<std::vector<wire::GroupReceipt>>(answer.value())
        && std::get<std::vector<wire::GroupReceipt>>(answer.value()).size() == 1U;
}

/// A store whose commits fail as often as it is told, and that counts them.
class FailingStore final : public AuthorityStore {
public:
    explicit FailingStore(AuthorityStore& real)
        : m_real{real}
    { }
    Result<std::unique_ptr<ReadSession>> beginRead() override { return m_real.beginRead(); }
    Result<std::unique_ptr<WriteSession>> beginWrite() override
    {
        ++begun;
        if (begun <= fails) return Error{ErrorCode::StorageBusy, "another program writes"};
        return m_real.beginWrite();
    }
    int fails = 0;
    int begun = 0;

private:
    AuthorityStore& m_real;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(push_queue, Pushes)

BOOST_AUTO_TEST_CASE(pushes_that_come_together_are_committed_together)
{
    FailingStore counted{*authority.store};
    std::vector<PreparedPush> pushes;
    for (int tablet = 1; tablet <= 4; ++tablet) pushes.push_back(push(tablet, 10 + tablet));
    std::vector<PreparedPush*> batch;
    for (PreparedPush& one : pushes) batch.push_back(&one);
    const std::uint64_t before = head();
    const auto answers = appendBatch(counted, batch, clock);
    BOOST_REQUIRE(answers.size() == 4U);
    for (const auto& answer : answers) BOOST_TEST(isReceipted(answer));
    BOOST_TEST(counted.begun == 1);
    BOOST_TEST(head() == before + 4);
}

BOOST_AUTO_TEST_CASE(a_push_that_fails_leaves_no_trace_and_the_others_as_they_are)
{
    inWrite([&](WriteSession& session) {
        Device revoked = *session.device(nth<DeviceId>(2));
        revoked.revoked_at = clock.now();
        session.putDevice(revoked);
    });
    PreparedPush gap = push(3, 13);
    push(3, 14); // Never sent.
    PreparedPush after = push(3, 15);
    gap.groups.push_back(after.groups.front()); // The first is good, then one is missing: none of it may stay.
    PreparedPush stranger = push(4, 16);
    stranger.generation = 99;
    const std::uint64_t before = head();
    std::vector<PreparedPush> pushes;
    pushes.push_back(push(1, 11));
    pushes.push_back(push(2, 12));
    pushes.push_back(std::move(gap));
    pushes.push_back(std::move(stranger));
    pushes.push_back(push(1, 17));
    const auto answers = together(std::move(pushes));
    BOOST_TEST(isReceipted(answers.at(0)));
    BOOST_TEST((!answers.at(1).has_value() && answers.at(1).error().code == ErrorCode::NotAuthorised));
    BOOST_TEST(std::holds_alternative<sync::Diverged>(answers.at(2).value()));
    BOOST_TEST(std::holds_alternative<sync::Diverged>(answers.at(3).value()));
    BOOST_TEST(isReceipted(answers.at(4)));
    BOOST_TEST(head() == before + 2);
    inRead([](ReadSession& session) {
        BOOST_TEST(session.rowsOfRecord(nth<RecordId>(13)).empty());
        BOOST_TEST(session.lanePosition(nth<DeviceId>(3), wire::LANE_NORMAL).next_seq == 1U);
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(if_the_transaction_fails_as_a_whole_each_is_tried_alone)
{
    FailingStore failing{*authority.store};
    failing.fails = 2; // The batch, and the first one alone.
    std::vector<PreparedPush> pushes;
    for (int tablet = 1; tablet <= 3; ++tablet) pushes.push_back(push(tablet, 10 + tablet));
    std::vector<PreparedPush*> batch;
    for (PreparedPush& one : pushes) batch.push_back(&one);
    const auto answers = appendBatch(failing, batch, clock);
    BOOST_TEST((!answers.at(0).has_value() && answers.at(0).error().code == ErrorCode::StorageBusy));
    BOOST_TEST(isReceipted(answers.at(1)));
    BOOST_TEST(isReceipted(answers.at(2)));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_told_to_come_again_and_nothing_of_it_is_written)
{
    PushQueue queue{*authority.store, clock, {.waiting_most = 1, .batch_most = 64}};
    auto blocker = authority.store->beginWrite(); // Another program is writing.
    BOOST_REQUIRE(blocker.has_value());
    std::vector<PreparedPush> pushes;
    for (int tablet = 1; tablet <= 4; ++tablet) pushes.push_back(push(tablet, 10 + tablet));
    std::atomic<int> busy{0};
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (PreparedPush& one : pushes)
        threads.emplace_back([&] {
            const auto answer = queue.push(std::move(one));
            if (isReceipted(answer)) ++good;
            if (!answer.has_value() && answer.error().code == ErrorCode::ServerBusy) ++busy;
        });
    // One writes, one waits, two are refused at once; the limit only ends a test that has failed.
    for (int i = 0; i < 2000 && busy < 2; ++i) std::this_thread::sleep_for(std::chrono::milliseconds{5});
    blocker.value().reset();
    for (std::thread& thread : threads) thread.join();
    BOOST_TEST(busy == 2);
    BOOST_TEST(good == 2);
}

BOOST_AUTO_TEST_CASE(many_threads_and_another_program_get_their_turn)
{
    constexpr int kEach = 15;
    PushQueue queue{*authority.store, clock};
    std::vector<std::vector<PreparedPush>> pushes(4);
    for (int tablet = 1; tablet <= 4; ++tablet)
        for (int n = 0; n < kEach; ++n) pushes[static_cast<std::size_t>(tablet - 1)].push_back(push(tablet, 100 * tablet + n));
    const std::uint64_t before = head();
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (auto& mine : pushes)
        threads.emplace_back([&] {
            for (PreparedPush& one : mine) good += isReceipted(queue.push(std::move(one))) ? 1 : 0;
        });
    addChild(2); // The console, through its own session.
    addChild(3);
    for (std::thread& thread : threads) thread.join();
    BOOST_TEST(good == 4 * kEach);
    BOOST_TEST(head() == before + 4 * kEach + 2);
    BOOST_TEST(queue.batches() <= static_cast<std::uint64_t>(4 * kEach));
}

BOOST_AUTO_TEST_CASE(when_a_tablet_was_seen_is_written_once_a_minute_at_most)
{
    const auto seen = [&] { return inRead([](ReadSession& session) { return session.device(nth<DeviceId>(1))->last_seen; }); };
    alone(push(1, 11));
    const auto first = seen();
    BOOST_TEST((first == clock.now()));
    clock.advance(std::chrono::seconds{30});
    alone(push(1, 12));
    BOOST_TEST((seen() == first));
    clock.advance(std::chrono::seconds{31});
    alone(push(1, 13));
    BOOST_TEST((seen() == clock.now()));
}

BOOST_AUTO_TEST_SUITE_END()
