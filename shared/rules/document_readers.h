#pragma once

#include <functional>
#include <string>

#include "rules/evaluate_document.h"
#include "rules/facts.h"
#include "json/reader.h"

namespace sightline::rules {

/// One child of an `evaluate` document. Throws json::Malformed.
[[nodiscard]] ChildFacts readChildFacts(const json::Place& place);

/// An id or a name. Throws json::Malformed.
[[nodiscard]] std::string nonEmptyText(const json::Place& place);

} // namespace sightline::rules
