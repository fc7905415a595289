#pragma once

#include <string>

#include "dashboard/board/child_matter.h"

namespace sightline::server::dashboard {

/// Parts of the page about a child, each a section of HTML or nothing.

[[nodiscard]] std::string clocksSection(const ChildMatter& matter);
[[nodiscard]] std::string disputesSection(const ChildMatter& matter);
[[nodiscard]] std::string visitsSection(const ChildMatter& matter, bool all_visits);
[[nodiscard]] std::string plansSection(const ChildMatter& matter);
[[nodiscard]] std::string allocationsSection(const ChildMatter& matter);
[[nodiscard]] std::string flagsSection(const ChildMatter& matter);
[[nodiscard]] std::string voiceSectionFor(const ChildMatter& matter);
/// Exceptions, supervision notes and offers to move the child.
[[nodiscard]] std::string oversightSection(const ChildMatter& matter);
[[nodiscard]] std::string decisionsSection(const ChildMatter& matter);

/// Both versions of what two people recorded differently, by whom, on which tablet, when; and what counts meanwhile.
[[nodiscard]] std::string disputeOf(const ChildMatter& matter, const projection::RecordFile& record);

/// The clocks' page: `clocks/cp.seen_alone`.
[[nodiscard]] std::string clockHref(const ChildMatter& matter, const std::string& clock);
/// "Seen alone by a social worker"
[[nodiscard]] std::string askedInWords(const rules::ClockResult& clock);

} // namespace sightline::server::dashboard
