#pragma once

#include <cstddef>
#include <optional>

namespace sightline::server {

/// What children and their visits of a period add up to. Every number is the length of the list of the same name in view.h.
struct Tally {
    // Children.
    std::size_t children = 0;
    std::size_t with_clock = 0;
    std::size_t on_time = 0; ///< Of `with_clock`.
    std::size_t held_missed = 0; ///< Of `with_clock`, and never of `on_time`.
    std::size_t visit_overdue = 0;
    std::size_t alone_overdue = 0;
    std::size_t due_soon = 0;
    std::size_t never_seen = 0; ///< Of `with_clock`.
    std::size_t paused = 0;
    std::size_t birth_unknown =
        0; ///< Those who have a plan or placement: with_clock + paused + birth_unknown + no_clock = children.
    std::size_t no_clock = 0;
    std::size_t no_plan = 0;
    std::size_t nothing_asked = 0; ///< no_plan + nothing_asked = no_clock.
    std::size_t held = 0;
    std::size_t alone_asked = 0;
    std::size_t alone_in_time = 0; ///< Of `alone_asked`.
    std::size_t alone_not_yet = 0; ///< Of `alone_asked`.
    std::size_t over_42 = 0; ///< Of `alone_asked`: alone_in_time + alone_not_yet + over_42 = alone_asked.
    std::size_t disputed = 0;
    std::size_t two_attempts = 0;
    std::size_t to_review = 0;
    std::size_t safety_flags = 0;
    // Visits of the period.
    std::size_t visits = 0;
    std::size_t took_place = 0;
    std::size_t attempts = 0;
    std::size_t seen = 0;
    std::size_t seen_alone = 0; ///< Of `seen`.
    std::size_t not_recorded = 0; ///< Of `took_place`.
    std::size_t written_late = 0; ///< Of `visits`.
    std::size_t views_asked = 0;
    std::size_t views_recorded = 0; ///< Of `views_asked`.
    std::size_t views_answered = 0; ///< Of `views_recorded`.
    /// The most days since a child with a running clock was last seen in person, of those who were ever seen: `never_seen` is
    /// longer than any number. Nullopt: there is none.
    std::optional<int> longest_gap_days;

    /// Adds counts; the longest gap is the longer of the two.
    Tally& operator+=(const Tally& other);
    friend bool operator==(const Tally&, const Tally&) = default;
};

} // namespace sightline::server
