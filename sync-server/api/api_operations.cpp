#include "api/operations.h"

namespace sightline::server::api {

namespace {

constexpr std::string_view kNarrow = "team worker plan age state period as_of known_at";
constexpr std::string_view kList = "list page per_page team worker plan age state period as_of known_at";

// clang-format off
constexpr Operation kOperations[] = {
    {"GET", "/v1/me", "Who is signed in, what they may do, and the token for what they write", Who::SignedIn, "", "", "Me"},
    {"GET", "/v1/board", "The figures: the sentence, every number, and the table by team, worker or plan type", Who::SignedIn,
        "by team worker plan age state period as_of known_at", "", "Board"},
    {"GET", "/v1/children", "The children behind a number", Who::SignedIn, kList, "", "Children"},
    {"GET", "/v1/visits", "The visits behind a number, the newest first", Who::SignedIn, kList, "", "Visits"},
    {"GET", "/v1/due", "What will be overdue within so many working days, or is overdue", Who::SignedIn,
        "within page per_page team worker plan age state period as_of known_at", "", "Due"},
    {"GET", "/v1/trend", "How it stood at the end of each of the last 26 weeks", Who::SignedIn, kNarrow, "", "Trend"},
    {"GET", "/v1/freshness", "Whose tablet has not been heard of, and since when", Who::SignedIn, kNarrow, "", "Freshness"},
    {"GET", "/v1/children/{child}", "One child, with every due date and why it is due", Who::SignedIn, "", "", "Child"},
    {"GET", "/v1/children/{child}/visits", "Visits and attempts, the newest first", Who::SignedIn, "page per_page", "", "ChildVisits"},
    {"GET", "/v1/children/{child}/plans", "Plans; the ETag is what a new one is based on", Who::SignedIn, "", "", "Plans"},
    {"POST", "/v1/children/{child}/plans", "A new plan, within the floors", Who::SignedInWriting, "", "NewPlan", "Written", true},
    {"PATCH", "/v1/children/{child}/plans/{plan}", "Changes what is given of a plan, within the floors; If-Match is the plan's etag",
        Who::SignedInWriting, "", "PlanChange", "Written", true},
    {"GET", "/v1/children/{child}/allocations", "Who works with the child", Who::SignedIn, "", "", "Allocations"},
    {"POST", "/v1/children/{child}/allocations", "Somebody of the manager's own teams is to work with the child",
        Who::SignedInWriting, "", "NewAllocation", "Written", true},
    {"POST", "/v1/children/{child}/allocations/{allocation}/ending", "Somebody works with the child no more",
        Who::SignedInWriting, "", "Ending", "Written", true},
    {"GET", "/v1/children/{child}/exceptions", "Agreed exceptions to due dates", Who::SignedIn, "", "", "Exceptions"},
    {"POST", "/v1/children/{child}/exceptions", "An exception to one due date: by whose authority, why, and until when",
        Who::SignedInWriting, "", "NewException", "Written"},
    {"POST", "/v1/children/{child}/exceptions/{exception}/ending", "An exception holds no more from today",
        Who::SignedInWriting, "", "Reason", "Written", true},
    {"GET", "/v1/children/{child}/transfers", "Offers to move the child to another worker", Who::SignedIn, "", "", "Transfers"},
    {"POST", "/v1/children/{child}/transfers", "Offers the child to another worker", Who::SignedInWriting, "", "NewTransfer", "Written"},
    {"GET", "/v1/transfers", "Offers that nobody has decided, of this person's children or for them to decide", Who::SignedIn, "", "", "Transfers"},
    {"POST", "/v1/transfers/{transfer}/decision", "Accepts or declines an offer, or takes one's own back", Who::SignedInWriting, "", "Decision", "Written"},
    {"POST", "/v1/children/{child}/visits/{visit}/strike", "Strikes a visit out: it counts for nothing and stays in the record",
        Who::SignedInWriting, "", "Reason", "Written", true},
    {"GET", "/v1/children/{child}/supervision", "Supervision notes", Who::SignedIn, "", "", "Supervisions"},
    {"POST", "/v1/children/{child}/supervision", "A supervision note", Who::SignedInWriting, "", "NewSupervision", "Written"},
    {"GET", "/v1/reviews", "What needs a person, what is urgent first", Who::SignedIn, "page per_page", "", "Reviews"},
    {"GET", "/v1/reviews/{review}", "One of them, with every version", Who::SignedIn, "", "", "Review"},
    {"POST", "/v1/reviews/{review}/settlement", "Says what holds, or acknowledges it, with a reason", Who::SignedInWriting, "",
        "Settlement", "Settled", true},
    {"GET", "/v1/audit", "Who looked at what, the newest first; goes on while `before` is a number, even after a part with nothing in it", Who::SignedIn, "who child before", "", "Audit"},
    {"GET", "/v1/exports", "The tables that can be exported; each is asked for on the page, with a reason", Who::SignedIn, "", "", "Exports"},
    {"GET", "/openapi.json", "This description", Who::Anybody, "", "", "application/json"},
    {"GET", "/metrics", "Figures about the server for Prometheus", Who::ThisMachine, "", "", "text/plain"},
    {"GET", "/changes", "Whether the log is longer than a page that lies open", Who::SignedIn, "after", "", "Changes"},
    {"GET", "/dashboard.json", "The unacknowledged “I don't feel safe” of this person's children", Who::SignedIn, "", "", "application/json"},
    {"GET", "/healthz", "This process answers", Who::Anybody, "", "", "text/plain"},
    {"GET", "/readyz", "Its store answers too", Who::Anybody, "", "", "text/plain"},
};
constexpr Operation kOfTablets[] = {
    {"POST", "/v1/enrol", "Enrols a tablet with a code from the console (PROTOCOL.md)", Who::Anybody, "", "application/x-protobuf", "application/x-protobuf"},
    {"POST", "/v1/session/challenge", "What a tablet has to sign to open a session", Who::Anybody, "", "application/x-protobuf", "application/x-protobuf"},
    {"POST", "/v1/session", "Opens a session of a tablet", Who::Anybody, "", "application/x-protobuf", "application/x-protobuf"},
    {"GET", "/v1/session", "Whether the token is that of a session; the front asks before it reads a large body", Who::Tablet, "", "", "nothing"},
    {"POST", "/v1/sync", "Pushes what the tablet has written and pulls what it may have (PROTOCOL.md)", Who::Tablet, "", "application/x-protobuf", "application/x-protobuf"},
    {"POST", "/v1/sealed", "Delivers the sealed saves of a tablet that nobody can unlock, signed", Who::Anybody, "", "application/x-protobuf", "application/x-protobuf"},
};
// clang-format on

} // namespace

std::span<const Operation> apiOperations() noexcept
{
    return kOperations;
}

std::span<const Operation> tabletOperations() noexcept
{
    return kOfTablets;
}

} // namespace sightline::server::api
