#pragma once

#include <array>
#include <string_view>

namespace sightline::bench {

/// Who asks: a manager of every team (more than anybody has), of one team, somebody who visits, an auditor, the administrator.
enum class Reader { Manager, TeamManager, Practitioner, Auditor, Administrator };
inline constexpr std::array kReaders{
    Reader::Manager, Reader::TeamManager, Reader::Practitioner, Reader::Auditor, Reader::Administrator};

struct DashboardAddress {
    std::string_view path;
    Reader reader = Reader::Manager;
};

/// The addresses that bench_dashboard asks for, in one place. {child} {visit} {clock} {team} {worker} {head} stand for those of
/// the authority, {review} for an id; {plan page} and its like for the first address of the kind that another page leads to.
inline constexpr std::array kDashboardAddresses{
    DashboardAddress{"/dashboard"},
    DashboardAddress{"/dashboard?plan=child_protection"},
    DashboardAddress{"/dashboard?state=overdue&age=1_to_4"},
    DashboardAddress{"/dashboard?period=26"},
    DashboardAddress{"/dashboard/teams/{team}"},
    DashboardAddress{"/dashboard/workers/{worker}"},
    DashboardAddress{"/dashboard/trend"},
    DashboardAddress{"/dashboard/known-at"},
    DashboardAddress{"/dashboard/known-at?known_at={yesterday}&as_of={yesterday}"},
    DashboardAddress{"/dashboard.json"},
    DashboardAddress{"/children"},
    DashboardAddress{"/children?page=100"},
    DashboardAddress{"/children?list=over_42"},
    DashboardAddress{"/children?list=visit_overdue"},
    DashboardAddress{"/visits"},
    DashboardAddress{"/visits?page=1000"},
    DashboardAddress{"/visits?list=written_late"},
    DashboardAddress{"/due"},
    DashboardAddress{"/due?within=10"},
    DashboardAddress{"/freshness"},
    DashboardAddress{"/changes?after={head}"},
    DashboardAddress{"/children/{child}"},
    DashboardAddress{"/children/{child}/visits/{visit}"},
    DashboardAddress{"/children/{child}/clocks/{clock}"},
    DashboardAddress{"/children/{child}/plans/new"},
    DashboardAddress{"{plan page}"},
    DashboardAddress{"/children/{child}/allocations"},
    DashboardAddress{"{allocation page}"},
    DashboardAddress{"/children/{child}/transfers/new"},
    DashboardAddress{"/children/{child}/exceptions/new"},
    DashboardAddress{"{exception page}"},
    DashboardAddress{"/children/{child}/visits/{visit}/strike"},
    DashboardAddress{"/children/{child}/supervision/new"},
    DashboardAddress{"/reviews"},
    DashboardAddress{"/reviews?kind=dispute"},
    DashboardAddress{"/reviews/{review}"},
    DashboardAddress{"/exceptions"},
    DashboardAddress{"/transfers"},
    DashboardAddress{"{transfer page}"},
    DashboardAddress{"/exports"},
    DashboardAddress{"/exports/data-quality"},
    DashboardAddress{"/exports/subject-access"},
    DashboardAddress{"/audit"},
    DashboardAddress{"/audit?who={worker}"},
    DashboardAddress{"/account"},
    DashboardAddress{"/account/password"},
    DashboardAddress{"/open-child"},
    DashboardAddress{"/v1/me"},
    DashboardAddress{"/v1/board"},
    DashboardAddress{"/v1/children"},
    DashboardAddress{"/v1/children/{child}"},
    DashboardAddress{"/v1/children/{child}/visits"},
    DashboardAddress{"/v1/children/{child}/plans"},
    DashboardAddress{"/v1/children/{child}/allocations"},
    DashboardAddress{"/v1/children/{child}/exceptions"},
    DashboardAddress{"/v1/children/{child}/supervision"},
    DashboardAddress{"/v1/children/{child}/transfers"},
    DashboardAddress{"/v1/visits"},
    DashboardAddress{"/v1/due"},
    DashboardAddress{"/v1/trend"},
    DashboardAddress{"/v1/freshness"},
    DashboardAddress{"/v1/reviews"},
    DashboardAddress{"/v1/reviews/{review}"},
    DashboardAddress{"/v1/transfers"},
    DashboardAddress{"/v1/exports"},
    DashboardAddress{"/v1/audit"},
    DashboardAddress{"/metrics"},
    DashboardAddress{"/openapi.json"},
    DashboardAddress{"/dashboard", Reader::TeamManager},
    DashboardAddress{"/reviews", Reader::TeamManager},
    DashboardAddress{"/exceptions", Reader::TeamManager},
    DashboardAddress{"/transfers", Reader::TeamManager},
    DashboardAddress{"/audit", Reader::TeamManager},
    DashboardAddress{"/children", Reader::Practitioner},
    DashboardAddress{"/dashboard", Reader::Practitioner},
    DashboardAddress{"/v1/me", Reader::Practitioner},
    DashboardAddress{"/dashboard", Reader::Auditor},
    DashboardAddress{"/children", Reader::Auditor},
    DashboardAddress{"/reviews", Reader::Auditor},
    DashboardAddress{"/exports/data-quality", Reader::Auditor},
    DashboardAddress{"/audit", Reader::Auditor},
    DashboardAddress{"/v1/reviews", Reader::Auditor},
    DashboardAddress{"/dashboard", Reader::Administrator},
    DashboardAddress{"/accounts", Reader::Administrator},
    DashboardAddress{"/accounts/new", Reader::Administrator},
    DashboardAddress{"/accounts/{worker}", Reader::Administrator},
    DashboardAddress{"{tablet page}", Reader::Administrator},
};

} // namespace sightline::bench
