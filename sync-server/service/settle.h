#pragma once

#include <optional>
#include <string>
#include <vector>

#include "service/authority.h"
#include "service/reviews.h"
#include "json/reader.h"

namespace sightline::server {

/// What a manager says about a review.
struct Settlement {
    std::string review; ///< Its id, or a unique beginning of it.
    std::optional<std::string> take; ///< The version that holds: its revision, or a unique beginning; of two leads a worker too.
    std::optional<json::Json> values; ///< Or what the person writes instead: a value for every disputed field.
    std::string reason;
    WorkerId manager;
    std::optional<ChildId> child =
        std::nullopt; ///< Whose review it is, where that is known; else every child is read to find it.
};

struct Settled {
    Review review; ///< As it was.
    std::vector<std::string> revisions; ///< What was written, as hexadecimal ids.
    std::string sentence; ///< What holds now.
};

/// Settles a dispute: one signed revision, based on every head of the record, that asserts the chosen value of every disputed
/// field. Two leads: the others' allocations end today. A proposal: `take` adopts it, without it is declined. Everything else is
/// acknowledged with the reason. What is not a revision of the record itself is a review record: signed, in the log, for ever.
/// Decided inside the write session: what has changed since the person read it is seen. Changes nothing on an error: NotFound (no
/// such review), Refused (settled already, changed since, not a manager of this child, below a floor), InvalidInput (no reason,
/// several begin so, no such version, a field that is not in dispute or is left out).
[[nodiscard]] Result<Settled> settle(Authority& authority, const Settlement& settlement, Clock& clock);

} // namespace sightline::server
