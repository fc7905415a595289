#pragma once

#include "projections/comparison.h"
#include "projections/figures.h"
#include "projections/freshness.h"
#include "projections/trend.h"
#include "json/reader.h"

namespace sightline::server::api {

/// What pages count, as JSON. Pure. Members are those of `projections/*.h`; `schemas.json` describes them.

/// A share is never without what it is a share of: `{"part": 142, "whole": 160, "words": "142 of 160 (88%)"}`.
[[nodiscard]] json::Json share(std::size_t part, std::size_t whole);
[[nodiscard]] json::Json document(const Tally& tally);
[[nodiscard]] json::Json document(const Rows& rows);
/// These stand in lists of many children, which leave no line in the audit log: so there is nothing in them of what somebody
/// wrote, such as the reason of an exception or of a visit. That is read child by child.
[[nodiscard]] json::Json document(const BoardClock& clock);
/// A child in a list.
[[nodiscard]] json::Json document(const BoardChild& child, const Board& board);
[[nodiscard]] json::Json document(const VisitOfChild& visit, const Board& board);
[[nodiscard]] json::Json document(const DueClock& due);
[[nodiscard]] json::Json document(const Freshness& freshness, const View& view, Instant now);
[[nodiscard]] json::Json document(const TrendPoint& point);
/// `as_of`, `known_at`, `made_at`, `seq`: of which day, as known when, up to where in the log.
[[nodiscard]] json::Json standing(const Board& board);

[[nodiscard]] json::Json dayOrNull(const std::optional<CivilDate>& day);
[[nodiscard]] json::Json momentOrNull(const std::optional<Instant>& moment);
/// `{"id": …, "name": …}`; the name is null where there is no such worker.
[[nodiscard]] json::Json workerIn(const Board& board, const WorkerId& worker);

} // namespace sightline::server::api
