#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "revision/group.h"
#include "sync/sync.pb.h"

namespace sightline::sync {

inline constexpr std::uint32_t kProtocol = 1;
inline constexpr std::size_t kGroupsPerPushMax = 512;
inline constexpr std::size_t kPushBytesMax = std::size_t{1024} * 1024;
inline constexpr std::size_t kCursorsPerRequestMax = 500;
inline constexpr std::uint32_t kPullBytes = 1024 * 1024;

/// Where a tablet stands, as it tells the server.
struct TabletPosition {
    std::uint64_t generation = 0; ///< 0: never met the server.
    wire::Head known_head;
    std::string scope_version;
    std::vector<wire::Cursor> cursors; ///< At most kCursorsPerRequestMax, in the order of child ids.
    std::uint64_t complete_to = 0;
};

/// Everything one response changes on the tablet, in one transaction: receipts and known head (rule 3), rows and cursors (rule
/// 7), scope.
struct ApplyResponse {
    wire::SyncResponse response;
    /// In the order of `response.rows`; nullopt where this program cannot read the bytes (a newer kind): kept by their SHA-256,
    /// never dropped.
    std::vector<std::optional<revision::Revision>> rows;
    Instant received_at;
};

struct Applied {
    std::int64_t pushed = 0; ///< Revisions that have a receipt now.
    std::int64_t pulled = 0; ///< Revisions that were new here.
    std::int64_t pending = 0; ///< Groups still without a receipt.
    std::vector<std::string> refetched; ///< Children whose digest did not match; they are pulled again from 0.
};

/// What the engine needs of the tablet's store. Two implementations: store::TabletStore and the tests' model.
class TabletRepository {
public:
    virtual ~TabletRepository() = default;
    [[nodiscard]] virtual Result<TabletPosition> position() = 0;
    /// Groups without a receipt: urgent lane first, then normal, each in order; whole groups, at least one if there is any.
    [[nodiscard]] virtual Result<std::vector<revision::Group>> unsent(std::size_t groupsMost, std::size_t bytesMost) = 0;
    [[nodiscard]] virtual Result<Applied> apply(const ApplyResponse& response) = 0;
    /// The server lost history: acknowledged groups after `keep_through` become unsent again, cursors go to 0 (sync.md, 409).
    [[nodiscard]] virtual Result<void> historyDiverged(std::uint64_t generation, std::uint64_t keep_through) = 0;

protected:
    TabletRepository() = default;
    TabletRepository(const TabletRepository&) = default;
    TabletRepository& operator=(const TabletRepository&) = default;
};

// What the shell around the engine must do next …
struct LoadPosition { }; ///< position() and unsent(); answer Loaded.
struct Send {
    wire::SyncRequest request;
}; ///< Answer Replied, Diverged or Failed.
struct Apply {
    ApplyResponse response;
}; ///< One transaction; answer Stored.
struct Rewind {
    std::uint64_t generation;
    std::uint64_t keep_through;
}; ///< historyDiverged(); answer Rewound.
struct Finished {
    Applied total;
    std::vector<wire::GroupReceipt> receipts;
};
struct GaveUp {
    Error error;
    Applied total; ///< What was done before; it stays done.
};
using Action = std::variant<LoadPosition, Send, Apply, Rewind, Finished, GaveUp>;

// … and what it reports.
struct Start { };
struct Loaded {
    TabletPosition position;
    std::vector<revision::Group> unsent;
};
struct Replied {
    wire::SyncResponse response;
    Instant at;
};
struct Diverged {
    std::uint64_t generation; ///< The server's.
    std::uint64_t watermark; ///< What of the tablet's history the server surely has; 0: nothing.
};
struct Stored {
    Applied applied;
};
struct Rewound { };
struct Failed {
    Error error;
};
using Event = std::variant<Start, Loaded, Replied, Diverged, Stored, Rewound, Failed>;

/// One sync: push everything, pull everything, in as many exchanges as it takes. No I/O, no thread, no clock, no sleep; the same
/// code in the app, the headless tablet and the simulator. Starting again later is always safe; `Failed` is allowed at any time.
///
///     Start -> LoadPosition -> Loaded -> Send -> Replied -> Apply -> Stored -> (LoadPosition …) -> Finished
///                                             -> Diverged -> Rewind -> Rewound -> LoadPosition …
class TabletSync {
public:
    /// `authority_key` verifies the heads the server signs.
    explicit TabletSync(std::string authority_key);

    [[nodiscard]] Action step(Event event);

private:
    [[nodiscard]] Action onLoaded(Loaded loaded);
    [[nodiscard]] Action onReplied(Replied replied);
    [[nodiscard]] Action onStored(const Stored& stored);
    [[nodiscard]] Action giveUp(Error error) const;

    std::string m_authority_key;
    Applied m_total;
    std::vector<wire::GroupReceipt> m_receipts;
    std::vector<std::string> m_sent_digests;
    std::uint64_t m_generation = 0;
    wire::Head m_known_head;
    bool m_more = false;
    bool m_progressed = false;
    int m_rewinds = 0;
    int m_exchanges_without_progress = 0;
};

/// The bytes a head's signature covers.
[[nodiscard]] std::string headBytes(std::uint64_t generation, const wire::Head& head);
[[nodiscard]] std::string enrolBytes(std::string_view code, std::string_view public_key, std::string_view upload_key = {});
[[nodiscard]] std::string sessionBytes(std::string_view device_id, std::string_view nonce);
/// The order to a revoked device to destroy what can be read on it; signed by the authority, so that nobody else can give it.
[[nodiscard]] std::string wipeBytes(std::string_view device_id, std::string_view nonce);
/// Sealed groups on their way up, and the server's word on them. Device ids are 16 bytes and nonces 32, so the rest is the
/// content.
[[nodiscard]] std::string sealedBytes(std::string_view device_id, std::string_view nonce, std::string_view content);
[[nodiscard]] std::string sealedReceiptBytes(std::string_view device_id, std::string_view nonce, std::string_view content);

} // namespace sightline::sync
