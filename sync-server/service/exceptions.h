#pragma once

#include "service/console_change.h"

namespace sightline::server {

/// An agreed exception to one due date: it suspends that clock for a while, says who agreed it and why, and runs out by itself.
/// The missed visit stays missed and is told with it.
struct NewException {
    ChildId child;
    RecordId id; ///< Made with the form: the same form sent twice is one exception.
    std::string clock; ///< One of the child's, as `compliance` names it.
    CivilDate from; ///< Today or later: what was missed before stays as it was.
    CivilDate until; ///< The first day on which it does not hold any more.
    std::string authority; ///< Who agreed it.
    std::string reason;
    WorkerId author; ///< A manager of somebody who works with the child.
    /// The plan or placement whose due date it is; may be left out where only one has this due date.
    std::optional<RecordId> about = std::nullopt;
};

struct ExceptionEnding {
    RecordId id;
    std::string reason;
    WorkerId author;
    std::optional<Basis> basis = std::nullopt;
};

/// InvalidInput names the field. Refused: not their manager, another exception to the same due date runs then.
[[nodiscard]] Result<Written> recordException(Authority& authority, const NewException& exception, Clock& clock);
/// From today on it does not hold; one that has not begun never will. Refused: it has run out already.
[[nodiscard]] Result<Written> endException(Authority& authority, const ExceptionEnding& ending, Clock& clock);

/// A due date that an exception may be to: a clock that has begun, and the plan or placement it belongs to.
struct PausableClock {
    std::string name;
    RecordId about;
};
/// By name; of one name in the order of the record.
[[nodiscard]] std::vector<PausableClock> pausableClocks(const projection::ChildFile& file, CivilDate today);
/// Their names, each once.
[[nodiscard]] std::vector<std::string> clockNames(const projection::ChildFile& file, CivilDate today);
/// The plans and placements that have a due date of the same name as another, each once: which of them it is has to be said.
[[nodiscard]] std::vector<RecordId> sharingAClock(const projection::ChildFile& file, CivilDate today);

} // namespace sightline::server
