#include "health_words.h"

#include <QCoreApplication>

#include "base/contract.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr int kHealthVisitorBelowYears = 5;

/// Where the translators find the sentences of this file.
struct HealthWords {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

QString dayInWords(CivilDate day)
{
    return words::fromStd(day.inWords());
}

QString wordsOf(const rules::HealthWindow& window)
{
    switch (window.state) {
    case rules::HealthState::NotYet:
        return window.by_expected_date ? HealthWords::tr("from about %1, by the expected date").arg(dayInWords(window.opens))
                                       : HealthWords::tr("from %1").arg(dayInWords(window.opens));
    case rules::HealthState::Open:
        return window.by_expected_date ? HealthWords::tr("due before the birth")
                                       : HealthWords::tr("due by %1").arg(dayInWords(window.closes));
    case rules::HealthState::Done:
        return *window.done_on > window.closes ? HealthWords::tr("done on %1, late").arg(dayInWords(*window.done_on))
                                               : HealthWords::tr("done on %1").arg(dayInWords(*window.done_on));
    // Nobody knows here whether it took place somewhere else.
    case rules::HealthState::Missed: return HealthWords::tr("not recorded, was due by %1").arg(dayInWords(window.closes));
    }
    unreachable("HealthState");
}

} // namespace

QString HealthLine::sentence() const
{
    return HealthWords::tr("%1: %2").arg(title, words);
}

HealthLine inWords(const rules::HealthWindow& window)
{
    return {words::fromStd(window.title), wordsOf(window), words::fromStd(window.source), window.state};
}

std::vector<HealthLine> healthWindowsInWords(const std::vector<rules::HealthWindow>& windows)
{
    std::vector<HealthLine> lines;
    for (const rules::HealthWindow& window : windows) lines.push_back(inWords(window));
    return lines;
}

const rules::HealthWindow* nextHealthContact(
    const std::vector<rules::HealthWindow>& windows, WorkerRole role, std::optional<CivilDate> born, CivilDate today)
{
    if (role != WorkerRole::HealthVisitor && role != WorkerRole::SchoolNurse) return nullptr;
    const bool tooOld = born && *born <= today && ageInYears(*born, today) >= kHealthVisitorBelowYears;
    if (role == WorkerRole::HealthVisitor && tooOld) return nullptr;
    const rules::HealthWindow* newest = nullptr; // Of those that have opened.
    const rules::HealthWindow* next = nullptr;
    for (const rules::HealthWindow& window : windows) {
        if (window.by != role) continue;
        if (window.state != rules::HealthState::NotYet)
            newest = &window;
        else if (next == nullptr)
            next = &window;
    }
    if (newest != nullptr && newest->state != rules::HealthState::Done) return newest;
    // Before school a child is the health visitor's; the school nurse's list says nothing about it.
    if (role == WorkerRole::SchoolNurse && newest == nullptr) return nullptr;
    return next;
}

} // namespace sightline::mobile
