#include "projections/child_projection.h"

#include <algorithm>

#include "projection/field_values.h"
#include "projection/last_wishes.h"
#include "rules/due_regardless.h"
#include "service/reviews.h"

namespace sightline::server {

namespace {

using projection::ChildFile;
using projection::KnownRevision;
using projection::VisitFile;

struct Views {
    bool recorded = false;
    bool answered = false;
};

/// As the figure about wishes counts it (service/wishes.h).
Views viewsOn(const ChildFile& file, CivilDate day)
{
    Views views;
    for (const projection::VoiceFile& voice : file.voices) {
        if (voice.entry.occurred_on != day || !projection::saysSomething(voice)) continue;
        views.recorded = true;
        views.answered = views.answered || voice.has(AdditionKind::Response) || voice.has(AdditionKind::WhatHappened);
    }
    return views;
}

/// The first revision is the one based on nothing: several devices may have written one, and the earliest writing counts.
CivilDate writtenUpOn(const projection::RecordFile& record)
{
    std::optional<Instant> first;
    for (const KnownRevision& known : record.history) {
        if (known.refused || known.revision.message.parents_size() > 0) continue;
        const Instant at = known.revision.recordedAt();
        first = first ? std::min(*first, at) : at;
    }
    return londonDate(first.value_or(record.history.front().revision.recordedAt()));
}

ProjectedVisit projectVisit(const ChildFile& file, const VisitFile& visit)
{
    const projection::RecordFile& record = visit.record;
    const Views views = viewsOn(file, visit.fact.reading.occurred_on);
    const auto late = record.text("late_reason");
    ProjectedVisit projected{visit.home_visit, visit.place, visit.not_alone_reason,
        late ? fromText<LateReason>(*late) : std::nullopt, record.disputed(), views.recorded, views.answered, writtenUpOn(record),
        visit.fact.recorded_at};
    for (const KnownRevision& known : record.history)
        if (!known.refused) projected.changed_at = std::max(projected.changed_at, known.received_at);
    return projected;
}

ProjectedWeek projectWeek(const rules::ChildFacts& facts, CivilDate end)
{
    const rules::AsOf asOf{end, std::nullopt};
    ProjectedWeek week{end};
    for (const rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), facts, asOf)) {
        if (clock.state == rules::ClockState::Suspended || clock.state == rules::ClockState::NotStarted) continue;
        week.running = true;
        if (clock.state != rules::ClockState::Overdue) continue;
        (clock.measure == Measure::SeenAlone ? week.alone_overdue : week.visit_overdue) = true;
    }
    if (facts.exceptions.empty()) return week;
    for (const rules::DueRegardless& clock : rules::dueRegardless(rules::builtInCatalogue(), facts, asOf))
        week.held_missed = week.held_missed || (clock.held_by && clock.days_overdue > 0);
    week.running = week.running || week.held_missed;
    return week;
}

int openReviews(const ChildFile& file, const rules::SafetyRule& safety)
{
    // Two leads are left out, so that any day will do.
    const Reviews reviews = reviewsOf(file, safety, CivilDate{{}});
    return static_cast<int>(std::count_if(
        reviews.open.begin(), reviews.open.end(), [](const Review& review) { return review.kind != ReviewKind::TwoLeads; }));
}

} // namespace

ChildProjection project(
    ChildId id, std::vector<KnownRevision> revisions, const rules::SafetyRule& safety, std::optional<Instant> known_at)
{
    Instant last{};
    for (const KnownRevision& known : revisions) last = std::max(last, known.received_at);
    const ChildFile file = projection::readChild(id, std::move(revisions), known_at);
    ChildProjection child{projection::summarise(file), {}, {}, openReviews(file, safety), last, {}};
    child.visits.reserve(file.visits.size());
    for (const VisitFile& visit : file.visits) child.visits.push_back(projectVisit(file, visit));
    for (const projection::AllocationFile& allocation : file.allocations)
        if (allocation.allocation.role == AllocationRole::Lead) child.leads.push_back(allocation.allocation);
    return child;
}

std::vector<CivilDate> weekEnds(CivilDate day, int count)
{
    const CivilDate last = day.plusDays(-static_cast<int>(std::chrono::weekday{day.days()}.c_encoding()));
    std::vector<CivilDate> ends;
    ends.reserve(static_cast<std::size_t>(count));
    for (int back = count - 1; back >= 0; --back) ends.push_back(last.plusDays(-7 * back));
    return ends;
}

bool bringWeeksUpTo(ChildProjection& child, const std::vector<CivilDate>& ends)
{
    bool missing = false;
    std::vector<ProjectedWeek> weeks;
    weeks.reserve(ends.size());
    for (const CivilDate end : ends) {
        const auto kept =
            std::find_if(child.weeks.begin(), child.weeks.end(), [&](const ProjectedWeek& week) { return week.end == end; });
        if (kept != child.weeks.end()) {
            weeks.push_back(*kept);
            continue;
        }
        missing = true;
        weeks.push_back(projectWeek(child.summary.facts, end));
    }
    child.weeks = std::move(weeks);
    return missing;
}

} // namespace sightline::server
