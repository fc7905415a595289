#include "session_journal.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "child_space/session_escrow.h"
#include "journal_file.h"
#include "voice/session_codec.h"

namespace sightline::child_space {

namespace {

constexpr std::string_view kMagic = "SLCHILD1";
constexpr std::size_t kIdSize = 16;
constexpr std::size_t kHeaderSize = kMagic.size() + kIdSize;
constexpr std::size_t kFrameSize = 8; ///< The length, and its complement: a torn length is told from a long record.
constexpr std::size_t kSealing = 40; ///< Nonce and tag of XChaCha20-Poly1305.
constexpr std::size_t kRecordMax = 4 * 1024 * 1024;
constexpr std::size_t kFileMax = 256 * 1024 * 1024;
constexpr mode_t kOwnerOnly = 0600;

std::string fileIn(const std::string& folder)
{
    return (std::filesystem::path{folder} / "child-session.journal").string();
}

/// What it is called from the moment it is kept elsewhere: never again a journal, whatever of it is overwritten already.
std::string keptFileIn(const std::string& folder)
{
    return fileIn(folder) + ".kept";
}

Error notAJournal()
{
    return {ErrorCode::StorageDamaged, "the journal of a child's session does not begin as one does"};
}

std::string contextOf(const VoiceSessionId& session, std::uint64_t record)
{
    return "child session " + session.raw() + " " + std::to_string(record);
}

std::string frame(std::uint32_t length)
{
    std::string bytes;
    for (const std::uint32_t half : {length, ~length})
        for (int shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<char>((half >> shift) & 0xffU));
    return bytes;
}

std::uint32_t number(std::string_view bytes) noexcept
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return value;
}

/// The sealed record at the front of `bytes`; nullopt if it is not whole.
std::optional<std::string_view> recordAt(std::string_view bytes) noexcept
{
    if (bytes.size() < kFrameSize) return std::nullopt;
    const std::uint32_t length = number(bytes);
    if (number(bytes.substr(4)) != ~length || length < kSealing || length > kRecordMax) return std::nullopt;
    if (bytes.size() - kFrameSize < length) return std::nullopt;
    return bytes.substr(kFrameSize, length);
}

bool nothing(std::string_view bytes) noexcept
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

/// Whether what could not be read is the end of a record that was being written when the tablet died. Records are written one at
/// a time: behind a torn one is nothing.
bool torn(std::string_view rest) noexcept
{
    const auto record = recordAt(rest);
    if (record) return nothing(rest.substr(kFrameSize + record->size()));
    if (rest.size() < kFrameSize || nothing(rest.substr(kFrameSize))) return true;
    // A length that is whole and reaches beyond the end of the file: the rest of the record is missing.
    const std::uint32_t length = number(rest);
    return number(rest.substr(4)) == ~length && length <= kRecordMax && length > rest.size() - kFrameSize;
}

struct Replayed {
    HandOver given;
    std::vector<SessionEvent> events;
    std::optional<std::string> damage;
    std::uint64_t end; ///< Of the last record that could be read.
    std::uint64_t records;
};

Result<Replayed> replayOf(std::string_view bytes, const VoiceSessionId& session, const crypto::Secret& key)
{
    if (bytes.size() < kHeaderSize) return notAJournal();
    std::optional<HandOver> given;
    std::vector<SessionEvent> events;
    std::optional<std::string> damage;
    std::uint64_t records = 0;
    std::string_view rest = bytes.substr(kHeaderSize);
    while (!nothing(rest.substr(0, kFrameSize)) || !nothing(rest)) {
        const std::string place = "record " + std::to_string(records);
        const auto sealed = recordAt(rest);
        const auto plain = sealed ? crypto::decrypt(key, *sealed, contextOf(session, records)) : std::nullopt;
        if (!plain) {
            if (records == 0) return Error{ErrorCode::WrongSecret, "the key does not open this child's session"};
            if (!torn(rest)) damage = place + " is damaged";
            break;
        }
        if (records == 0) {
            SIGHTLINE_TRY(read, readHandOver(plain->bytes()));
            given = std::move(read);
        } else {
            auto event = readSessionEvent(plain->bytes());
            if (!event.has_value()) {
                damage = place + " cannot be read by this version: " + event.error().detail;
                break;
            }
            events.push_back(std::move(event).value());
        }
        ++records;
        rest.remove_prefix(kFrameSize + sealed->size());
    }
    if (!given) return notAJournal();
    return Replayed{std::move(*given), std::move(events), std::move(damage), bytes.size() - rest.size(), records};
}

} // namespace

