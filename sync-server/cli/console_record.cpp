#include "cli/console_record.h"

#include "service/append.h"

namespace sightline::server::cli {

revision::Authorship consoleAuthorship(const Console& console)
{
    wire::RecordedAt recorded;
    recorded.set_wall_ms(console.clock.now().time_since_epoch().count());
    recorded.set_zone("Europe/London");
    recorded.set_since_boot_ms(static_cast<std::uint64_t>(console.clock.sinceBoot().count()));
    return {WorkerId{std::string{kAdministrator}}, std::move(recorded)};
}

RecordId newRecordId(const Console& console)
{
    return RecordId{crypto::newUuid(console.clock.now())};
}

wire::Revision changeTo(
    const Console& console, const projection::RecordFile& record, const ChildId& child, const std::string& reason)
{
    wire::Revision message = revision::blankRevision(record.kind, record.id, child, consoleAuthorship(console));
    for (const std::string& head : record.state.heads) message.add_parents(head);
    message.set_reason(reason);
    return message;
}

Result<void> record(const Console& console, Authority& authority, std::vector<wire::Revision> revisions)
{
    std::vector<std::vector<wire::Revision>> groups;
    groups.push_back(std::move(revisions));
    const auto receipts = recordAtConsole(authority, WorkerId{std::string{kAdministrator}}, std::move(groups), console.clock);
    if (!receipts.has_value()) return receipts.error();
    return {};
}

} // namespace sightline::server::cli
