#pragma once

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "dashboard/board/list_pages.h"
#include "dashboard/board/query.h"
#include "dashboard/safety_panel.h"
#include "dashboard/shell/web.h"
#include "projections/boards.h"

namespace sightline::server::dashboard {

/// The board of a question. One that is nearly there is waited for, a moment at most: nobody is shown how far it is for that.
[[nodiscard]] Result<Boards::Answer> boardFor(const Asked& asked, const Question& question);

/// What a reader may see of this board. The person and the board must outlive it.
[[nodiscard]] BoardScope scopeFor(const Asked& asked, const Board& board);

/// A question about the figures, read and looked up: everything a page of figures is made from.
struct Figures {
    BoardQuery query;
    Choosable choices;
    std::shared_ptr<const Board> board;
    View view; ///< As the query asks; of everything where the query could not be read.
    std::size_t overdue_in_scope = 0;
    bool exports = false; ///< The reader may take them out.

    [[nodiscard]] ListPage list() const { return {query, choices, view, overdue_in_scope, exports}; }
};

/// `narrow` may fix the team or worker that the path names; it returns false if the reader has none of that name.
using Narrow = std::function<bool(BoardQuery& query, const Choosable& choices)>;
/// Progress: the board is still being worked out. NotFound: `narrow` said no.
[[nodiscard]] Result<std::variant<Figures, Progress>> readFigures(
    const Asked& asked, const std::vector<std::string>& sorts, const Narrow& narrow = {});

/// The unacknowledged "I don't feel safe" that this reader may know of.
[[nodiscard]] std::vector<SafetyNotice> safetyNoticesFor(const Asked& asked);

} // namespace sightline::server::dashboard
