#include "session/send_words.h"

#include "base/contract.h"

namespace sightline::mobile {

using store::SendState;

std::string_view wordOf(SendState state) noexcept
{
    switch (state) {
    case SendState::Saved: return "saved";
    case SendState::Sent: return "sent";
    case SendState::Accepted: return "accepted";
    case SendState::AcceptedDisputed: return "disputed";
    case SendState::AcceptedLate: return "late";
    case SendState::Held: return "held";
    case SendState::Quarantined: return "quarantined";
    }
    unreachable("SendState");
}

std::string inWords(const store::OwnRecord& own)
{
    switch (own.state) {
    case SendState::Saved: return "Saved on this tablet, not sent yet.";
    case SendState::Sent: return "Sent, but the server has not answered yet. It is kept here and sent again until it does.";
    case SendState::Accepted: return "The server has it.";
    case SendState::AcceptedDisputed:
        return "The server has it. Somebody else changed the same thing; both versions are kept until a person settles it.";
    case SendState::AcceptedLate: return "The server has it. The child had left your caseload by then; your manager is told.";
    case SendState::Held: return "The server has it and waits for an earlier change that has not arrived.";
    case SendState::Quarantined:
        return "The server keeps it aside, and it counts for nothing yet"
            + (own.reason.empty() ? std::string{} : ": " + own.reason) + ". Your manager is told.";
    }
    unreachable("SendState");
}

int urgency(SendState state) noexcept
{
    switch (state) {
    case SendState::Quarantined: return 6;
    case SendState::Held: return 5;
    case SendState::Saved: return 4;
    case SendState::Sent: return 3;
    case SendState::AcceptedDisputed: return 2;
    case SendState::AcceptedLate: return 1;
    case SendState::Accepted: return 0;
    }
    unreachable("SendState");
}

} // namespace sightline::mobile
