#pragma once

#include <set>

#include "reports/subject_access.h"

namespace sightline::server::reports {

/// A record of the child and where it stands among the others.
struct SubjectRecord {
    const projection::RecordFile* record;
    std::string title; ///< "Visit, 4 June 2026"
};

struct SubjectRecords {
    std::vector<SubjectRecord> records; ///< The child's own record first, then kind by kind, oldest first.
    std::size_t withheld = 0;
};

/// Every record that is for this recipient, those that cannot be read too.
[[nodiscard]] SubjectRecords subjectRecords(const projection::ChildFile& file, SubjectRecipient recipient);

/// Why a field may tell about somebody else; empty if it cannot.
[[nodiscard]] std::string_view aboutOthers(RecordKind kind, std::string_view field) noexcept;

/// The fields of a record that must be looked at, each once: of every version, not only of the one that counts.
[[nodiscard]] std::vector<RedactionMark> marksOf(const projection::RecordFile& record);

} // namespace sightline::server::reports
