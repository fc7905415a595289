#include "transport/sync_run.h"

namespace sightline::mobile {

namespace {

/// Carries out one action; the answer is the engine's next event. Actions that end a sync are not asked of it.
class Shell {
public:
    Shell(Tablet& tablet, ServerConnection& server, const std::function<void(const sync::Applied&)>& progress)
        : m_tablet{tablet}
        , m_server{server}
        , m_progress{progress}
    { }

    sync::Event carryOut(const sync::LoadPosition&)
    {
        auto position = m_tablet.store().position();
        if (!position.has_value()) return sync::Failed{position.error()};
        auto unsent = m_tablet.store().unsent(sync::kGroupsPerPushMax, sync::kPushBytesMax);
        if (!unsent.has_value()) return sync::Failed{unsent.error()};
        return sync::Loaded{std::move(position).value(), std::move(unsent).value()};
    }

    sync::Event carryOut(const sync::Send& send)
    {
        // A server that is not there must not make anything look sent.
        if (const auto ready = m_server.prepare(); !ready.has_value()) return sync::Failed{ready.error()};
        std::vector<std::string> digests;
        for (const wire::SignedGroup& group : send.request.groups()) digests.push_back(crypto::sha256(group.header()));
        if (const auto marked = m_tablet.store().markSent(digests, m_tablet.clock().now()); !marked.has_value())
            return sync::Failed{marked.error()};
        auto reply = m_server.sync(send.request);
        if (!reply.has_value()) return sync::Failed{reply.error()};
        if (auto* diverged = std::get_if<sync::Diverged>(&reply.value())) return *diverged;
        return sync::Replied{std::move(std::get<wire::SyncResponse>(reply.value())), m_tablet.clock().now()};
    }

    sync::Event carryOut(const sync::Apply& apply)
    {
        auto applied = m_tablet.store().apply(apply.response);
        if (!applied.has_value()) return sync::Failed{applied.error()};
        static_cast<void>(m_tablet.noteContact()); // The next exchange notes it, should this one not.
        m_total.pushed += applied.value().pushed;
        m_total.pulled += applied.value().pulled;
        m_total.pending = applied.value().pending;
        if (m_progress) m_progress(m_total);
        return sync::Stored{std::move(applied).value()};
    }

    sync::Event carryOut(const sync::Rewind& rewind)
    {
        const auto rewound = m_tablet.store().historyDiverged(rewind.generation, rewind.keep_through);
        if (!rewound.has_value()) return sync::Failed{rewound.error()};
        return sync::Rewound{};
    }

private:
    Tablet& m_tablet;
    ServerConnection& m_server;
    const std::function<void(const sync::Applied&)>& m_progress;
    sync::Applied m_total;
};

/// What is waiting is told even when nothing was exchanged.
void countPending(Tablet& tablet, SyncOutcome& outcome)
{
    if (const auto pending = tablet.store().pendingGroups(); pending.has_value()) outcome.total.pending = pending.value();
}

/// Only the authority itself can have a tablet wiped.
bool isOrdered(Tablet& tablet, const ServerConnection& server)
{
    const auto order = server.wipeOrder();
    return order
        && crypto::verifySignature(
            tablet.authorityKey(), sync::wipeBytes(tablet.me().device.raw(), order->nonce), order->signature);
}

void obeyWipe(Tablet& tablet, SyncOutcome& outcome)
{
    const auto wiped = tablet.wipe();
    outcome.wiped = true;
    outcome.error = Error{ErrorCode::NotAuthorised,
        "Your organisation revoked this tablet, so everything that could be read on it has been destroyed. "
            + (outcome.total.pending == 0
                    ? std::string{"Everything saved here had been sent"}
                    : std::to_string(outcome.total.pending) + " saved here and not sent: kept, sealed, for your organisation")};
    if (!wiped.has_value()) outcome.error->detail += "; " + wiped.error().detail;
}

} // namespace

SyncOutcome runSync(Tablet& tablet, ServerConnection& server, const std::function<void(const sync::Applied&)>& progress)
{
    sync::TabletSync engine{tablet.authorityKey()};
    Shell shell{tablet, server, progress};
    SyncOutcome outcome;
    sync::Event event = sync::Start{};
    for (bool done = false; !done;) {
        sync::Action action = engine.step(std::move(event));
        if (auto* finished = std::get_if<sync::Finished>(&action)) {
            outcome.total = std::move(finished->total);
            outcome.receipts = std::move(finished->receipts);
            done = true;
        } else if (auto* gaveUp = std::get_if<sync::GaveUp>(&action)) {
            outcome.total = std::move(gaveUp->total);
            outcome.error = std::move(gaveUp->error);
            outcome.retry_after = server.retryAfter();
            done = true;
        } else if (const auto* load = std::get_if<sync::LoadPosition>(&action))
            event = shell.carryOut(*load);
        else if (const auto* send = std::get_if<sync::Send>(&action))
            event = shell.carryOut(*send);
        else if (const auto* apply = std::get_if<sync::Apply>(&action))
            event = shell.carryOut(*apply);
        else if (const auto* rewind = std::get_if<sync::Rewind>(&action))
            event = shell.carryOut(*rewind);
    }
    countPending(tablet, outcome);
    if (outcome.error && isOrdered(tablet, server))
        obeyWipe(tablet, outcome);
    else {
        tablet.tidySealedOutbox();
        tablet.freshenSummaries();
    }
    return outcome;
}

} // namespace sightline::mobile
