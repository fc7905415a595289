#pragma once

#include <string>
#include <vector>

#include "service/kept_reviews.h"

namespace sightline::server::dashboard {

/// One "I don't feel safe" that nobody has acknowledged, in words.
struct SafetyNotice {
    std::string review_id;
    std::string child_id;
    std::string child;
    std::string worker; ///< On whose tablet it was said.
    SafetyClock clock;
    bool overdue;
    std::string out_of_order; ///< Why the revision came late or was kept aside; empty for most.
    bool unread = false; ///< Not a flag, but a save that could not be read and came in the lane for flags.
    std::string author = {}; ///< The worker's id.
    bool may_acknowledge = false; ///< Whoever reads this may say that they saw it.
};

[[nodiscard]] std::vector<SafetyNotice> safetyNotices(ReadSession& session, KeptReviews& reviews, Instant now);

/// The panel above everything else, as HTML: shape, word and colour. Empty if there is none.
[[nodiscard]] std::string safetyPanel(const std::vector<SafetyNotice>& notices);

} // namespace sightline::server::dashboard
