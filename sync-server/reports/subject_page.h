#pragma once

#include "reports/subject_records.h"

namespace sightline::server::reports {

/// The bundle's page for people: when the child was seen, what the child said, and every record with every version of it, who
/// wrote it and why. What may tell about somebody else is marked "Look at this".
[[nodiscard]] std::string subjectPage(const projection::ChildFile& file, const Directory& workers,
    const SubjectAccessRequest& request, const SubjectRecords& records);

} // namespace sightline::server::reports
