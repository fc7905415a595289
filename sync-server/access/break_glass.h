#pragma once

#include <optional>
#include <string>
#include <vector>

#include "access/authorise.h"
#include "service/authority.h"

namespace sightline::server {

/// Opening a child outside one's own, because somebody must act tonight. For reading, for an hour, with a reason that the child's
/// managers and the audit log show.

inline constexpr std::string_view kBreakGlassSetting = "break_glass_minutes";
inline constexpr int kBreakGlassMinutes = 60;
inline constexpr int kBreakGlassMinutesMost = 480;
inline constexpr std::size_t kReasonCharactersLeast = 10;

/// How long it lasts: the authority's own setting, or an hour.
[[nodiscard]] std::chrono::minutes breakGlassLife(ReadSession& session);

struct Opened {
    ChildId child;
    std::optional<Instant> until; ///< Nullopt: the child is among the person's own, nothing was opened.
};

/// By the child's exact local id. Whatever comes of it is in the audit log before anything is answered, so that nobody finds out
/// which children exist without leaving a trace. InvalidInput: no reason, or a short one – nothing was looked up. NotAuthorised:
/// no role for it. NotFound: there is no such child.
[[nodiscard]] Result<Opened> openChild(
    Authority& authority, const WorkerId& who, const std::string& local_id, const std::string& reason, Clock& clock);

/// Ends now what is open to `worker` of this child: by themself, or by a manager who is told of it. NotFound, with the same
/// words: nothing of the kind is open, or it is not theirs to end.
[[nodiscard]] Result<void> endOpening(
    Authority& authority, const WorkerId& who, const WorkerId& worker, const ChildId& child, Clock& clock);

/// What was opened since, of children whose manager this is (an auditor: of all), the newest first. Of a child whom no manager
/// has now, those are told whose team had the child last, so that somebody always is.
[[nodiscard]] std::vector<OpenedChild> openedSince(
    ReadSession& session, const Worker& reader, const Scope& scope, Instant now, Instant since);

} // namespace sightline::server
