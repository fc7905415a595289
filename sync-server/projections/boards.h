#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <variant>

#include "projections/board.h"
#include "service/authority.h"

namespace sightline::server {

/// Of which day, and as known when: the server counts by when it received things.
struct Question {
    CivilDate as_of;
    std::optional<Instant> known_at;

    friend bool operator==(const Question&, const Question&) = default;
};

/// A board that is being worked out: ask again. `of` is 0 while that is not known.
struct Progress {
    std::size_t done = 0;
    std::size_t of = 0;
};

/// Boards of one authority, kept up to date with its log whoever writes to it: this process or another. A board never shows less
/// than what had been committed when it was asked for. Threads: any.
class Boards {
public:
    using BoardPtr = std::shared_ptr<const Board>;
    using Answer = std::variant<BoardPtr, Progress>;
    using Told = std::function<void(const Progress&)>;

    /// Both must outlive this. From the first `now` on it works out the board of each day in the background and follows the log.
    Boards(Authority& authority, Clock& clock);
    ~Boards(); ///< Ends the background work; what it had worked out is kept in the store.
    Boards(const Boards&) = delete;
    Boards& operator=(const Boards&) = delete;

    /// Today's. Progress only while the server warms up, in the first moments of a day, and after hundreds of children changed at
    /// once; otherwise what changed since the last time is read before this returns.
    [[nodiscard]] Result<Answer> now();
    /// Of any day, as known at any moment; the last few are kept. Today's with everything known is the same as `now`. Others are
    /// worked out one after another, in the order they were asked for: whoever gets Progress asks again within ten seconds, or
    /// the question may lose its place to others.
    [[nodiscard]] Result<Answer> ask(const Question& question);
    /// Waits until it is there: for commands, exports and tests.
    [[nodiscard]] Result<BoardPtr> wait(const Question& question, const Told& told = {});

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace sightline::server
