// One sync, a step at a time, over a network that drops, repeats, delays and cuts short.
#include "world.h"

#include <algorithm>

#include "base/contract.h"

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
    const auto failed = [&](const Error& error) { on(sync::Failed{error}); };

    if (std::holds_alternative<sync::LoadPosition>(action)) {
        auto position = tablet.store->position();
        if (!position.has_value()) return failed(position.error());
        auto unsent = tablet.store->unsent(sync::kGroupsPerPushMax, sync::kPushBytesMax);
        if (!unsent.has_value()) return failed(unsent.error());
        return on(sync::Loaded{std::move(position).value(), std::move(unsent).value()});
    }
    if (auto* send = std::get_if<sync::Send>(&action)) return on(exchange(tablet, send->request, perfect));
    if (auto* apply = std::get_if<sync::Apply>(&action)) {
        if (!perfect && chance(5)) return crashTablet(tablet); // Between the answer and its transaction.
        auto applied = tablet.store->apply(apply->response);
        if (!applied.has_value()) return failed(applied.error());
        if (!perfect && chance(5)) return crashTablet(tablet); // Right after it.
        return on(sync::Stored{std::move(applied).value()});
    }
    if (auto* rewind = std::get_if<sync::Rewind>(&action)) {
        const auto done = tablet.store->historyDiverged(rewind->generation, rewind->keep_through);
        if (!done.has_value()) return failed(done.error());
        return on(sync::Rewound{});
    }
    if (auto* finished = std::get_if<sync::Finished>(&action))
        trace("synced, " + std::to_string(finished->total.pulled) + " pulled");
    if (auto* gave_up = std::get_if<sync::GaveUp>(&action)) trace("gave up: " + gave_up->error.detail);
    tablet.engine.reset();
}

sync::Event World::exchange(Tablet& tablet, const wire::SyncRequest& request, bool perfect)
{
    std::string bytes = request.SerializeAsString();
    if (perfect) {
        auto event = serve(tablet, bytes);
        return event ? std::move(*event) : noSignal("no answer");
    }
    const std::size_t fate = pick(100);
    if (fate < 10) return noSignal("the request was lost");
    if (fate < 15) {
        m_late.push_back({static_cast<std::size_t>(tablet.number), bytes});
        return noSignal("the request is late");
    }
    if (fate < 20) {
        static_cast<void>(serve(tablet, bytes.substr(0, pick(bytes.size() + 1)))); // Cut short on its way.
        return noSignal("the connection broke");
    }
    if (fate < 30) static_cast<void>(serve(tablet, bytes)); // Delivered twice.
    if (fate >= 30 && fate < 33) m_late.push_back({static_cast<std::size_t>(tablet.number), bytes}); // And once more, later.
    auto event = serve(tablet, bytes);
    if (fate >= 33 && fate < 43) return noSignal("the answer was lost");
    if (fate >= 43 && fate < 46) crashServer();
    return event ? std::move(*event) : noSignal("no answer");
}

std::optional<sync::Event> World::serve(Tablet& tablet, const std::string& bytes)
{
    wire::SyncRequest request;
    if (!request.ParseFromString(bytes)) return std::nullopt;
    auto answer = m_service->exchange(tablet.device, std::move(request));
    if (!answer.has_value()) return sync::Failed{answer.error()};
    if (auto* diverged = std::get_if<sync::Diverged>(&answer.value())) return *diverged;
    // Over the wire and back: what is not in the bytes does not arrive.
    wire::SyncResponse response;
    if (!response.ParseFromString(std::get<wire::SyncResponse>(answer.value()).SerializeAsString()))
        throw InvariantBroken{"the server's answer cannot be read"};
    return sync::Replied{std::move(response), tablet.clock.now()};
}

void World::deliverLate()
{
    if (m_late.empty()) return;
    const std::size_t index = pick(m_late.size());
    const Letter letter = m_late[index];
    m_late.erase(m_late.begin() + static_cast<std::ptrdiff_t>(index));
    trace("late letter of " + std::to_string(letter.tablet));
    static_cast<void>(serve(*m_tablets[letter.tablet], letter.bytes));
}

void World::settle(Tablet& tablet)
{
    tablet.disk->setFull(false);
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
    // Twice: what the last one pushed is news to the first.
    for (int round = 0; round < 2; ++round)
        for (auto& tablet : m_tablets) {
            settle(*tablet);
            stepSync(*tablet, true);
        }
    checkPromises();
    checkChain();
    checkReplicas();
}

} // namespace sightline::simulation
