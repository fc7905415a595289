#pragma once

#include <chrono>
#include <list>
#include <memory>
#include <mutex>
#include <optional>

#include "projections/boards.h"

namespace sightline::server {

/// One question and what is known of its answer.
struct AskedBoard {
    explicit AskedBoard(const Question& asked)
        : question{asked}
    { }

    const Question question;
    Boards::BoardPtr board;
    Progress progress;
    std::optional<Error> failure;
    bool handed_out = false; ///< Somebody got the board.
    int waited_for = 0; ///< By so many who do not ask again, but wait.
    std::chrono::milliseconds asked_at{0}; ///< The last time, since boot.
    std::uint64_t queued = 0; ///< The higher the later.
    std::mutex renewing; ///< One renewal at a time: the others wait for it and find the board up to date.

    [[nodiscard]] bool isOpen() const noexcept { return !board && !failure; }
};

/// Questions about other days or moments than today: which of them is worked out next, and which boards stay in memory. Whoever
/// waits for one asks again every second. So a question that was asked for lately is never dropped before it is answered,
/// nor is its board before somebody got it; what nobody asks for any more makes room. Not thread-safe.
class AskedBoards {
public:
    using Ptr = std::shared_ptr<AskedBoard>;

    static constexpr std::size_t kBoardsMost = 4; ///< Kept in memory: each may be 100 MiB.
    static constexpr std::chrono::seconds kAskedLately{10};

    /// The question's place; a new one is behind all others. While it is not answered, open questions that nobody asks for any
    /// more lose theirs.
    Ptr ask(const Question& question, std::chrono::milliseconds now);
    /// It is to be worked out anew: behind all others.
    void queue(AskedBoard& asked) noexcept;

    /// What to work on: of the open questions that were asked for lately the first, else the first of the others. Takes room for
    /// its board from the one that was not asked for longest. Null: none is open, or there is no room until a board was handed
    /// out or is not asked for any more.
    [[nodiscard]] Ptr next(std::chrono::milliseconds now);
    [[nodiscard]] bool anyOpen() const noexcept;
    /// False: it lost its place, and work on it may end.
    [[nodiscard]] bool has(const AskedBoard& asked) const noexcept;

private:
    [[nodiscard]] bool makeRoom(std::chrono::milliseconds now);

    std::list<Ptr> m_asked;
    std::uint64_t m_queued = 0;
};

} // namespace sightline::server
