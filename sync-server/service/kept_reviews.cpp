#include "service/kept_reviews.h"

#include <algorithm>

#include "service/child_files.h"

namespace sightline::server {

namespace {

std::string nameIn(ReadSession& session, const std::string& id)
{
    const auto worker = session.worker(WorkerId{id});
    return worker ? worker->name : id;
}

} // namespace

KeptReviews::Open KeptReviews::open(ReadSession& session, const ChildId& child, CivilDate today)
{
    // Saves that could not be read belong to no child's rows, and are few.
    if (child == kNoChild) return std::make_shared<const std::vector<Review>>(reviewsOf(session, child, today).open);
    const rules::SafetyRule safety = safetyRule(session);
    const auto read = [&] {
        OfChild made;
        const projection::NameOf nameOf = [&](const std::string& id) {
            return made.named.try_emplace(id, nameIn(session, id)).first->second;
        };
        made.open = reviewsOf(childFile(session, child), safety, today, nameOf).open;
        return made;
    };
    const auto calledSoStill = [&](const OfChild& kept) {
        return std::all_of(kept.named.begin(), kept.named.end(),
            [&](const auto& named) { return nameIn(session, named.first) == named.second; });
    };
    const std::string besides = today.toString() + '/' + std::to_string(safety.acknowledge_within_minutes) + '/' + safety.source;
    const auto found = m_kept.of(session, child, besides, read, calledSoStill);
    return {found, &found->open};
}

std::vector<Review> KeptReviews::safetyFlags(ReadSession& session, CivilDate today)
{
    return openSafetyFlags(session, [&](const ChildId& child) { return *open(session, child, today); });
}

} // namespace sightline::server
