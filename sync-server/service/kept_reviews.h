#pragma once

#include <map>
#include <string>

#include "service/kept_by_child.h"
#include "service/reviews.h"

namespace sightline::server {

/// What needs a person, without reading a child again whose rows are the same. Threads: any.
class KeptReviews {
public:
    using Open = std::shared_ptr<const std::vector<Review>>;

    /// As `reviewsOf(session, child, today).open`.
    [[nodiscard]] Open open(ReadSession& session, const ChildId& child, CivilDate today);
    /// As `openSafetyFlags(session, today)`.
    [[nodiscard]] std::vector<Review> safetyFlags(ReadSession& session, CivilDate today);

private:
    struct OfChild {
        std::vector<Review> open;
        std::map<std::string, std::string> named; ///< What the people are called in its sentences, by sign-in name.
    };
    KeptByChild<OfChild> m_kept;
};

} // namespace sightline::server
