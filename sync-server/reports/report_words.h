#pragma once

#include <map>
#include <string>

#include "projection/child_file.h"
#include "store/authority_store.h"

namespace sightline::server::reports {

/// Whom a report is for.
enum class ReportReaders {
    Professionals, ///< The professionals of the conference; not the child's family.
    Family, ///< The child's family. Says nothing, not even a number, about what it leaves out.
    Subject ///< The child: everything the child said, also what nobody else may read and what was taken back.
};

using Directory = std::map<WorkerId, Worker>;

/// What every part of a report is made from.
struct ReportMatter {
    const projection::ChildFile& file;
    const Directory& workers;
    ReportReaders readers;

    [[nodiscard]] bool forFamily() const noexcept { return readers == ReportReaders::Family; }
    /// What the child is called: the name they go by, else the first name.
    [[nodiscard]] std::string childName() const;
    /// "Jo Marsh"; the id itself where the directory does not know it.
    [[nodiscard]] std::string nameOf(const WorkerId& worker) const;
};

// Coded values as they stand in a report.
[[nodiscard]] std::string_view inWords(Sighting sighting) noexcept;
[[nodiscard]] std::string_view inWords(NotAloneReason reason) noexcept;
[[nodiscard]] std::string_view inWords(Outcome outcome) noexcept;
[[nodiscard]] std::string_view inWords(VoiceModule module) noexcept;
[[nodiscard]] std::string_view inWords(DecisionKind decision) noexcept;
/// `family_support_worker` -> "family support worker".
[[nodiscard]] std::string inWords(WorkerRole role);
/// "Interpreter: Amina Yusuf, a professional." Never leaves open whether one was asked for.
[[nodiscard]] std::string inWords(const std::optional<Interpreter>& interpreter);
/// "Mum, Gran"
[[nodiscard]] std::string listed(const std::vector<std::string>& words);
/// "1 visit", "2 visits"
[[nodiscard]] std::string counted(std::size_t n, std::string_view one, std::string_view many);

} // namespace sightline::server::reports
