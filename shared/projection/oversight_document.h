#pragma once

#include <optional>

#include "projection/child_file.h"
#include "json/reader.h"

namespace sightline::projection {

/// What `show` prints of exceptions, supervision notes and offers to move the child, in their own shape.

/// Nullopt: the child has no such record.
[[nodiscard]] std::optional<json::Json> oversightDocument(const ChildFile& file, RecordId id);
/// `exceptions`, `supervisions` and `transfers` of a child.
void addOversightDocuments(json::Json& child, const ChildFile& file);

} // namespace sightline::projection
