// What a tablet says of itself, read through the interface that the app reads it through.
#include <algorithm>

#include "support/revisions.h"
#include "tablet_story.h"

namespace sightline::faults {

namespace {

/// Length before content, so that no two lists of parts look the same.
void add(std::string& state, std::string_view part)
{
    state += std::to_string(part.size());
    state += ':';
    state += part;
}
void add(std::string& state, std::uint64_t number)
{
    add(state, std::to_string(number));
}

Result<void> addPosition(std::string& state, store::TabletStore& store)
{
    SIGHTLINE_TRY(position, store.position());
    add(state, position.generation);
    add(state, position.known_head.seq());
    add(state, position.known_head.chain());
    add(state, position.scope_version);
    add(state, position.complete_to);
    for (const wire::Cursor& cursor : position.cursors) add(state, cursor.SerializeAsString());
    return {};
}

Result<void> addWritten(std::string& state, store::TabletStore& store)
{
    SIGHTLINE_TRY(unsent, store.unsent(100'000, std::size_t{1} << 40));
    for (const revision::Group& group : unsent) add(state, revision::toWire(group).SerializeAsString());
    SIGHTLINE_TRY(pending, store.pendingGroups());
    add(state, static_cast<std::uint64_t>(pending));
    SIGHTLINE_TRY(own, store.ownRecords(100'000));
    std::vector<std::string> lines;
    for (const store::OwnRecord& record : own)
        lines.push_back(record.revision.text() + record.record.raw() + record.child.raw()
            + std::to_string(static_cast<int>(record.state)) + record.reason);
    std::sort(lines.begin(), lines.end());
    for (const std::string& line : lines) add(state, line);
    return {};
}

Result<void> addReadable(std::string& state, store::TabletStore& store)
{
    SIGHTLINE_TRY(caseload, store.caseload());
    for (const ChildId child : caseload) add(state, child.raw());
    for (int n = 1; n <= TabletStory::kChildren; ++n) {
        const auto child = test::nth<ChildId>(n);
        SIGHTLINE_TRY(rows, store.revisionsOf(child));
        std::vector<std::string> lines;
        for (const projection::KnownRevision& known : rows)
            lines.push_back(known.revision.bytes + '|' + std::to_string(known.seq) + '|' + std::to_string(known.refused) + '|'
                + toText(known.received_at) + '|' + (known.device ? known.device->raw() : std::string{}));
        std::sort(lines.begin(), lines.end());
        for (const std::string& line : lines) add(state, line);
        SIGHTLINE_TRY(former, store.formerChild(child));
        add(state, former.value_or("in the caseload"));
    }
    SIGHTLINE_TRY(unreadable, store.unreadableRows());
    add(state, static_cast<std::uint64_t>(unreadable));
    return {};
}

Result<void> addSmallThings(std::string& state, store::TabletStore& store)
{
    SIGHTLINE_TRY(draft, store.draft("visit"));
    add(state, draft.value_or("none"));
    SIGHTLINE_TRY(colleagues, store.colleagues());
    for (const wire::Colleague& colleague : colleagues) add(state, colleague.SerializeAsString());
    for (const char* name : {"last_sent", "last_received", "role", "server_offset_ms"}) {
        SIGHTLINE_TRY(value, store.setting(name));
        add(state, value.value_or("none"));
    }
    return {};
}

} // namespace

Result<std::string> stateOf(store::TabletStore& store)
{
    std::string state;
    SIGHTLINE_CHECK(addPosition(state, store));
    SIGHTLINE_CHECK(addWritten(state, store));
    SIGHTLINE_CHECK(addReadable(state, store));
    SIGHTLINE_CHECK(addSmallThings(state, store));
    return crypto::sha256(state);
}

} // namespace sightline::faults