SessionJournal::SessionJournal(
    OpenFile file, crypto::Secret key, VoiceSessionId session, std::uint64_t end, std::uint64_t records) noexcept
    : m_file{std::move(file)}
    , m_key{std::move(key)}
    , m_session{session}
    , m_end{end}
    , m_records{records}
    , m_reserved{end}
{ }

Result<JournalHold> JournalHold::take(const std::string& folder)
{
    OpenFile file{::open(fileIn(folder).c_str(), O_RDONLY | O_CLOEXEC)};
    if (!file.isOpen()) return journalFailure("opening");
    SIGHTLINE_CHECK(lock(file));
    return JournalHold{std::move(file)};
}

Result<std::unique_ptr<SessionJournal>> SessionJournal::create(
    const std::string& folder, crypto::Secret key, const HandOver& given)
{
    std::error_code made;
    std::filesystem::create_directories(folder, made);
    if (made) return journalFailure("making the folder of", made.value());
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, made);
    SIGHTLINE_TRY(first, writtenDown(given));
    const OpenFile around = openFolder(folder);
    if (!around.isOpen()) return journalFailure("making");
    SIGHTLINE_CHECK(lock(around)); // Two windows do not begin at once.
    // Under another name until it is whole: a journal that is present has its first record.
    const std::string path = fileIn(folder);
    const std::string aside = path + ".new";
    if (present(folder)) return Error{ErrorCode::AlreadyExists, "a child's session is open already"};
    OpenFile file{::open(aside.c_str(), O_CREAT | O_TRUNC | O_RDWR | O_CLOEXEC, kOwnerOnly)};
    if (!file.isOpen()) return journalFailure("making");
    SIGHTLINE_CHECK(lock(file));
    std::unique_ptr<SessionJournal> journal{new SessionJournal{std::move(file), std::move(key), given.session, kHeaderSize, 0}};
    const auto begin = [&]() -> Result<void> {
        if (!writeAt(journal->m_file.descriptor(), std::string{kMagic} + given.session.raw(), 0))
            return journalFailure("writing");
        SIGHTLINE_CHECK(journal->reserve());
        SIGHTLINE_CHECK(journal->write(first));
        if (::rename(aside.c_str(), path.c_str()) != 0) return journalFailure("making");
        if (::fsync(around.descriptor()) == 0) return {};
        const Error failed = journalFailure("making");
        ::unlink(path.c_str()); // Whoever is told that no session began must not find one.
        return failed;
    };
    if (auto begun = begin(); !begun.has_value()) {
        ::unlink(aside.c_str());
        return begun.error();
    }
    return journal;
}

Result<JournalRead> SessionJournal::openAndReplay(const std::string& folder, crypto::Secret key)
{
    SIGHTLINE_TRY(session, sessionIn(folder));
    OpenFile file{::open(fileIn(folder).c_str(), O_RDWR | O_CLOEXEC)};
    if (!file.isOpen()) return journalFailure("opening");
    SIGHTLINE_CHECK(lock(file));
    SIGHTLINE_TRY(bytes, readAll(file.descriptor(), kFileMax));
    SIGHTLINE_TRY(read, replayOf(bytes, session, key));
    JournalRead whole{std::move(read.given), std::move(read.events), std::move(read.damage), nullptr};
    if (whole.damage) return whole;
    std::unique_ptr<SessionJournal> journal{new SessionJournal{std::move(file), std::move(key), session, read.end, read.records}};
    // What is left of a torn record must not lie behind a shorter one that is written over it.
    if (::ftruncate(journal->m_file.descriptor(), static_cast<off_t>(read.end)) != 0) return journalFailure("opening");
    static_cast<void>(journal->reserve()); // Without room ahead it goes on as long as the disk does.
    whole.journal = std::move(journal);
    return whole;
}

