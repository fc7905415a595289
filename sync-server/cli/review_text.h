#pragma once

#include <iosfwd>

#include "service/reviews.h"
#include "json/reader.h"

namespace sightline::server::cli {

/// One review as a document: `review_id`, `kind`, `child_id`, `name`, `record_id`, `record_kind`, `disputed` and `counts_as` (as
/// `show` has them), `subjects`, `author`, `device`, `since`, `reason`, `in_words`. What there is none of is null or empty. Of a
/// safety flag also `raised`, `received`, `acknowledge_by`, `acknowledge_source` and `overdue`.
[[nodiscard]] json::Json toJson(const Review& review, Instant now);

/// For people: what it is about, the versions to choose from, and the command that settles it.
void printReview(std::ostream& out, const Review& review, Instant now);

} // namespace sightline::server::cli
