#pragma once

#include <functional>
#include <string>

#include "projection/child_file.h"
#include "rules/compliance.h"
#include "service/reviews.h"
#include "json/reader.h"

namespace sightline::server::api {

/// One child's records as JSON. Pure. What somebody wrote is there only with `text` (Action::SeeVisitText); what the child said
/// never is.

/// A worker's name, or nothing.
using NameOf = std::function<std::string(const std::string& worker)>;

[[nodiscard]] json::Json document(const rules::ClockResult& clock);
[[nodiscard]] json::Json document(const projection::VisitFile& visit, const NameOf& nameOf, bool text);
[[nodiscard]] json::Json document(const projection::PlanFile& plan);
[[nodiscard]] json::Json document(const projection::AllocationFile& allocation, const NameOf& nameOf);
[[nodiscard]] json::Json document(const projection::ExceptionFile& exception, const NameOf& nameOf, bool text);
[[nodiscard]] json::Json document(const projection::TransferFile& transfer, const NameOf& nameOf, bool text);
[[nodiscard]] json::Json document(const projection::SupervisionFile& note, const NameOf& nameOf);
/// Names of its author and its tablet; every version of what is disputed.
[[nodiscard]] json::Json document(const Review& review);

} // namespace sightline::server::api
