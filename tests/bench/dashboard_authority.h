#pragma once

#include <functional>
#include <string>

#include "bench/authority.h"
#include "service/authority.h"

namespace sightline::bench {

/// The made-up authority of `makeAuthority`, in a real folder with a real log: 50 children a lead, 10 leads a team, and a manager
/// "manager" of every team. Its days are moved so that they end today.
struct DashboardAuthority {
    std::string folder;
    std::size_t children = 0;
    std::size_t revisions = 0;
    double seconds = 0; ///< To make it; 0: it was there.
};

/// Made once: a folder that holds one of this size is taken as it is. `told` hears children done and children in all.
[[nodiscard]] Result<DashboardAuthority> dashboardAuthority(const std::string& folder, const AuthoritySize& size, Clock& clock,
    const std::function<void(std::size_t, std::size_t)>& told);

inline constexpr std::string_view kManager = "manager";
inline constexpr std::string_view kFirstLead = "worker1"; ///< Of the first 50 children.
/// Who leads the child of this number.
[[nodiscard]] WorkerId leadOf(std::size_t child);

/// A tablet that pushes the usual way, without the network. Made anew each time.
class Tablet {
public:
    [[nodiscard]] static Result<Tablet> enrolled(server::Authority& authority, const WorkerId& worker, Clock& clock);
    /// Commits nothing.
    void push(server::WriteSession& session, std::vector<wire::Revision> messages, Clock& clock);

private:
    Tablet(DeviceId id, WorkerId worker)
        : m_id{id}
        , m_worker{std::move(worker)}
    { }
    DeviceId m_id;
    WorkerId m_worker;
    crypto::SigningKey m_key = crypto::SigningKey::generate();
    revision::LanePosition m_position;
};

} // namespace sightline::bench
