#pragma once

#include <string>

#include "store/authority_store.h"

namespace sightline::server::cli {

/// Ids as people give them. NotFound if there is none; InvalidInput if several begin so.

/// By full id, unique prefix, or the child's local id.
[[nodiscard]] Result<ChildId> findChild(ReadSession& session, const std::string& given);
[[nodiscard]] Result<Worker> findWorker(ReadSession& session, const std::string& given);
[[nodiscard]] Result<Device> findDevice(ReadSession& session, const std::string& given);

/// Anything that has an id: `kind` is child, record, revision or device.
struct Found {
    std::string kind;
    std::string id;
};
[[nodiscard]] Result<Found> findAnything(ReadSession& session, const std::string& given);

} // namespace sightline::server::cli
