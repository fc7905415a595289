#pragma once

#include "projection/child_file.h"
#include "service/kept_by_child.h"

namespace sightline::server {

/// Exceptions of single children, without reading a child again whose rows are the same. Threads: any.
class KeptExceptions {
public:
    struct OfChild {
        std::string name;
        std::vector<projection::ExceptionFile> exceptions;
        std::vector<std::string> agreed_for; ///< Of each, in words.
    };
    [[nodiscard]] std::shared_ptr<const OfChild> of(ReadSession& session, const ChildId& child);

private:
    KeptByChild<OfChild> m_kept;
};

} // namespace sightline::server
