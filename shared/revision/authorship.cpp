#include "revision/authorship.h"

namespace sightline::revision {

std::optional<WorkerId> recordAuthor(const std::vector<const Revision*>& in_log_order)
{
    for (const Revision* revision : in_log_order)
        if (revision->message.parents().empty()) return WorkerId{revision->message.author_id()};
    return std::nullopt;
}

rules::WrittenBy effectiveBy(
    rules::WrittenBy recorded, const WorkerId& author, const std::optional<WorkerId>& record_author) noexcept
{
    if (!record_author) return recorded;
    if (author == *record_author) return rules::WrittenBy::Author;
    return recorded == rules::WrittenBy::Manager ? rules::WrittenBy::Manager : rules::WrittenBy::Other;
}

} // namespace sightline::revision
