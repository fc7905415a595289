#include "cli/console_record.h"

#include "service/console.h"

namespace sightline::server::cli {

revision::Authorship consoleAuthorship(const Console& console)
{
    return server::consoleAuthorship(WorkerId{std::string{kAdministrator}}, console.clock);
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
