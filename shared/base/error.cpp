#include "base/error.h"

#include "base/contract.h"

namespace sightline {

std::string_view toText(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::InvalidInput: return "invalid_input";
    case ErrorCode::Refused: return "refused";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::AlreadyExists: return "already_exists";
    case ErrorCode::WrongSecret: return "wrong_secret";
    case ErrorCode::Throttled: return "throttled";
    case ErrorCode::NotAuthorised: return "not_authorised";
    case ErrorCode::StorageBusy: return "storage_busy";
    case ErrorCode::StorageFull: return "storage_full";
    case ErrorCode::StorageDamaged: return "storage_damaged";
    case ErrorCode::StorageFailed: return "storage_failed";
    case ErrorCode::NetworkUnreachable: return "network_unreachable";
    case ErrorCode::ServerBusy: return "server_busy";
    case ErrorCode::ServerRefused: return "server_refused";
    case ErrorCode::ProtocolMismatch: return "protocol_mismatch";
    case ErrorCode::HistoryDiverged: return "history_diverged";
    case ErrorCode::Cancelled: return "cancelled";
    }
    unreachable("ErrorCode");
}

bool isTransient(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::Throttled:
    case ErrorCode::StorageBusy:
    case ErrorCode::StorageFull:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ServerBusy: return true;
    case ErrorCode::InvalidInput:
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::WrongSecret:
    case ErrorCode::NotAuthorised:
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageFailed:
    case ErrorCode::ServerRefused:
    case ErrorCode::ProtocolMismatch:
    case ErrorCode::HistoryDiverged:
    case ErrorCode::Cancelled: return false;
    }
    unreachable("ErrorCode");
}

} // namespace sightline
