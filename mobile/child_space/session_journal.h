#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "child_space/journal_file.h"
#include "crypto/crypto.h"
#include "voice/child_session.h"

namespace sightline::child_space {

struct JournalRead;

/// While it lives, nobody else goes on with the journal or removes it.
class JournalHold {
public:
    /// NotFound; Refused: the child's page is open in another window.
    [[nodiscard]] static Result<JournalHold> take(const std::string& folder);

private:
    explicit JournalHold(OpenFile file) noexcept
        : m_file{std::move(file)}
    { }
    OpenFile m_file;
};

/// What happens in a child's session, on the disk before the child sees it kept: a file that is only added to. Each record is
/// encrypted under the key of the session and bound to its place; in clear are only a random session id and lengths. Room for
/// what comes next is reserved ahead, so that a disk that fills up meanwhile does not lose strokes. While one is open it is held:
/// two windows never write into one journal. Threads: one at a time.
class SessionJournal {
public:
    static constexpr std::size_t kReserveAhead = std::size_t{2} * 1024 * 1024;

    /// Begins a session in `folder`, which is made if it is not there. StorageFull if what is reserved ahead does not fit,
    /// AlreadyExists if a session is kept there already. `key` is 32 bytes.
    [[nodiscard]] static Result<std::unique_ptr<SessionJournal>> create(
        const std::string& folder, crypto::Secret key, const HandOver& given);

    /// Reads all there is, to go on. NotFound; WrongSecret: the key is another's; StorageDamaged: not a journal; Refused: held.
    [[nodiscard]] static Result<JournalRead> openAndReplay(const std::string& folder, crypto::Secret key);
    /// The same, only to look: it changes nothing, holds nothing and gives no journal to go on with.
    [[nodiscard]] static Result<JournalRead> read(const std::string& folder, const crypto::Secret& key);

    /// Whether a child's session is open, without any key and without knowing whose. Ends a removal that was cut short.
    [[nodiscard]] static bool present(const std::string& folder);
    /// The session that is kept in `folder`; NotFound, StorageDamaged.
    [[nodiscard]] static Result<VoiceSessionId> sessionIn(const std::string& folder);

    /// Overwrites and removes the journal of the session that the worker's side has kept. Refused if another session is there,
    /// or if somebody else holds it: `mine` is the caller's own hold. Cut short at any moment it leaves the whole journal or
    /// none; to be called again.
    [[nodiscard]] static Result<void> removeKept(
        const std::string& folder, VoiceSessionId kept, const JournalHold* mine = nullptr);

    SessionJournal(const SessionJournal&) = delete;
    SessionJournal& operator=(const SessionJournal&) = delete;
    ~SessionJournal() = default;

    /// On the disk when it returns. On StorageFull or StorageFailed the event waits in memory and is written by the next append
    /// that succeeds, in its order. InvalidInput if it is more than a record holds (4 MiB): then it is not kept, and all else is.
    [[nodiscard]] Result<void> append(const SessionEvent& event);
    /// Tries again to write what waits.
    [[nodiscard]] Result<void> writeWhatWaits();
    [[nodiscard]] bool behind() const noexcept { return !m_waiting.empty(); }
    /// No more room could be reserved: what is reserved still is there, for some thousand strokes.
    [[nodiscard]] bool low() const noexcept { return m_low; }

private:
    SessionJournal(OpenFile file, crypto::Secret key, VoiceSessionId session, std::uint64_t end, std::uint64_t records) noexcept;

    [[nodiscard]] Result<void> reserve();
    [[nodiscard]] Result<void> write(const std::string& plain);

    OpenFile m_file; ///< Locked.
    crypto::Secret m_key;
    VoiceSessionId m_session;
    std::uint64_t m_end; ///< Where the next record begins.
    std::uint64_t m_records; ///< How many there are.
    std::uint64_t m_reserved = 0; ///< The file has room up to here.
    std::deque<std::string> m_waiting;
    bool m_low = false;
};

struct JournalRead {
    HandOver given;
    std::vector<SessionEvent> events;
    /// Why what follows the events cannot be read; it is still in the file. Nothing is added to a damaged journal.
    std::optional<std::string> damage;
    std::unique_ptr<SessionJournal> journal; ///< To go on; null if it is damaged, or was only looked at.
};

} // namespace sightline::child_space
