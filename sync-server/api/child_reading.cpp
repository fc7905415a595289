#include "api/child_reading.h"

#include "access/audit.h"
#include "service/child_files.h"

namespace sightline::server::api {

NameOf ChildRead::nameOf() const
{
    return [this](const std::string& worker) {
        const auto found = names.find(worker);
        return found == names.end() ? std::string{} : found->second;
    };
}

Result<ChildRead> readChild(const Call& call, Action action)
{
    const dashboard::Asked& asked = call.asked;
    SIGHTLINE_TRY(child, asked.child(action));
    AuditEntry entry;
    entry.at = asked.now;
    entry.who = asked.person.worker.id;
    entry.action = toText(action);
    entry.child = child;
    entry.outcome = kDone;
    entry.about = asked.request.path;
    SIGHTLINE_CHECK(audit(asked.web.authority, entry));
    ChildRead read{childFile(asked.session, child), {}, asked.may(Action::SeeVisitText, child)};
    for (const Worker& worker : asked.session.workers()) read.names.emplace(worker.id.text(), worker.name);
    return read;
}

} // namespace sightline::server::api
