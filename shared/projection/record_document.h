#pragma once

#include <functional>
#include <string>
#include <vector>

#include "projection/child_file.h"
#include "rules/compliance.h"
#include "json/reader.h"

namespace sightline::projection {

/// What `show` prints: the same documents on the tablet and at the console. `decorate` may add to each entry of a history what
/// only that side knows.
using Decorate = std::function<void(json::Json& entry, const KnownRevision& known)>;

/// A child, with its plans, placements, allocations, visits, clocks and what it said (voice_record_document.h).
[[nodiscard]] json::Json childDocument(const ChildFile& file, const rules::AsOf& asOf, const Decorate& decorate = {});
/// A visit (or any other record of the child): every field, what is disputed, what counts meanwhile, visits that may be the same
/// one, and the history. Null if it is not there.
[[nodiscard]] json::Json recordDocument(const ChildFile& file, RecordId id, const Decorate& decorate = {});

/// Asserted or counted values as a JSON object.
[[nodiscard]] json::Json fieldsDocument(const rules::Fields& fields);
/// `{FIELD: [{"value","author","device","recorded_at","revision"}]}`
[[nodiscard]] json::Json disputedDocument(const std::map<std::string, std::vector<DisputedVersion>>& disputed);

/// For people: one thing a line, what belongs to another set in. Without `history` that member is left out.
[[nodiscard]] std::string inLines(const json::Json& document, bool history);

} // namespace sightline::projection
