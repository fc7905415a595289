#pragma once

#include <functional>

#include "projections/board_child.h"
#include "projections/boards.h"
#include "projections/kept_projections.h"

namespace sightline::server {

/// Makes boards from the log, with what is kept of earlier readings. Threads: any.
class BoardMaker {
public:
    using BoardPtr = std::shared_ptr<const Board>;
    using Told = std::function<void(const Progress&)>;
    using Stopped = std::function<bool()>;

    BoardMaker(Authority& authority, Clock& clock);

    /// Reads every child, in many short sessions so that the log can be written and tidied meanwhile, and then what was committed
    /// since it began. Cancelled if `stopped` says so.
    /// `weeks`: how many of the past; each costs one evaluation of every child that is not kept yet.
    [[nodiscard]] Result<BoardPtr> make(
        const Question& question, const Told& told, const Stopped& stopped, int weeks = kBoardWeeks);

    /// How many children would have to be read again to bring it up to date; nullopt: nothing has changed, in the log or among
    /// workers and tablets. One short session.
    [[nodiscard]] Result<std::optional<std::size_t>> behind(const Board& board);
    /// The same board with everything that was committed by now.
    [[nodiscard]] Result<BoardPtr> renew(const Board& board, const Told& told = {});

    /// Writes what waits to be kept.
    void keep();
    [[nodiscard]] std::size_t waitingToBeKept();

private:
    struct Reading;
    [[nodiscard]] std::shared_ptr<const BoardChild> read(const Reading& reading, const ChildId& child);
    [[nodiscard]] Result<void> bringUpToDate(Board& board, const Told& told);

    Authority& m_authority;
    Clock& m_clock;
    LeadLists m_lists;
    std::unique_ptr<KeptProjections> m_kept; ///< Null: nothing can be kept; then everything is read from the log.
};

} // namespace sightline::server
