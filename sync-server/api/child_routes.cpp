#include "api/routes.h"

#include "api/board_documents.h"
#include "api/child_reading.h"
#include "service/console_change.h"

namespace sightline::server::api {

namespace {

json::Json identityOf(const ChildRead& read)
{
    const Child& child = read.file.child;
    return {{"id", read.file.id.toString()}, {"local_id", child.local_id.value_or("")}, {"name", child.displayName()},
        {"date_of_birth", dayOrNull(child.date_of_birth)}, {"expected_date_of_birth", dayOrNull(child.expected_date_of_birth)}};
}

template <typename Files, typename Write>
json::Json each(const Files& files, const Write& write)
{
    json::Json list = json::Json::array();
    for (const auto& file : files) list.push_back(write(file));
    return list;
}

Result<Said> showChild(const Call& call)
{
    SIGHTLINE_TRY(read, readChild(call, Action::SeeChild));
    json::Json document = identityOf(read);
    document["clocks"] = each(rules::evaluate(rules::builtInCatalogue(), read.file.facts(), {call.asked.today, std::nullopt}),
        [](const rules::ClockResult& clock) { return api::document(clock); });
    document["plans"] = each(read.file.plans, [](const auto& plan) { return api::document(plan); });
    document["allocations"] =
        each(read.file.allocations, [&](const auto& allocation) { return api::document(allocation, read.nameOf()); });
    document["exceptions"] =
        each(read.file.exceptions, [&](const auto& exception) { return api::document(exception, read.nameOf(), read.text); });
    document["visits"] = read.file.visits.size();
    return Said{Document{std::move(document)}};
}

Result<Said> showVisits(const Call& call)
{
    SIGHTLINE_TRY(read, readChild(call, Action::SeeChild));
    std::vector<dashboard::Problem> problems;
    const Part part = partOf(call.asked.query, problems);
    if (!problems.empty()) return Said{invalid(problems)};
    std::vector<const projection::VisitFile*> newest;
    for (auto visit = read.file.visits.rbegin(); visit != read.file.visits.rend(); ++visit) newest.push_back(&*visit);
    return Said{Document{
        listed(newest, part, [&](const projection::VisitFile* visit) { return document(*visit, read.nameOf(), read.text); })}};
}

/// The version of a list is that of all its records: what a new one is based on.
template <typename Files, typename Write>
Result<Said> listOf(const Files& files, const Write& write)
{
    return Said{Document{{{"items", each(files, write)}}, basisOfAll(files)}};
}

Result<Said> showPlans(const Call& call)
{
    SIGHTLINE_TRY(read, readChild(call, Action::SeeChild));
    return listOf(read.file.plans, [](const auto& plan) { return document(plan); });
}

Result<Said> showAllocations(const Call& call)
{
    SIGHTLINE_TRY(read, readChild(call, Action::SeeChild));
    return listOf(read.file.allocations, [&](const auto& allocation) { return document(allocation, read.nameOf()); });
}

Result<Said> showExceptions(const Call& call)
{
    SIGHTLINE_TRY(read, readChild(call, Action::SeeChild));
    return listOf(read.file.exceptions, [&](const auto& exception) { return document(exception, read.nameOf(), read.text); });
}

Result<Said> showTransfers(const Call& call)
{
    SIGHTLINE_TRY(read, readChild(call, Action::SeeChild));
    return listOf(read.file.transfers, [&](const auto& transfer) { return document(transfer, read.nameOf(), read.text); });
}

Result<Said> showSupervision(const Call& call)
{
    SIGHTLINE_TRY(read, readChild(call, Action::SeeVisitText));
    return listOf(read.file.supervisions, [&](const auto& note) { return document(note, read.nameOf()); });
}

} // namespace

std::vector<http::Route> childRoutes(dashboard::Web& web)
{
    const std::string child = "/v1/children/{child}";
    return {read(web, child, Action::SeeChild, showChild), read(web, child + "/visits", Action::SeeChild, showVisits),
        read(web, child + "/plans", Action::SeeChild, showPlans),
        read(web, child + "/allocations", Action::SeeChild, showAllocations),
        read(web, child + "/exceptions", Action::SeeChild, showExceptions),
        read(web, child + "/transfers", Action::SeeChild, showTransfers),
        read(web, child + "/supervision", Action::SeeVisitText, showSupervision)};
}

} // namespace sightline::server::api
