#pragma once

#include <map>

#include "api/call.h"
#include "api/child_documents.h"

namespace sightline::server::api {

/// The child that the path names, read for this person.
struct ChildRead {
    projection::ChildFile file;
    std::map<std::string, std::string> names; ///< Of everybody who works here, by id.
    bool text = false; ///< This person may see what was written.

    [[nodiscard]] NameOf nameOf() const;
};

/// Written into the audit log first: what could not be written down is not shown. NotFound, with the same words whether there is
/// no such child or it is not theirs.
[[nodiscard]] Result<ChildRead> readChild(const Call& call, Action action);

} // namespace sightline::server::api
