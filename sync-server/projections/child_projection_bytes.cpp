// A projection as bytes and back. Every struct is taken apart by name: a member that is added and not kept here does not compile.
#include "projections/child_projection.h"
#include "projections/child_projection.pb.h"
#include "projections/projection_format.h"

namespace sightline::server {

namespace {

std::int32_t number(CivilDate day)
{
    return static_cast<std::int32_t>(day.days().time_since_epoch().count());
}
CivilDate day(std::int32_t number)
{
    return CivilDate{std::chrono::sys_days{std::chrono::days{number}}};
}

template <Coded E>
std::int32_t number(const std::optional<E>& word)
{
    return word ? static_cast<std::int32_t>(*word) + 1 : 0;
}
template <Coded E>
std::optional<E> word(std::int32_t number)
{
    return number > 0 ? std::optional{static_cast<E>(number - 1)} : std::nullopt;
}

std::int32_t marks(bool first, bool second, bool third, bool fourth = false)
{
    return (first ? 1 : 0) | (second ? 2 : 0) | (third ? 4 : 0) | (fourth ? 8 : 0);
}

void put(const ProjectedVisit& from, Instant received, projected::Visit& to)
{
    const auto& [homeVisit, place, notAlone, late, disputed, recorded, answered, writtenUp, changed] = from;
    to.set_home_visit(homeVisit.raw());
    to.set_place(number(place));
    to.set_not_alone_reason(number(notAlone));
    to.set_late_reason(number(late));
    to.set_marks(marks(disputed, recorded, answered));
    to.set_written_up_on(number(writtenUp));
    to.set_changed_after_ms((changed - received).count());
}
std::optional<ProjectedVisit> get(const projected::Visit& from, Instant received)
{
    const auto homeVisit = HomeVisitId::fromBytes(from.home_visit());
    if (!homeVisit) return std::nullopt;
    const std::int32_t marks = from.marks();
    return ProjectedVisit{*homeVisit, word<Place>(from.place()), word<NotAloneReason>(from.not_alone_reason()),
        word<LateReason>(from.late_reason()), (marks & 1) != 0, (marks & 2) != 0, (marks & 4) != 0, day(from.written_up_on()),
        received + std::chrono::milliseconds{from.changed_after_ms()}};
}

void put(const Allocation& from, projected::Lead& to)
{
    const auto& [worker, role, start, end] = from;
    static_cast<void>(role); // All of them lead.
    to.set_worker(worker.text());
    to.set_from(number(start));
    if (end) to.set_to(number(*end));
}

void put(const ProjectedWeek& from, projected::Week& to)
{
    const auto& [end, running, visit, alone, held] = from;
    to.set_end(number(end));
    to.set_marks(marks(running, visit, alone, held));
}

} // namespace

std::string_view projectionFormat()
{
    return kProjectionFormat;
}

std::string toBytes(const ChildProjection& from)
{
    const auto& [summary, visits, leads, openReviews, lastReceived, weeks] = from;
    projected::Child to;
    to.set_summary(projection::toBytes(summary));
    for (std::size_t i = 0; i < visits.size(); ++i) put(visits[i], summary.facts.visits[i].recorded_at, *to.add_visits());
    for (const Allocation& lead : leads) put(lead, *to.add_leads());
    to.set_open_reviews(openReviews);
    to.set_last_received(lastReceived.time_since_epoch().count());
    for (const ProjectedWeek& week : weeks) put(week, *to.add_weeks());
    return to.SerializeAsString();
}

std::optional<ChildProjection> projectionFromBytes(ChildId id, std::string_view bytes)
{
    projected::Child from;
    if (bytes.empty() || !from.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return std::nullopt;
    auto summary = projection::summaryFromBytes(id, from.summary());
    if (!summary || summary->facts.visits.size() != static_cast<std::size_t>(from.visits_size())) return std::nullopt;
    ChildProjection to{
        std::move(*summary), {}, {}, from.open_reviews(), Instant{std::chrono::milliseconds{from.last_received()}}, {}};
    to.visits.reserve(to.summary.facts.visits.size());
    for (int i = 0; i < from.visits_size(); ++i) {
        auto visit = get(from.visits(i), to.summary.facts.visits[static_cast<std::size_t>(i)].recorded_at);
        if (!visit) return std::nullopt;
        to.visits.push_back(std::move(*visit));
    }
    for (const auto& lead : from.leads())
        to.leads.push_back({WorkerId{lead.worker()}, AllocationRole::Lead, day(lead.from()),
            lead.has_to() ? std::optional{day(lead.to())} : std::nullopt});
    for (const auto& week : from.weeks())
        to.weeks.push_back({day(week.end()), (week.marks() & 1) != 0, (week.marks() & 2) != 0, (week.marks() & 4) != 0,
            (week.marks() & 8) != 0});
    return to;
}

} // namespace sightline::server
