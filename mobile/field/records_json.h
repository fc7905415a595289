#pragma once

#include "session/tablet.h"
#include "json/reader.h"

namespace sightline::field {

/// A child, with its plans, placements, allocations, visits and clocks.
[[nodiscard]] json::Json childDocument(const projection::ChildFile& file, const rules::AsOf& asOf);
/// A visit (or any other record of the child): every field, what is disputed, what counts meanwhile, and the history. Null if it
/// is not there.
[[nodiscard]] json::Json recordDocument(const projection::ChildFile& file, RecordId id);

/// The same for people, one thing a line.
[[nodiscard]] std::string inLines(const json::Json& document);

} // namespace sightline::field
