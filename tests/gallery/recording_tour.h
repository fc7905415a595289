#pragma once

#include <functional>

#include <QString>

#include "viewmodels/record_visit_view_model.h"

namespace sightline::test {

using Grab = std::function<void(const char* name)>;

/// Answers a visit to everybody of the home section by section, and takes a picture of each: the error summary, where an answer
/// is put right, and the two pages that stop the worker included.
void tourOfRecording(mobile::RecordVisitViewModel& record, const Grab& grab);

} // namespace sightline::test
