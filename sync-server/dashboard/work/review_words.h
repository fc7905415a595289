#pragma once

#include <string>
#include <vector>

#include "dashboard/work/entry.h"
#include "projections/boards.h"
#include "service/reviews.h"

namespace sightline::server::dashboard {

/// What the pages about reviews say.

/// "Two versions", "I don't feel safe", …
[[nodiscard]] std::string kindInWords(ReviewKind kind);
/// The same as a tag: colour and word.
[[nodiscard]] std::string kindTag(ReviewKind kind);
/// "4 June 2026 at …", and for a safety flag by when it has to be acknowledged.
[[nodiscard]] std::string sinceInWords(const Review& review, Instant now);

/// Each disputed field with its versions side by side: what, by whom, on which device, when it was recorded and received; and
/// what counts meanwhile. HTML.
[[nodiscard]] std::string versionsSection(const Asked& asked, const Review& review, const projection::ChildFile& file);

/// What may be taken: the revision, and what it says in words.
[[nodiscard]] Choices takeChoices(ReadSession& session, const Review& review);

/// Whether this child was once with the teams of this manager, and is not any more: what their people wrote too late stays their
/// business, the child does not.
[[nodiscard]] bool leftTheirTeams(const Asked& asked, const ChildId& child);

/// Every open review that this person may see, what is urgent first.
struct ReviewsFound {
    std::vector<Review> open;
    std::optional<Progress> progress; ///< Which children have any is still being worked out: only what is urgent is there yet.
};
[[nodiscard]] Result<ReviewsFound> reviewsFor(const Asked& asked);
/// The one of this id, whole or as it was before a version was added. `child`: whose it is, where the form says so; then no other
/// child is looked at. NotFound, and ServerBusy while nobody can say yet.
[[nodiscard]] Result<Review> reviewOf(
    const Asked& asked, const std::string& id, const std::optional<ChildId>& child = std::nullopt);
/// Whether this person may settle or acknowledge it.
[[nodiscard]] bool maySettle(const Asked& asked, const Review& review);

} // namespace sightline::server::dashboard
