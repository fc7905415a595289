#pragma once

#include <string>

#include "projection/child_file.h"

namespace sightline::projection {

/// A plan or placement of the child by the id of its record: "the child protection plan CP-1 from 3 June 2026". A name that is
/// only its id is left out. One that is not there: "a plan or placement that is not known here".
[[nodiscard]] std::string planInWords(const ChildFile& file, const std::string& record);

/// What an exception was agreed for; of one that names nothing: "what had begun when it was recorded".
[[nodiscard]] std::string agreedForInWords(const ChildFile& file, const rules::ExceptionFact& exception);

} // namespace sightline::projection
