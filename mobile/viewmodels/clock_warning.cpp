#include "clock_warning.h"

#include <QCoreApplication>

#include "base/contract.h"

namespace sightline::mobile {

namespace {

struct ClockWarning {
    Q_DECLARE_TR_FUNCTIONS(ClockWarning)

public:
    static QString howFar(std::chrono::minutes by)
    {
        const int minutes = static_cast<int>(by.count());
        const int hours = static_cast<int>(std::chrono::floor<std::chrono::hours>(by).count());
        const int days = static_cast<int>(std::chrono::floor<std::chrono::days>(by).count());
        if (days > 1) return tr("%n day(s)", nullptr, days);
        return hours > 0 ? tr("%n hour(s)", nullptr, hours) : tr("%n minute(s)", nullptr, minutes);
    }
    static QString saying(const ClockProblem& problem)
    {
        const QString by = howFar(problem.by);
        switch (problem.kind) {
        case ClockProblem::Kind::Behind: return tr("This tablet's clock is %1 behind the server's.").arg(by);
        case ClockProblem::Kind::Ahead: return tr("This tablet's clock is %1 ahead of the server's.").arg(by);
        case ClockProblem::Kind::TurnedBack:
            return tr("This tablet's clock was turned back: it is %1 earlier than when the server was last heard from.").arg(by);
        }
        unreachable("ClockProblem::Kind");
    }
    static QString whatToDo()
    {
        return tr("Check the date of each visit, and set the date and time in the tablet's own settings. Nothing you recorded is "
                  "lost.");
    }
};

} // namespace

QString inWords(const ClockProblem& problem)
{
    return ClockWarning::saying(problem) + QStringLiteral(" ") + ClockWarning::whatToDo();
}

} // namespace sightline::mobile
