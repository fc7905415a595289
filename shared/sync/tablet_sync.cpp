#include "sync/tablet_sync.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline::sync {

namespace {

constexpr int kRewindsMax = 2;
constexpr int kIdleExchangesMax = 2;

template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

Error refused(const std::string& what)
{
    return Error{ErrorCode::ProtocolMismatch, "the server's answer is not used: " + what};
}

/// What must hold before anything of a response touches the store.
Result<void> checkResponse(const wire::SyncResponse& response, const std::string& authority_key, std::uint64_t known_generation,
    const wire::Head& known_head)
{
    if (response.protocol() != kProtocol)
        return refused(
            "it speaks protocol " + std::to_string(response.protocol()) + ", this program " + std::to_string(kProtocol));
    if (response.generation() == 0) return refused("it names no generation");
    if (known_generation != 0 && response.generation() != known_generation) return refused("it is of another generation");
    if (!crypto::verifySignature(authority_key, headBytes(response.generation(), response.head()), response.head_signature()))
        return refused("its head is not signed by this authority");
    if (known_generation == 0) return {};
    if (response.head().seq() < known_head.seq()) return refused("its log is shorter than what it confirmed before");
    if (response.head().seq() == known_head.seq() && response.head().chain() != known_head.chain())
        return refused("its log differs from what it confirmed before");
    return {};
}

} // namespace

TabletSync::TabletSync(std::string authority_key)
    : m_authority_key{std::move(authority_key)}
{ }

Action TabletSync::step(Event event)
{
    return std::visit(Overloaded{
                          [](Start) -> Action { return LoadPosition{}; },
                          [this](Loaded& loaded) { return onLoaded(std::move(loaded)); },
                          [this](Replied& replied) { return onReplied(std::move(replied)); },
                          [this](const Diverged& diverged) -> Action {
                              if (++m_rewinds > kRewindsMax)
                                  return giveUp({ErrorCode::HistoryDiverged,
                                      "the server keeps saying that it lost history; nothing here is lost"});
                              return Rewind{diverged.generation, diverged.watermark};
                          },
                          [this](const Stored& stored) { return onStored(stored); },
                          [](Rewound) -> Action { return LoadPosition{}; },
                          [this](Failed& failed) { return giveUp(std::move(failed.error)); },
                      },
        event);
}

Action TabletSync::onLoaded(Loaded loaded)
{
    m_generation = loaded.position.generation;
    m_known_head = loaded.position.known_head;
    m_sent_digests.clear();

    wire::SyncRequest request;
    request.set_protocol(kProtocol);
    request.set_generation(loaded.position.generation);
    *request.mutable_known_head() = loaded.position.known_head;
    for (const revision::Group& group : loaded.unsent) {
        m_sent_digests.push_back(group.headerDigest());
        *request.add_groups() = revision::toWire(group);
    }
    request.set_scope_version(loaded.position.scope_version);
    for (const wire::Cursor& cursor : loaded.position.cursors) *request.add_cursors() = cursor;
    request.set_complete_to(loaded.position.complete_to);
    request.set_byte_budget(kPullBytes);
    return Send{std::move(request)};
}

Action TabletSync::onReplied(Replied replied)
{
    wire::SyncResponse& response = replied.response;
    const auto checked = checkResponse(response, m_authority_key, m_generation, m_known_head);
    if (!checked.has_value()) return giveUp(checked.error());

    // A receipt for something that was not sent now is not ours to believe.
    auto& receipts = *response.mutable_receipts();
    receipts.erase(std::remove_if(receipts.begin(), receipts.end(),
                       [this](const wire::GroupReceipt& receipt) {
                           return std::find(m_sent_digests.begin(), m_sent_digests.end(), receipt.header_digest())
                               == m_sent_digests.end();
                       }),
        receipts.end());

    std::vector<std::optional<revision::Revision>> rows;
    rows.reserve(static_cast<std::size_t>(response.rows_size()));
    for (const wire::Row& row : response.rows()) {
        auto parsed = revision::parseRevision(row.revision());
        rows.push_back(parsed.has_value() ? std::optional{std::move(parsed).value()} : std::nullopt);
    }

    m_progressed = response.receipts_size() > 0 || response.rows_size() > 0 || response.has_scope() || response.heads_size() > 0;
    m_more = response.more() || response.has_scope();
    m_receipts.insert(m_receipts.end(), response.receipts().begin(), response.receipts().end());
    return Apply{{std::move(response), std::move(rows), replied.at}};
}

Action TabletSync::onStored(const Stored& stored)
{
    m_total.pushed += stored.applied.pushed;
    m_total.pulled += stored.applied.pulled;
    m_total.pending = stored.applied.pending;
    for (const std::string& child : stored.applied.refetched)
        if (std::find(m_total.refetched.begin(), m_total.refetched.end(), child) != m_total.refetched.end())
            return giveUp({ErrorCode::ServerRefused,
                "a child's records still differ from the server's after fetching them again; nothing here is lost"});
    m_total.refetched.insert(m_total.refetched.end(), stored.applied.refetched.begin(), stored.applied.refetched.end());

    const bool unfinished = m_more || stored.applied.pending > 0 || !stored.applied.refetched.empty();
    if (!unfinished) return Finished{m_total, m_receipts};

    m_exchanges_without_progress = m_progressed ? 0 : m_exchanges_without_progress + 1;
    if (m_exchanges_without_progress > kIdleExchangesMax)
        return giveUp(
            {ErrorCode::ServerRefused, "the server answers without moving on; everything is kept here and will be sent again"});
    return LoadPosition{};
}

Action TabletSync::giveUp(Error error) const
{
    return GaveUp{std::move(error), m_total};
}

} // namespace sightline::sync
