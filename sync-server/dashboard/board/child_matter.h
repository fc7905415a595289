#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "projection/child_file.h"
#include "rules/compliance.h"
#include "service/reviews.h"
#include "store/authority_store.h"

namespace sightline::server::dashboard {

/// What this reader may see and do of a child, beyond knowing of it.
struct ChildRights {
    bool text = false; ///< What workers wrote: notes, reasons, supervision.
    bool voice = false; ///< What the child said, as far as the child's own choice goes.
    bool safety = false;
    bool settle = false;
    bool plan = false;
    bool allocate = false;
    bool transfer = false;
    bool exception = false;
    bool supervise = false;
    bool strike = false;
    bool subject_access = false;
};

/// What the pages about one child are made from.
struct ChildMatter {
    const projection::ChildFile& file;
    const std::map<WorkerId, Worker>& workers;
    CivilDate today;
    ChildRights rights;
    std::vector<rules::ClockResult> clocks; ///< Today's.
    std::vector<Review> open_reviews;
    /// Whether the child lets this reader read it (shared/voice/sharing.h).
    std::function<bool(const projection::VoiceFile&)> may_read;
    std::map<DeviceId, std::string> devices = {}; ///< Names of the tablets in the histories.
    std::uint64_t seq = 0; ///< The log's number that this was read at.

    [[nodiscard]] std::string path() const { return "/children/" + file.id.toString(); }
    [[nodiscard]] std::string nameOf(const WorkerId& worker) const;
    [[nodiscard]] std::string nameOf(const std::string& worker) const { return nameOf(WorkerId{worker}); }
    [[nodiscard]] std::string deviceOf(const std::optional<DeviceId>& device) const;
};

} // namespace sightline::server::dashboard
