#include "api/operations.h"

namespace sightline::server::api {

namespace {

constexpr std::string_view kNarrow = "team worker plan age state period as_of known_at sort";
constexpr std::string_view kList = "list team worker plan age state period as_of known_at sort page";

// clang-format off
constexpr Operation kPages[] = {
    {"GET", "/sign-in", "The sign-in page", Who::Anybody, "then"},
    {"GET", "/sign-in/oidc", "Begins a sign-in with an account elsewhere: goes there", Who::Anybody, "then"},
    {"GET", "/sign-in/oidc/return", "Ends it: where the service elsewhere sends people back to", Who::Anybody, "code state error"},
    {"POST", "/sign-in", "Signs in", Who::Anybody, "", "form", "page"},
    {"POST", "/sign-out", "Ends the session", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/account", "One's own account", Who::SignedIn},
    {"GET", "/account/password", "The form for a new password", Who::SignedIn},
    {"POST", "/account/password", "Changes one's own password and ends every session", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/accounts", "The people who sign in", Who::SignedIn, "page"},
    {"GET", "/accounts/new", "The form for somebody new", Who::SignedIn},
    {"POST", "/accounts/new", "Adds somebody", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/accounts/{worker}", "One person's account, teams and tablets", Who::SignedIn},
    {"GET", "/accounts/{worker}/tablets/{device}", "One tablet that was enrolled for somebody", Who::SignedIn},
    {"POST", "/accounts/{worker}/tablets/{device}", "Shuts out a tablet, which then wipes itself", Who::SignedInWriting, "", "form", "page"},
    {"POST", "/accounts/{worker}/password", "Gives somebody a temporary password", Who::SignedInWriting, "", "form", "page"},
    {"POST", "/accounts/{worker}/disable", "Ends an account and its sessions", Who::SignedInWriting, "", "form", "page"},
    {"POST", "/accounts/{worker}/enable", "Lets somebody sign in again", Who::SignedInWriting, "", "form", "page"},
    {"POST", "/accounts/{worker}/role", "Gives somebody another role and ends their sessions", Who::SignedInWriting, "", "form", "page"},
    {"POST", "/accounts/{worker}/team", "Moves somebody into another team", Who::SignedInWriting, "", "form", "page"},
    {"POST", "/accounts/{worker}/manages", "Says which teams a manager answers for", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/open-child", "The form to open a child outside one's own, for an hour", Who::SignedIn},
    {"POST", "/open-child", "Opens a child outside one's own, with a reason that its manager reads", Who::SignedInWriting, "", "form", "page"},
    {"POST", "/open-child/end", "Ends that before its hour is over: whoever opened it, or the child's manager", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/audit", "Who looked at what", Who::SignedIn, "who child before"},
    {"GET", "/", "The start: the figures, or for practitioners their children", Who::SignedIn},
    {"GET", "/dashboard", "The figures of everything this person may see", Who::SignedIn, kNarrow},
    {"GET", "/dashboard/teams/{team}", "The figures of one team", Who::SignedIn, kNarrow},
    {"GET", "/dashboard/workers/{worker}", "The figures of one worker's children", Who::SignedIn, kNarrow},
    {"GET", "/dashboard/trend", "The last 26 weeks, as a chart and its table", Who::SignedIn, kNarrow},
    {"GET", "/dashboard/known-at", "What late entries changed about a day", Who::SignedIn, kNarrow},
    {"GET", "/children", "The children behind a number", Who::SignedIn, kList},
    {"GET", "/visits", "The visits behind a number", Who::SignedIn, kList},
    {"GET", "/due", "What will be overdue, or is", Who::SignedIn, "within team worker plan age state period as_of known_at page"},
    {"GET", "/freshness", "Who has not synced", Who::SignedIn, kNarrow},
    {"GET", "/children/{child}", "One child", Who::SignedIn, "visits"},
    {"GET", "/children/{child}/visits/{visit}", "One visit, with every version", Who::SignedIn},
    {"GET", "/children/{child}/clocks/{clock}", "Why a date is due", Who::SignedIn},
    {"GET", "/children/{child}/visits/{visit}/strike", "The form to strike a visit out", Who::SignedIn},
    {"POST", "/children/{child}/visits/{visit}/strike", "Strikes a visit out", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/children/{child}/plans/new", "The form for a new plan", Who::SignedIn},
    {"POST", "/children/{child}/plans/new", "Looks at a new plan, then writes it", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/children/{child}/plans/{plan}", "The form to change a plan", Who::SignedIn},
    {"POST", "/children/{child}/plans/{plan}", "Looks at a changed plan, then writes it", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/children/{child}/allocations", "Who works with the child", Who::SignedIn},
    {"POST", "/children/{child}/allocations", "Lets somebody work with the child", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/children/{child}/allocations/{allocation}", "The form to end an allocation", Who::SignedIn},
    {"POST", "/children/{child}/allocations/{allocation}", "Ends an allocation", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/children/{child}/exceptions/new", "The form for an exception", Who::SignedIn},
    {"POST", "/children/{child}/exceptions/new", "Records an exception", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/children/{child}/exceptions/{exception}", "One exception", Who::SignedIn},
    {"POST", "/children/{child}/exceptions/{exception}", "Ends an exception", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/children/{child}/transfers/new", "The form to offer the child to another worker", Who::SignedIn},
    {"POST", "/children/{child}/transfers/new", "Offers the child to another worker", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/children/{child}/supervision/new", "The form for a supervision note", Who::SignedIn},
    {"POST", "/children/{child}/supervision/new", "Writes a supervision note", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/transfers", "Offers that nobody has decided", Who::SignedIn},
    {"GET", "/transfers/{offer}", "One offer", Who::SignedIn},
    {"POST", "/transfers/{offer}", "Accepts or declines an offer", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/exceptions", "Exceptions that run", Who::SignedIn},
    {"GET", "/reviews", "What needs a person", Who::SignedIn, "kind who page"},
    {"GET", "/reviews/{review}", "One of them, with every version", Who::SignedIn},
    {"POST", "/reviews/{review}", "Settles or acknowledges it", Who::SignedInWriting, "", "form", "page"},
    {"GET", "/exports", "What can be exported", Who::SignedIn},
    {"POST", "/exports", "Makes an export: a reason is asked and kept", Who::SignedInWriting, "", "form", "text/csv"},
    {"GET", "/exports/data-quality", "What the usual queries would misstate, and why", Who::SignedIn, "team"},
    {"GET", "/exports/subject-access", "The form for everything held on one child", Who::SignedIn},
    {"POST", "/exports/subject-access", "Everything held on one child, as one bundle", Who::SignedInWriting, "", "form", "application/zip"},
};
// clang-format on

} // namespace

std::span<const Operation> pageOperations() noexcept
{
    return kPages;
}

} // namespace sightline::server::api
