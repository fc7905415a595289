#pragma once

#include "store/authority_store.h"
#include "json/reader.h"

namespace sightline::server::cli {

/// Everything the log says about one thing, as the document of `sightline-field show` (projection/record_document.h) with what
/// only the server knows. Storage failures are thrown as StoreFailure.

/// With plans, placements, allocations, visits, clocks on `today`, and who may read the child's records.
[[nodiscard]] json::Json childDocument(ReadSession& session, const ChildId& child, CivilDate today);
/// Null if there is none.
[[nodiscard]] json::Json recordDocument(ReadSession& session, const RecordId& record);
[[nodiscard]] json::Json revisionDocument(ReadSession& session, const std::string& revisionHex);
/// A tablet: whose, its state, and which children's records were sent to it.
[[nodiscard]] json::Json deviceDocument(ReadSession& session, const Device& device);
/// The same without what was on it.
[[nodiscard]] json::Json deviceSummary(ReadSession& session, const Device& device);
/// `in use`, `revoked, not wiped yet`, `revoked, wiped 2026-06-04`.
[[nodiscard]] std::string stateOf(const Device& device);

} // namespace sightline::server::cli
