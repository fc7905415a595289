#pragma once

#include <functional>
#include <optional>
#include <string>

#include "projection/child_file.h"
#include "store/authority_store.h"

namespace sightline::server {

/// How often children's wishes are captured, and answered: a figure for managers, never what was said.

struct WishesQuestion {
    CivilDate from;
    CivilDate to; ///< This day included.
    std::optional<std::string> team; ///< Only children whose lead works in it on the last day.
};

inline constexpr int kWishesPeriod_days = 91; ///< Thirteen weeks, where nobody says otherwise.

/// The thirteen weeks up to and including this day.
[[nodiscard]] WishesQuestion wishesUpTo(CivilDate to, std::optional<std::string> team);

struct WishesFigure {
    /// Visits that took place in person on every version of them (projection/took_place.h) at which a child old enough to say
    /// something (the authority's "too young" age) was seen.
    std::size_t visits = 0;
    std::size_t captured = 0; ///< Of these: the child said, drew or chose something on the tablet that day.
    std::size_t answered = 0; ///< Of those: a response or what happened stands beside at least one entry of that day.
};

/// "Children's wishes were captured on 12 of 40 visits (30%). Of these, an answer or what happened is recorded for 9 of 12 visits
/// (75%)."
[[nodiscard]] std::string inWords(const WishesFigure& figure);

/// Counts child by child, so that whoever reads every child anyway need not read them twice.
class WishesCount {
public:
    WishesCount(ReadSession& session, WishesQuestion question);

    void add(const projection::ChildFile& file);
    [[nodiscard]] const WishesFigure& figure() const noexcept { return m_figure; }
    [[nodiscard]] const WishesQuestion& question() const noexcept { return m_question; }

private:
    [[nodiscard]] bool asked(const projection::ChildFile& file) const;

    WishesQuestion m_question;
    std::map<WorkerId, std::string> m_teams;
    int m_too_young_below;
    WishesFigure m_figure;
};

/// `progress` is told children done and children in all.
[[nodiscard]] WishesFigure wishes(
    ReadSession& session, const WishesQuestion& question, const std::function<void(std::size_t, std::size_t)>& progress = {});

} // namespace sightline::server
