#pragma once

#include "projection/child_file.h"

namespace sightline::server::reports {

/// A child's file without what a representative, who may be the parent it is about, must not read: whether somebody was in
/// danger, what a visit says of domestic abuse and which women were spoken to alone for it, whom the child first named as reader,
/// and why an exception was agreed or a worker was changed. Taken out of every version, and a version that says nothing else is
/// not there. What stays is as it was.
[[nodiscard]] projection::ChildFile asRepresentativeReads(projection::ChildFile file);

} // namespace sightline::server::reports
