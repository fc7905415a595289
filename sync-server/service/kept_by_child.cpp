#include "service/kept_by_child.h"

namespace sightline::server {

std::string versionOf(ReadSession& session)
{
    const auto head = session.head();
    return std::to_string(session.generation()) + '/' + std::to_string(head.seq()) + '/' + head.chain();
}

std::string versionOf(ReadSession& session, const ChildId& child)
{
    const std::string generation = std::to_string(session.generation());
    const auto head = session.childHead(child);
    if (!head) return generation;
    return generation + '/' + std::to_string(head->seq()) + '/' + std::to_string(head->count()) + '/' + head->digest();
}

} // namespace sightline::server
