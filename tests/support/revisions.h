#pragma once

#include <string>
#include <utility>
#include <vector>

#include "revision/group.h"

namespace sightline::test {

/// Ids that are the same in every run: nth<ChildId>(1), nth<ChildId>(2), …
template <typename Id>
Id nth(int n)
{
    Uuid uuid;
    uuid.bytes[15] = static_cast<std::uint8_t>(n);
    uuid.bytes[14] = static_cast<std::uint8_t>(n >> 8);
    return Id{uuid};
}

inline revision::Authorship by(const std::string& worker, std::int64_t wall_ms = 1'780'000'000'000)
{
    wire::RecordedAt at;
    at.set_wall_ms(wall_ms);
    at.set_zone("Europe/London");
    return {WorkerId{worker}, at};
}

/// A finished visit that every rule is content with, seen alone on the day given.
inline wire::Revision aVisit(int record, int child, const std::string& worker, const std::string& day = "2026-06-04")
{
    wire::Revision message = revision::blankRevision(RecordKind::Visit, nth<RecordId>(record), nth<ChildId>(child), by(worker));
    wire::VisitPatch& visit = *message.mutable_visit();
    visit.set_home_visit_id(nth<HomeVisitId>(record).raw());
    visit.set_occurred_on(day);
    visit.set_purpose("statutory_visit");
    visit.set_mode("in_person");
    visit.set_outcome("completed");
    visit.set_place("home");
    visit.set_where_child_lives(true);
    visit.mutable_performer()->set_worker(worker);
    visit.mutable_performer()->set_role("social_worker");
    visit.mutable_performer()->set_qualified(true);
    visit.set_sighting("seen_alone");
    return message;
}

/// A change to a visit: asserts nothing yet.
inline wire::Revision aChange(
    const revision::Revision& of, const std::string& worker, const std::string& reason = "Put right after reading my notes")
{
    wire::Revision message = revision::blankRevision(of.kind(), of.record(), of.child(), by(worker));
    message.add_parents(of.id.text());
    message.set_reason(reason);
    message.mutable_visit();
    return message;
}

/// Groups of one device, each linked to the one before.
class GroupChain {
public:
    explicit GroupChain(DeviceId device, wire::Lane lane = wire::LANE_NORMAL)
        : m_device{device}
        , m_lane{lane}
    { }

    revision::Group add(std::vector<revision::Revision> revisions)
    {
        revision::Group group =
            revision::makeGroup(nth<GroupId>(1000 * (m_device.uuid().bytes[15] + 1) + static_cast<int>(m_position.next_seq)),
                m_device, m_lane, m_position, std::move(revisions), m_key);
        m_position = {m_position.next_seq + 1, group.headerDigest()};
        return group;
    }
    revision::Group add(wire::Revision message)
    {
        std::vector<revision::Revision> revisions;
        revisions.push_back(revision::makeRevision(std::move(message)));
        return add(std::move(revisions));
    }

    [[nodiscard]] const crypto::SigningKey& key() const { return m_key; }
    [[nodiscard]] const revision::LanePosition& position() const { return m_position; }

private:
    DeviceId m_device;
    wire::Lane m_lane;
    revision::LanePosition m_position;
    crypto::SigningKey m_key = crypto::SigningKey::generate();
};

} // namespace sightline::test
