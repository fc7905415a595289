// A summary as bytes and back. Every struct is taken apart by name: a member that is added and not kept here does not compile.
#include "projection/child_summary.h"
#include "projection/child_summary.pb.h"
#include "projection/summary_format.h"

namespace sightline::projection {

namespace {

using Days = std::chrono::days;

std::int32_t number(CivilDate day)
{
    return static_cast<std::int32_t>(day.days().time_since_epoch().count());
}
CivilDate day(std::int32_t number)
{
    return CivilDate{std::chrono::sys_days{Days{number}}};
}
std::int64_t number(Instant moment)
{
    return moment.time_since_epoch().count();
}
Instant moment(std::int64_t number)
{
    return Instant{std::chrono::milliseconds{number}};
}
template <Coded E>
std::int32_t number(E word)
{
    return static_cast<std::int32_t>(word);
}

void put(const Interval& from, summary::Interval& to)
{
    const auto& [n, unit] = from;
    to.set_n(n);
    to.set_unit(number(unit));
}
Interval get(const summary::Interval& from)
{
    return {from.n(), static_cast<IntervalUnit>(from.unit())};
}

void put(const Requirement& from, summary::Requirement& to)
{
    const auto& [id, measure, interval, first, by, whereChildLives] = from;
    to.set_id(id.text());
    to.set_measure(number(measure));
    put(interval, *to.mutable_interval());
    if (first) put(*first, *to.mutable_first());
    to.set_by(by.toText());
    to.set_where_child_lives(whereChildLives);
}
Requirement get(const summary::Requirement& from)
{
    return {RequirementId{from.id()}, static_cast<Measure>(from.measure()), get(from.interval()),
        from.has_first() ? std::optional{get(from.first())} : std::nullopt,
        PerformedBy::fromText(from.by()).value_or(PerformedBy{}), from.where_child_lives()};
}

void put(const rules::PlanFact& from, summary::Plan& to)
{
    const auto& [planId, plan, recordedAt, disputedVersions, otherTypes, record] = from;
    const auto& [type, start, end, requirements] = plan;
    to.set_plan_id(planId);
    to.set_type(number(type));
    to.set_start(number(start));
    if (end) to.set_end(number(*end));
    for (const Requirement& row : requirements) put(row, *to.add_requirements());
    to.set_recorded_at(number(recordedAt));
    for (const Requirement& row : disputedVersions) put(row, *to.add_disputed_versions());
    for (const PlanType other : otherTypes) to.add_other_types(number(other));
    to.set_record(record);
}
rules::PlanFact get(const summary::Plan& from)
{
    rules::PlanFact fact{from.plan_id(),
        {static_cast<PlanType>(from.type()), day(from.start()), from.has_end() ? std::optional{day(from.end())} : std::nullopt,
            {}},
        moment(from.recorded_at()), {}, {}};
    for (const auto& row : from.requirements()) fact.plan.requirements.push_back(get(row));
    for (const auto& row : from.disputed_versions()) fact.disputed_versions.push_back(get(row));
    for (const auto other : from.other_types()) fact.other_types.push_back(static_cast<PlanType>(other));
    fact.record = from.record();
    return fact;
}

void put(const rules::PlacementFact& from, summary::Placement& to)
{
    const auto& [placementId, placement, recordedAt, otherRegimes, record] = from;
    const auto& [start, end, regime, firstReview, until18] = placement;
    to.set_placement_id(placementId);
    to.set_start(number(start));
    if (end) to.set_end(number(*end));
    to.set_regime(number(regime));
    if (firstReview) to.set_first_review(number(*firstReview));
    to.set_intended_to_last_until_18(until18);
    to.set_recorded_at(number(recordedAt));
    for (const Regime other : otherRegimes) to.add_other_regimes(number(other));
    to.set_record(record);
}
rules::PlacementFact get(const summary::Placement& from)
{
    rules::PlacementFact fact{from.placement_id(),
        {day(from.start()), from.has_end() ? std::optional{day(from.end())} : std::nullopt, static_cast<Regime>(from.regime()),
            from.has_first_review() ? std::optional{day(from.first_review())} : std::nullopt, from.intended_to_last_until_18()},
        moment(from.recorded_at()), {}};
    for (const auto other : from.other_regimes()) fact.other_regimes.push_back(static_cast<Regime>(other));
    fact.record = from.record();
    return fact;
}

void put(const rules::VisitReading& from, summary::Reading& to)
{
    const auto& [occurredOn, performer, mode, outcome, purpose, whereChildLives, sighting, bedroomSeen] = from;
    const auto& [worker, role, qualified] = performer;
    to.set_occurred_on(number(occurredOn));
    to.set_worker(worker.text());
    to.set_role(number(role));
    to.set_qualified(qualified);
    to.set_mode(number(mode));
    to.set_outcome(number(outcome));
    to.set_purpose(number(purpose));
    to.set_where_child_lives(whereChildLives);
    to.set_sighting(number(sighting));
    to.set_bedroom_seen(bedroomSeen);
}
rules::VisitReading get(const summary::Reading& from)
{
    return {day(from.occurred_on()), {WorkerId{from.worker()}, static_cast<WorkerRole>(from.role()), from.qualified()},
        static_cast<Mode>(from.mode()), static_cast<Outcome>(from.outcome()), static_cast<Purpose>(from.purpose()),
        from.where_child_lives(), static_cast<Sighting>(from.sighting()), from.bedroom_seen()};
}

void put(const rules::VisitFact& from, summary::Visit& to)
{
    const auto& [visitId, reading, recordedAt, struckAt, otherReadings, creditsNothing, strikeDisputed] = from;
    to.set_visit_id(visitId);
    put(reading, *to.mutable_reading());
    to.set_recorded_at(number(recordedAt));
    if (struckAt) to.set_struck_at(number(*struckAt));
    for (const rules::VisitReading& other : otherReadings) put(other, *to.add_other_readings());
    to.set_credits_nothing(creditsNothing);
    to.set_strike_disputed(strikeDisputed);
}
rules::VisitFact get(const summary::Visit& from)
{
    rules::VisitFact fact{from.visit_id(), get(from.reading()), moment(from.recorded_at()),
        from.has_struck_at() ? std::optional{moment(from.struck_at())} : std::nullopt, {}, from.credits_nothing(),
        from.strike_disputed()};
    for (const auto& other : from.other_readings()) fact.other_readings.push_back(get(other));
    return fact;
}

void put(const rules::ExceptionFact& from, summary::ExceptionToClock& to)
{
    const auto& [clock, start, until, authority, reason, recordedAt, about] = from;
    to.set_clock(clock);
    to.set_from(number(start));
    to.set_until(number(until));
    to.set_authority(authority);
    to.set_reason(reason);
    to.set_recorded_at(number(recordedAt));
    if (about) to.set_about(*about);
}
rules::ExceptionFact get(const summary::ExceptionToClock& from)
{
    return {from.clock(), day(from.from()), day(from.until()), from.authority(), from.reason(), moment(from.recorded_at()),
        from.has_about() ? std::optional{from.about()} : std::nullopt};
}

void put(const Allocation& from, summary::Allocation& to)
{
    const auto& [worker, role, start, end] = from;
    to.set_worker(worker.text());
    to.set_role(number(role));
    to.set_from(number(start));
    if (end) to.set_to(number(*end));
}
Allocation get(const summary::Allocation& from)
{
    return {WorkerId{from.worker()}, static_cast<AllocationRole>(from.role()), day(from.from()),
        from.has_to() ? std::optional{day(from.to())} : std::nullopt};
}

void putFacts(const rules::ChildFacts& from, summary::Summary& to)
{
    const auto& [childId, born, expected, plans, placements, visits, exceptions] = from;
    if (born) to.set_date_of_birth(number(*born));
    if (expected) to.set_expected_date_of_birth(number(*expected));
    for (const auto& plan : plans) put(plan, *to.add_plans());
    for (const auto& placement : placements) put(placement, *to.add_placements());
    for (const auto& visit : visits) put(visit, *to.add_visits());
    for (const auto& exception : exceptions) put(exception, *to.add_exceptions());
}
rules::ChildFacts getFacts(ChildId id, const summary::Summary& from)
{
    rules::ChildFacts facts{id.toString(), std::nullopt, std::nullopt, {}, {}, {}, {}};
    if (from.has_date_of_birth()) facts.date_of_birth = day(from.date_of_birth());
    if (from.has_expected_date_of_birth()) facts.expected_date_of_birth = day(from.expected_date_of_birth());
    facts.visits.reserve(static_cast<std::size_t>(from.visits_size()));
    for (const auto& plan : from.plans()) facts.plans.push_back(get(plan));
    for (const auto& placement : from.placements()) facts.placements.push_back(get(placement));
    for (const auto& visit : from.visits()) facts.visits.push_back(get(visit));
    for (const auto& exception : from.exceptions()) facts.exceptions.push_back(get(exception));
    return facts;
}

} // namespace

std::string_view summaryFormat() noexcept
{
    return kSummaryFormat;
}

std::string toBytes(const ChildSummary& from)
{
    const auto& [id, localId, givenName, familyName, address, household, knownAs, language, facts, healthReviews, allocations,
        disputed, showsDispute, unsent, unacknowledgedFlags, wishes] = from;
    summary::Summary to;
    if (localId) to.set_local_id(*localId);
    to.set_given_name(givenName);
    to.set_family_name(familyName);
    if (address) to.set_address(*address);
    if (household) to.set_household(*household);
    if (knownAs) to.set_known_as(*knownAs);
    if (language) to.set_language(*language);
    putFacts(facts, to);
    for (std::size_t i = 0; i < healthReviews.size(); ++i)
        to.mutable_visits(static_cast<int>(i))->set_health_review(healthReviews[i]);
    for (const Allocation& allocation : allocations) put(allocation, *to.add_allocations());
    for (const RecordId& record : disputed) to.add_disputed(record.raw());
    to.set_shows_dispute(showsDispute);
    to.set_unsent(unsent);
    to.set_unacknowledged_flags(unacknowledgedFlags);
    if (wishes) {
        to.set_last_wishes_on(number(wishes->on));
        to.set_last_wishes_answered(wishes->answered);
    }
    return to.SerializeAsString();
}

std::optional<ChildSummary> summaryFromBytes(ChildId id, std::string_view bytes)
{
    summary::Summary from;
    if (bytes.empty() || !from.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return std::nullopt;
    const auto text = [](bool has, const std::string& value) { return has ? std::optional{value} : std::nullopt; };
    ChildSummary to{id, text(from.has_local_id(), from.local_id()), from.given_name(), from.family_name(),
        text(from.has_address(), from.address()), text(from.has_household(), from.household()),
        text(from.has_known_as(), from.known_as()), text(from.has_language(), from.language()), getFacts(id, from), {}, {}, {},
        from.shows_dispute(), from.unsent(), from.unacknowledged_flags(),
        from.has_last_wishes_on() ? std::optional{LastWishes{day(from.last_wishes_on()), from.last_wishes_answered()}}
                                  : std::nullopt};
    for (const auto& visit : from.visits()) to.health_reviews.push_back(visit.health_review());
    for (const auto& allocation : from.allocations()) to.allocations.push_back(get(allocation));
    for (const std::string& raw : from.disputed()) {
        const auto record = RecordId::fromBytes(raw);
        if (!record) return std::nullopt;
        to.disputed.push_back(*record);
    }
    return to;
}

} // namespace sightline::projection
