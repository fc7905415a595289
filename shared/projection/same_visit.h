#pragma once

#include <string>
#include <vector>

#include "projection/child_file.h"

namespace sightline::projection {

/// Two records of one child that may be about one visit. They are linked and shown, never merged: both count as they are.
enum class SameVisit {
    Joint, ///< Two workers who went together: as it should be, nobody has to look at it.
    EnteredTwice ///< One worker, one visit, two records: a person looks at it.
};
/// `joint`, `entered_twice`
[[nodiscard]] std::string_view wordOf(SameVisit kind) noexcept;

struct SameVisitLink {
    RecordId first; ///< The lower id.
    RecordId second;
    SameVisit kind;
};

/// Both: same child, same day (under dispute the day that counts), neither struck out, not one home visit, the same mode and
/// outcome, the same place where both say one; and where both say when they started, at most 60 minutes apart.
/// `Joint`: two different performers, in person, completed.
/// `EnteredTwice`: one performer and one purpose. Two attempts on a day are common, so attempts are linked only if both say when
/// they started.
/// In the order of ids. Pure.
[[nodiscard]] std::vector<SameVisitLink> sameVisitLinks(const ChildFile& file);

/// "possibly the same visit as the one sam recorded for 4 June 2026 (joint)": the other visit, seen from one of the two.
[[nodiscard]] std::string inWords(const SameVisitLink& link, const VisitFile& other);

} // namespace sightline::projection
