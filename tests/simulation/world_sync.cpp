// One sync, a step at a time, over a network that drops, repeats, delays and cuts short.
#include <algorithm>

#include "base/contract.h"
#include "session/contact.h"
#include "world.h"

namespace sightline::simulation {

namespace {

constexpr int kExchangesToRestMax = 200;

sync::Event noSignal(const char* why)
{
    return sync::Failed{{ErrorCode::NetworkUnreachable, why}};
}

} // namespace

void World::stepSync(Tablet& tablet, bool perfect)
{
    if (!tablet.engine) {
        tablet.engine.emplace(m_authority->signing_key.public_key);
        tablet.todo = tablet.engine->step(sync::Start{});
    }
    // Now and then the whole sync at once, else one action: so that other things happen in the middle of it.
    const int most = perfect || chance(50) ? 1000 : 1 + static_cast<int>(pick(4));
    for (int i = 0; i < most && tablet.todo; ++i) {
        sync::Action action = std::move(*tablet.todo);
        tablet.todo.reset();
        act(tablet, std::move(action), perfect);
    }
}

void World::act(Tablet& tablet, sync::Action action, bool perfect)
{
    const auto on = [&](sync::Event event) { tablet.todo = tablet.engine->step(std::move(event)); };

    if (std::holds_alternative<sync::LoadPosition>(action)) {
        auto position = tablet.store->position();
        if (!position.has_value()) return on(sync::Failed{position.error()});
        auto unsent = tablet.store->unsent(sync::kGroupsPerPushMax, sync::kPushBytesMax);
        if (!unsent.has_value()) return on(sync::Failed{unsent.error()});
        return on(sync::Loaded{std::move(position).value(), std::move(unsent).value()});
    }
    if (auto* send = std::get_if<sync::Send>(&action)) {
        std::vector<std::string> digests;
        for (const wire::SignedGroup& group : send->request.groups()) digests.push_back(crypto::sha256(group.header()));
        const auto marked = tablet.store->markSent(digests, tablet.clock.now());
        if (!marked.has_value()) return on(sync::Failed{marked.error()});
        if (!perfect && chance(2)) return crashTablet(tablet, CrashPoint::TabletBeforeSend);
        return on(exchange(tablet, send->request, perfect));
    }
    if (auto* response = std::get_if<sync::Apply>(&action)) return apply(tablet, response->response, perfect);
    if (auto* back = std::get_if<sync::Rewind>(&action)) return rewind(tablet, *back, perfect);
    if (auto* finished = std::get_if<sync::Finished>(&action))
        trace("synced, " + std::to_string(finished->total.pulled) + " pulled");
    if (auto* gave_up = std::get_if<sync::GaveUp>(&action)) trace("gave up: " + gave_up->error.detail);
    tablet.engine.reset();
}

void World::apply(Tablet& tablet, const sync::ApplyResponse& response, bool perfect)
{
    if (!perfect && chance(4)) return crashTablet(tablet, CrashPoint::TabletBeforeApply);
    std::optional<sync::Event> event;
    const bool cut = powerFailsDuring(*tablet.disk, perfect ? 0 : 10, [&] {
        auto applied = tablet.store->apply(response);
        if (applied.has_value()) {
            noteContact(tablet);
            event = sync::Stored{std::move(applied).value()};
        } else {
            event = sync::Failed{applied.error()};
        }
    });
    if (cut) return crashTablet(tablet, CrashPoint::TabletInApply);
    checkNothingOutsideScope(tablet);
    if (!perfect && chance(4)) return crashTablet(tablet, CrashPoint::TabletAfterApply);
    tablet.todo = tablet.engine->step(std::move(*event));
}

void World::noteContact(Tablet& tablet)
{
    tablet.answered = tablet.clock.trueTime();
    if (!mobile::noteContact(*tablet.store, tablet.clock, bootOf(tablet)).has_value()) return;
    tablet.in_contact = tablet.clock.trueTime();
    tablet.lease_unknown = false;
}

void World::rewind(Tablet& tablet, const sync::Rewind& rewind, bool perfect)
{
    trace("tablet " + std::to_string(tablet.number) + " rewinds to " + std::to_string(rewind.keep_through));
    std::optional<sync::Event> event;
    const bool cut = powerFailsDuring(*tablet.disk, perfect ? 0 : 20, [&] {
        const auto done = tablet.store->historyDiverged(rewind.generation, rewind.keep_through);
        if (done.has_value())
            event = sync::Rewound{};
        else
            event = sync::Failed{done.error()};
    });
    if (cut) return crashTablet(tablet, CrashPoint::TabletInRewind);
    if (!perfect && chance(10)) return crashTablet(tablet, CrashPoint::TabletAfterRewind);
    tablet.todo = tablet.engine->step(std::move(*event));
}

sync::Event World::exchange(Tablet& tablet, const wire::SyncRequest& request, bool perfect)
{
    const std::string bytes = request.SerializeAsString();
    const auto answered = [](std::optional<sync::Event> event) { return event ? std::move(*event) : noSignal("no answer"); };
    if (perfect) return answered(serve(tablet, bytes, true));
    const std::size_t fate = pick(100);
    if (fate < 10) return noSignal("the request was lost");
    if (fate < 15) {
        m_late.push_back({tablet.number, bytes});
        return noSignal("the request is late");
    }
    if (fate < 20) {
        static_cast<void>(serve(tablet, bytes.substr(0, pick(bytes.size() + 1)), false)); // Cut short on its way.
        return noSignal("the connection broke");
    }
    if (fate < 30) static_cast<void>(serve(tablet, bytes, false)); // Delivered twice.
    if (fate >= 30 && fate < 33) m_late.push_back({tablet.number, bytes}); // And once more, later.
    auto event = serve(tablet, bytes, false);
    if (fate >= 33 && fate < 43) return noSignal("the answer was lost");
    if (fate >= 43 && fate < 46) crashServer(CrashPoint::ServerAfterExchange);
    if (fate >= 46 && fate < 50 && event) return cutShort(*event);
    return answered(std::move(event));
}

/// The transport compares lengths and refuses such an answer; the engine must survive even one that does not.
sync::Event World::cutShort(const sync::Event& reply)
{
    const auto* whole = std::get_if<sync::Replied>(&reply);
    if (whole == nullptr) return noSignal("the answer was cut short");
    std::string bytes = whole->response.SerializeAsString();
    bytes.resize(pick(bytes.size() + 1));
    wire::SyncResponse response;
    if (!response.ParseFromString(bytes)) return noSignal("the answer was cut short");
    trace("an answer was cut short at " + std::to_string(bytes.size()));
    return sync::Replied{std::move(response), whole->at};
}

std::optional<sync::Event> World::serve(Tablet& tablet, const std::string& bytes, bool perfect)
{
    wire::SyncRequest request;
    if (!request.ParseFromString(bytes)) return std::nullopt;
    std::uint64_t before = 0;
    if (m_late_visible != nullptr) {
        const auto session = m_authority->store->beginRead();
        if (session.has_value()) before = session.value()->head().seq();
    }
    std::optional<sync::Event> event;
    const bool cut = powerFailsDuring(*m_server_disk, perfect ? 0 : 5, [&] {
        auto answer = m_service->exchange(tablet.device, std::move(request));
        if (!answer.has_value()) {
            event = sync::Failed{answer.error()};
            return;
        }
        if (auto* diverged = std::get_if<sync::Diverged>(&answer.value())) {
            event = *diverged;
            return;
        }
        // Over the wire and back: what is not in the bytes does not arrive.
        wire::SyncResponse response;
        if (!response.ParseFromString(std::get<wire::SyncResponse>(answer.value()).SerializeAsString()))
            throw InvariantBroken{"the server's answer cannot be read"};
        for (const wire::GroupReceipt& receipt : response.receipts()) m_answered.insert(receipt.header_digest());
        event = sync::Replied{std::move(response), tablet.clock.now()};
    });
    if (cut) crashServer(CrashPoint::ServerInExchange);
    if (m_late_visible != nullptr) othersSyncBeforeItShows(tablet, before);
    return event;
}

/// Without rule 9: what was just pushed has its numbers, but does not show yet while others push and pull.
void World::othersSyncBeforeItShows(const Tablet& tablet, std::uint64_t before)
{
    if (m_nested) return;
    std::uint64_t after = 0;
    if (const auto session = m_authority->store->beginRead(); session.has_value()) after = session.value()->head().seq();
    if (after <= before || !chance(50)) return;
    m_nested = true;
    m_late_visible->hide(before + 1, after);
    for (auto& other : m_tablets)
        if (other->number != tablet.number && !other->engine) stepSync(*other, true);
    if (m_late_visible != nullptr) m_late_visible->hide(0, 0);
    m_nested = false;
}

void World::deliverLate()
{
    if (m_late.empty()) return;
    const std::size_t index = pick(m_late.size());
    const Letter letter = m_late[index];
    m_late.erase(m_late.begin() + static_cast<std::ptrdiff_t>(index));
    trace("late letter of " + std::to_string(letter.tablet));
    static_cast<void>(serve(*m_tablets[letter.tablet], letter.bytes, false));
}

void World::settle(Tablet& tablet)
{
    for (int i = 0; i < kExchangesToRestMax; ++i) {
        stepSync(tablet, true);
        const auto pending = tablet.store->pendingGroups();
        const auto position = tablet.store->position();
        if (!pending.has_value() || !position.has_value()) throw InvariantBroken{"a tablet's store cannot be read"};
        if (!tablet.engine && pending.value() == 0 && position.value().cursors.empty()) return;
    }
    throw InvariantBroken{"the queue of tablet " + std::to_string(tablet.number) + " does not empty"};
}

void World::comeToRest()
{
    while (!m_late.empty()) deliverLate();
    m_server_disk->setFull(false);
    for (auto& tablet : m_tablets) {
        tablet->disk->setFull(false);
        setWorker(*tablet, "north", false);
    }
    // Twice: what the last one pushed is news to the first.
    for (int round = 0; round < 2; ++round)
        for (auto& tablet : m_tablets) {
            settle(*tablet);
            stepSync(*tablet, true);
        }
    checkPromises();
    checkChain();
    checkEverythingCanBeRead();
    checkReplicas();
}

} // namespace sightline::simulation
