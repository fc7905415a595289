#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "dashboard/shell/web.h"

namespace sightline::server {
struct Board;
} // namespace sightline::server

namespace sightline::server::dashboard {

/// For so long managers are told that somebody opened a child of theirs.
inline constexpr std::chrono::hours kAlertFor{7 * 24};

/// What was opened by break-glass lately of children whose manager this is, as HTML for the top of a page; empty if nothing was.
/// With a child: of that one only.
[[nodiscard]] std::string breakGlassPanel(const Asked& asked, const std::optional<ChildId>& child = std::nullopt);

/// Names of children as today's board has them, which is asked for once.
class ChildNames {
public:
    explicit ChildNames(const Asked& asked);
    /// Escaped; the id while there is no board. Only for who may see the child.
    [[nodiscard]] std::string of(const ChildId& child) const;

private:
    std::shared_ptr<const Board> m_board; ///< Null: there is none yet.
};

} // namespace sightline::server::dashboard
