#include "save_words.h"

#include <QCoreApplication>

#include "base/contract.h"
#include "viewmodels/words.h"

namespace sightline::mobile::words {

namespace {

/// The sentences about a save that failed, for translators.
struct SaveWords {
    Q_DECLARE_TR_FUNCTIONS(SaveWords)
};

} // namespace

QString notSavedBecause(const Error& error)
{
    switch (error.code) {
    case ErrorCode::StorageFull:
        return SaveWords::tr("This tablet is full. Remove photos, films or apps, then try again. Keep this page open.");
    case ErrorCode::StorageBusy:
        return SaveWords::tr("The tablet is busy with other work. Wait a moment, then try again. Keep this page open.");
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageFailed:
        return SaveWords::tr("The tablet cannot write to its store. Copy what you typed to paper and call your help desk. %1")
            .arg(fromStd(error.detail));
    case ErrorCode::InvalidInput:
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::WrongSecret:
    case ErrorCode::Throttled:
    case ErrorCode::NotAuthorised:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ServerBusy:
    case ErrorCode::ServerRefused:
    case ErrorCode::ProtocolMismatch:
    case ErrorCode::HistoryDiverged:
    case ErrorCode::Cancelled: return fromStd(error.detail);
    }
    unreachable("ErrorCode");
}

} // namespace sightline::mobile::words
