#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace sightline::faults {

/// In which way the disk fails.
enum class Failure {
    Once, ///< One call fails with an I/O error; the next one works.
    FromThenOn, ///< The disk has died.
    Full, ///< From this write on there is no room.
    Lie, ///< One call does nothing and reports success. No program can bear that: the control.
};
inline constexpr Failure kFailures[]{Failure::Once, Failure::FromThenOn, Failure::Full};

struct Trials {
    int scenarios = 0;
    int calls = 0; ///< Every call of every scenario and way was made to fail once: so many.
    int false_saved = 0; ///< Success was reported, and afterwards it was not there.
    int neither = 0; ///< Afterwards it was neither as before nor as it should have become.
    int unclear = 0; ///< The error has no sentence, several, or says what it must not.
    int stuck = 0; ///< The disk was sound again, and it still could not be done.
    std::vector<std::string> found; ///< One line for each of these.

    [[nodiscard]] bool clean() const { return false_saved == 0 && neither == 0 && unclear == 0 && stuck == 0; }
    void add(int& count, const std::string& what);
    /// One line, a sentence for people, nothing of what was written.
    void judgeSentence(const Error& error, const std::string& where);
};

/// `any`: the scenarios of the long scale too.
void tryStore(Trials& trials, bool any);
/// The same saves on a disk that lies.
void tryLyingDisk(Trials& trials);
void tryVault(Trials& trials, bool any);

} // namespace sightline::faults
