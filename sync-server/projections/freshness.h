#pragma once

#include <string>
#include <vector>

#include "projections/view.h"

namespace sightline::server {

/// How old what the page shows may be: nobody knows what a tablet has not sent yet.
struct Freshness {
    Instant up_to; ///< Everything sent by then is counted.
    std::size_t with_tablet = 0; ///< Workers of the view's children who have a tablet that is not revoked.
    std::vector<const BoardWorker*> since_yesterday; ///< Of these, not heard of since before today: the longest silent first.
    std::vector<const BoardWorker*> never; ///< Of these, not heard of at all.
    std::vector<const BoardWorker*> without_tablet; ///< Workers of the children who have none: what they do is not counted here.
};
/// `asked_at`: when the board was asked for. Today's includes everything up to then, other boards what was known at their moment.
[[nodiscard]] Freshness freshness(const View& view, Instant asked_at);
/// "Includes visits sent by 10:42 on 4 June 2026. 3 of 12 workers have not connected since yesterday."
[[nodiscard]] std::string inWords(const Freshness& freshness);

} // namespace sightline::server
