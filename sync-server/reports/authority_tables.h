#pragma once

#include "reports/export_catalogue.h"

namespace sightline::server::reports {

/// Tables of an authority rather than of a child. Whoever may not have every child gets those of their own teams and children.

[[nodiscard]] ExportShape workersShape();
void addWorkerRows(const ExportMatter& matter, const RowSink& sink);
[[nodiscard]] ExportShape devicesShape();
void addDeviceRows(const ExportMatter& matter, const RowSink& sink);
[[nodiscard]] ExportShape reviewsShape();
void addReviewRows(const ExportMatter& matter, const RowSink& sink); ///< What needs a person, as `reviews` lists it.

} // namespace sightline::server::reports