Result<JournalRead> SessionJournal::read(const std::string& folder, const crypto::Secret& key)
{
    SIGHTLINE_TRY(session, sessionIn(folder));
    const OpenFile file{::open(fileIn(folder).c_str(), O_RDONLY | O_CLOEXEC)};
    if (!file.isOpen()) return journalFailure("opening");
    SIGHTLINE_TRY(bytes, readAll(file.descriptor(), kFileMax));
    SIGHTLINE_TRY(read, replayOf(bytes, session, key));
    return JournalRead{std::move(read.given), std::move(read.events), std::move(read.damage), nullptr};
}

bool SessionJournal::present(const std::string& folder)
{
    static_cast<void>(eraseAside(folder, keptFileIn(folder))); // What a power cut left of one that was being removed.
    std::error_code ignored;
    return std::filesystem::exists(fileIn(folder), ignored);
}

Result<VoiceSessionId> SessionJournal::sessionIn(const std::string& folder)
{
    const int file = ::open(fileIn(folder).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return journalFailure("opening");
    std::string header(kHeaderSize, '\0');
    const ssize_t got = ::pread(file, header.data(), header.size(), 0);
    ::close(file);
    if (got != static_cast<ssize_t>(kHeaderSize) || std::string_view{header}.substr(0, kMagic.size()) != kMagic)
        return notAJournal();
    return *VoiceSessionId::fromBytes(std::string_view{header}.substr(kMagic.size()));
}

Result<void> SessionJournal::removeKept(const std::string& folder, VoiceSessionId kept, const JournalHold* mine)
{
    const auto erase = [&]() -> Result<void> {
        SIGHTLINE_CHECK(eraseAside(folder, keptFileIn(folder)));
        return eraseAside(folder, sealedKeyIn(folder)); // Last: without a journal it opens nothing.
    };
    if (!present(folder)) return erase();
    SIGHTLINE_TRY(there, sessionIn(folder));
    if (there != kept) return Error{ErrorCode::Refused, "another child's session is there, and it is not kept yet"};
    std::optional<JournalHold> hold;
    if (mine == nullptr) {
        SIGHTLINE_TRY(taken, JournalHold::take(folder));
        hold.emplace(std::move(taken));
    }
    if (::rename(fileIn(folder).c_str(), keptFileIn(folder).c_str()) != 0) return journalFailure("removing");
    return erase();
}

Result<void> SessionJournal::reserve()
{
    if (m_reserved >= m_end + kReserveAhead / 2) return {};
    const int reason = ::posix_fallocate(m_file.descriptor(), static_cast<off_t>(m_end), static_cast<off_t>(kReserveAhead));
    m_low = reason != 0;
    if (m_low) return journalFailure("reserving room for", reason);
    m_reserved = m_end + kReserveAhead;
    return {};
}

Result<void> SessionJournal::write(const std::string& plain)
{
    const std::string sealed = crypto::encrypt(m_key, plain, contextOf(m_session, m_records));
    const std::string bytes = frame(static_cast<std::uint32_t>(sealed.size())) + sealed;
    if (!writeAt(m_file.descriptor(), bytes, m_end) || ::fsync(m_file.descriptor()) != 0) return journalFailure("writing");
    m_end += bytes.size();
    ++m_records;
    return {};
}

Result<void> SessionJournal::append(const SessionEvent& event)
{
    SIGHTLINE_TRY(plain, writtenDown(event));
    if (plain.size() + kSealing > kRecordMax) // It could never be read again; and it holds up none of what follows.
        return Error{ErrorCode::InvalidInput, "this is more than the journal of a child's session takes at once"};
    m_waiting.push_back(std::move(plain));
    return writeWhatWaits();
}

Result<void> SessionJournal::writeWhatWaits()
{
    while (!m_waiting.empty()) {
        static_cast<void>(reserve()); // Where it fails there may still be room for this one.
        SIGHTLINE_CHECK(write(m_waiting.front()));
        crypto::wipe(m_waiting.front());
        m_waiting.pop_front();
    }
    return {};
}

} // namespace sightline::child_space
