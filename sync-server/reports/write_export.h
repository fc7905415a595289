#pragma once

#include "reports/export_request.h"

namespace sightline::server::reports {

/// Takes the bytes of an export as they come; an error ends it.
using ByteSink = std::function<Result<void>(std::string_view)>;
/// Told children done and children in all; an error (Cancelled) ends it.
using ExportProgress = std::function<Result<void>(std::size_t, std::size_t)>;

struct Exported {
    std::size_t rows = 0;
    std::size_t bytes = 0;
    std::string sha256; ///< Of the bytes, hexadecimal.
};

/// Makes an export on one state of the store, child by child, so that an authority of any size fits: of CSV only what waits to be
/// written is in memory. NotFound for a table that is not in the catalogue or a team that nobody works in. What the asker may not
/// have is left out as if it did not exist. StoreFailure is thrown (inSession).
[[nodiscard]] Result<Exported> writeExport(ReadSession& session, const ExportRequest& request, const ExportAsker& asker,
    Instant now, const ByteSink& sink, const ExportProgress& progress = {});

} // namespace sightline::server::reports
