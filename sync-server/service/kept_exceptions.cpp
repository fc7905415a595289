#include "service/kept_exceptions.h"

#include "projection/agreed_for.h"
#include "service/child_files.h"

namespace sightline::server {

std::shared_ptr<const KeptExceptions::OfChild> KeptExceptions::of(ReadSession& session, const ChildId& child)
{
    return m_kept.of(session, child, [&] {
        projection::ChildFile file = childFile(session, child);
        std::vector<std::string> agreed_for;
        for (const auto& each : file.exceptions) agreed_for.push_back(projection::agreedForInWords(file, each.fact));
        return OfChild{file.child.displayName(), std::move(file.exceptions), std::move(agreed_for)};
    });
}

} // namespace sightline::server
