#include "service/push_queue.h"

#include <algorithm>
#include <exception>
#include <typeinfo>

#include "sync/lossless_rules.h"

namespace sightline::server {

namespace {

/// "Last seen" is for people: a minute is exact enough, and a row that stays as it is costs nothing.
constexpr std::chrono::minutes kSeenStep{1};

void noteSeen(WriteSession& session, Device device, bool cloned, Instant now)
{
    const bool fresh = device.last_seen && now - *device.last_seen < kSeenStep && *device.last_seen <= now;
    if (fresh && (device.cloned || !cloned)) return;
    device.last_seen = now;
    device.cloned = device.cloned || cloned;
    session.putDevice(device);
}

Result<PushAnswer> appendOne(WriteSession& session, const PreparedPush& push, Instant now)
{
    return inSession([&]() -> Result<PushAnswer> {
        SIGHTLINE_TRY(identity, identify(session, push.device));
        if (isOtherHistory(session, push.generation, push.known_head)) return PushAnswer{sync::Diverged{session.generation(), 0}};
        AppendOutcome outcome = appendArrived(session, identity.device, identity.worker, push.groups, now);
        if (outcome.history_lost) return PushAnswer{sync::Diverged{session.generation(), 0}};
        noteSeen(session, std::move(identity.device), outcome.cloned, now);
        return PushAnswer{std::move(outcome.receipts)};
    });
}

bool isKept(const Result<PushAnswer>& answer)
{
    return answer.has_value() && std::holds_alternative<std::vector<wire::GroupReceipt>>(answer.value());
}

/// All in one transaction.
Result<std::vector<Result<PushAnswer>>> appendInOneSession(
    AuthorityStore& store, const std::vector<PreparedPush*>& batch, const Clock& clock)
{
    SIGHTLINE_TRY(session, store.beginWrite());
    return inSession([&, &session = session]() -> Result<std::vector<Result<PushAnswer>>> {
        std::vector<Result<PushAnswer>> answers;
        bool anything = false;
        for (const PreparedPush* push : batch) {
            session->mark();
            answers.push_back(appendOne(*session, *push, clock.now()));
            anything = anything || isKept(answers.back());
            if (!isKept(answers.back())) session->undoToMark();
        }
        if (anything) SIGHTLINE_CHECK(session->commit());
        return answers;
    });
}

/// The same. An error: it failed as a whole, and none of it is there. Whatever one push brings about, the writer goes on.
Result<std::vector<Result<PushAnswer>>> appendTogether(
    AuthorityStore& store, const std::vector<PreparedPush*>& batch, const Clock& clock)
{
    try {
        return appendInOneSession(store, batch, clock);
    } catch (const std::exception& failure) {
        // What it is, not what it says, which may quote what was sent.
        return Error{ErrorCode::StorageFailed, std::string{"a push ended unexpectedly: "} + typeid(failure).name()};
    }
}

} // namespace

Result<Identity> identify(ReadSession& session, const DeviceId& id)
{
    const auto device = session.device(id);
    if (!device || device->revoked_at) return Error{ErrorCode::NotAuthorised, "this device may not sync: it was revoked"};
    const auto worker = session.worker(device->worker);
    if (!worker || worker->disabled) return Error{ErrorCode::NotAuthorised, "this worker's account is disabled"};
    return Identity{*device, *worker};
}

bool isOtherHistory(ReadSession& session, std::uint64_t generation, const wire::Head& known_head)
{
    if (generation == 0) return false;
    if (generation != session.generation()) return true;
    if (!sync::holds(sync::LosslessRule::RestoreIsNoticed)) return false;
    const auto chain = session.chainAt(known_head.seq());
    return !chain || *chain != known_head.chain();
}

std::vector<Result<PushAnswer>> appendBatch(AuthorityStore& store, const std::vector<PreparedPush*>& batch, const Clock& clock)
{
    auto together = appendTogether(store, batch, clock);
    if (together.has_value()) return std::move(together).value();
    std::vector<Result<PushAnswer>> answers;
    for (PreparedPush* push : batch) {
        if (batch.size() == 1) {
            answers.emplace_back(together.error());
            break;
        }
        auto alone = appendTogether(store, {push}, clock);
        answers.push_back(alone.has_value() ? std::move(alone.value().front()) : Result<PushAnswer>{alone.error()});
    }
    return answers;
}

PushQueue::PushQueue(AuthorityStore& store, const Clock& clock, Limits limits)
    : m_store{store}
    , m_clock{clock}
    , m_limits{limits}
{ }

Result<PushAnswer> PushQueue::push(PreparedPush push)
{
    Waiting mine{&push, std::nullopt};
    std::unique_lock lock{m_mutex};
    if (m_waiting.size() >= m_limits.waiting_most)
        return Error{ErrorCode::ServerBusy, "The server has too much to write just now; try again soon."};
    m_waiting.push_back(&mine);
    while (!mine.answer) {
        if (m_writing)
            m_answered.wait(lock, [&] { return mine.answer || !m_writing; });
        else
            writeOne(lock);
    }
    return std::move(*mine.answer);
}

void PushQueue::writeOne(std::unique_lock<std::mutex>& lock)
{
    const std::size_t count = std::min(m_waiting.size(), m_limits.batch_most);
    const std::vector<Waiting*> taken{m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(count)};
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(count));
    m_writing = true;
    ++m_batches;
    std::vector<PreparedPush*> batch;
    for (const Waiting* one : taken) batch.push_back(one->push);
    lock.unlock();
    std::vector<Result<PushAnswer>> answers = appendBatch(m_store, batch, m_clock);
    lock.lock();
    for (std::size_t i = 0; i < taken.size(); ++i) taken[i]->answer = std::move(answers[i]);
    m_writing = false;
    m_answered.notify_all();
}

std::uint64_t PushQueue::batches() const
{
    const std::lock_guard lock{m_mutex};
    return m_batches;
}

} // namespace sightline::server
