#pragma once

#include <stdexcept>

#include "session/tablet.h"
#include "sync/verdict.h"

namespace sightline::test {

/// What `from` has written and not sent reaches `to`, as a server would pass it on: accepted, `by` whom it says.
inline void pass(mobile::Tablet& from, mobile::Tablet& to, rules::WrittenBy by, DeviceId device, std::uint64_t& seq)
{
    auto groups = from.store().unsent(1000, 10'000'000);
    if (!groups.has_value()) throw std::runtime_error{groups.error().detail};
    sync::ApplyResponse applied;
    applied.received_at = to.clock().now();
    applied.response.set_protocol(sync::kProtocol);
    applied.response.set_generation(1);
    for (revision::Group& group : groups.value())
        for (revision::Revision& revision : group.revisions) {
            wire::Row& row = *applied.response.add_rows();
            row.set_seq(++seq);
            row.set_revision(revision.bytes);
            row.set_outcome(wire::OUTCOME_ACCEPTED);
            row.set_by(sync::toWire(by));
            row.set_received_ms(to.clock().now().time_since_epoch().count());
            row.set_device_id(device.raw());
            row.set_group_id(group.id.raw());
            applied.rows.emplace_back(std::move(revision));
        }
    applied.response.mutable_head()->set_seq(seq);
    applied.response.set_complete_to(seq);
    const auto taken = to.store().apply(applied);
    if (!taken.has_value()) throw std::runtime_error{taken.error().detail};
}

} // namespace sightline::test
