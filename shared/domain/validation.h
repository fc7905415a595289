#pragma once

#include <string>
#include <vector>

#include "domain/records.h"

namespace sightline {

/// One thing that must be put right before a visit is finished, at the field it belongs to.
struct FieldProblem {
    std::string field; ///< `occurred_on`, `ended_at`, `children[1].sighting`, …: the name in `visit new`'s JSON.
    std::optional<ChildId> child;
    std::string message; ///< For people; names the child where there is one: "Select yes if you spoke to Ali alone".
};

/// What validation has to know about each child of the visit.
struct ChildOnVisit {
    ChildId id;
    std::string called; ///< The name used in messages: the given name, or the display name.
    std::optional<CivilDate> date_of_birth;
    std::optional<std::string> language;
    bool speaks = true; ///< False for a child who cannot speak: an observation is asked instead of "alone".
};

struct VisitPolicy {
    int too_young_below_years =
        2; ///< Under this age "awake or asleep" is asked instead of "spoken to alone". The authority's setting.
};

/// Whether this visit may be finished (domain.md section 5, "Validation of a finished visit"). Empty: it may.
/// Pure; the same on the tablet and on the server. `today` is the day in Europe/London on which it is finished.
/// Problems come in the order of the form, one per field.
[[nodiscard]] std::vector<FieldProblem> validate(
    const HomeVisit& visit, const std::vector<ChildOnVisit>& children, CivilDate today, const VisitPolicy& policy = {});

/// What a form asks besides, although a document without it is a valid visit in which it stays unknown: which health review, why
/// a member of the family interpreted, why the visit is written up late. Same order, same shape, same places.
[[nodiscard]] std::vector<FieldProblem> unanswered(
    const HomeVisit& visit, const std::vector<ChildOnVisit>& children, CivilDate today, const VisitPolicy& policy = {});

/// Finished more than two working days after the visit; the day of the visit is not counted.
[[nodiscard]] bool isWrittenUpLate(CivilDate occurred_on, CivilDate finished_on) noexcept;

/// This child is asked "awake or asleep" instead of "spoken to alone": too young on that day, or does not speak.
[[nodiscard]] bool isObservedInstead(const ChildOnVisit& child, CivilDate occurred_on, const VisitPolicy& policy) noexcept;

/// The language is one that the authority's staff speak with anybody: nobody is asked about an interpreter.
[[nodiscard]] bool isEnglish(std::string_view language);

} // namespace sightline
