#include <map>

#include "access/audit.h"
#include "dashboard/account/break_glass_panel.h"
#include "dashboard/board/board_routes.h"
#include "dashboard/board/child_page.h"
#include "dashboard/board/clock_page.h"
#include "dashboard/board/visit_page.h"
#include "service/append.h"
#include "service/child_files.h"
#include "service/safety_clock.h"

namespace sightline::server::dashboard {

namespace {

std::map<WorkerId, Worker> directoryOf(ReadSession& session)
{
    std::map<WorkerId, Worker> workers;
    for (Worker& worker : session.workers()) {
        const WorkerId id = worker.id;
        workers.emplace(id, std::move(worker));
    }
    return workers;
}

ChildRights rightsOf(const Asked& asked, const ChildId& child)
{
    ChildRights rights;
    rights.text = asked.may(Action::SeeVisitText, child);
    rights.voice = asked.may(Action::SeeVoice, child);
    rights.safety = asked.may(Action::SeeSafetyFlag, child);
    rights.settle = asked.may(Action::SettleReview, child);
    rights.plan = asked.may(Action::WritePlan, child);
    rights.allocate = asked.may(Action::Allocate, child);
    rights.transfer = asked.may(Action::OfferTransfer, child);
    rights.exception = asked.may(Action::RecordException, child);
    rights.supervise = asked.may(Action::WriteSupervision, child);
    rights.strike = asked.may(Action::StrikeVisit, child);
    rights.subject_access = asked.may(Action::SubjectAccess, child);
    return rights;
}

/// What the pages of one child are made from; outlives none of what it was made from.
struct Read {
    projection::ChildFile file;
    std::map<WorkerId, Worker> workers;
};

/// The child's choice decides, entry by entry.
std::function<bool(const projection::VoiceFile&)> readerOf(const Asked& asked, const ChildId& child)
{
    const auto manages = std::make_shared<std::map<WorkerId, bool>>();
    return [&asked, child, manages](const projection::VoiceFile& voice) {
        const auto known = manages->find(voice.captured_by);
        const bool mine = known != manages->end()
            ? known->second
            : manages
                  ->emplace(voice.captured_by,
                      managesWhoWasThere(asked.session, asked.person.worker, voice.captured_by, child, asked.today))
                  .first->second;
        return mayRead(voice.sharing(), {asked.person.worker.id, mine});
    };
}

ChildMatter matterOf(const Asked& asked, const Read& read)
{
    ChildMatter matter{read.file, read.workers, asked.today, rightsOf(asked, read.file.id),
        rules::evaluate(rules::builtInCatalogue(), read.file.facts(), {asked.today, std::nullopt}),
        reviewsOf(read.file, safetyRule(asked.session), asked.today,
            [&](const std::string& id) {
                const auto worker = read.workers.find(WorkerId{id});
                return worker == read.workers.end() ? id : worker->second.name;
            })
            .open,
        readerOf(asked, read.file.id)};
    for (const projection::VisitFile& visit : read.file.visits)
        for (const projection::KnownRevision& known : visit.record.history)
            if (known.device && !matter.devices.contains(*known.device))
                if (const auto device = asked.session.device(*known.device)) matter.devices.emplace(device->id, device->name);
    matter.seq = asked.session.head().seq();
    return matter;
}

/// Who looks at a child is written down first; what could not be written down is not shown.
template <typename Make>
Result<Answer> ofChild(const Asked& asked, const Make& make)
{
    SIGHTLINE_TRY(child, asked.child(Action::SeeChild));
    const Read read{childFile(asked.session, child), directoryOf(asked.session)};
    SIGHTLINE_TRY(page, make(matterOf(asked, read)));
    AuditEntry entry;
    entry.at = asked.now;
    entry.who = asked.person.worker.id;
    entry.action = sightline::toText(Action::SeeChild);
    entry.child = child;
    entry.outcome = kDone;
    entry.about = asked.request.path;
    SIGHTLINE_CHECK(audit(asked.web.authority, entry));
    return Answer{std::move(page)};
}

Result<Answer> showChild(const Asked& asked)
{
    return ofChild(asked, [&](const ChildMatter& matter) -> Result<Page> {
        Page page = childPage(matter, asked.query.typed("visits") == "all");
        page.main.insert(0, breakGlassPanel(asked, matter.file.id));
        return page;
    });
}

Result<Answer> showVisit(const Asked& asked)
{
    return ofChild(asked, [&](const ChildMatter& matter) -> Result<Page> {
        const auto visit = RecordId::parse(asked.request.part("visit"));
        auto page = visit ? visitPage(matter, *visit) : std::nullopt;
        if (!page) return notHere();
        return *std::move(page);
    });
}

Result<Answer> showClock(const Asked& asked)
{
    return ofChild(asked, [&](const ChildMatter& matter) -> Result<Page> {
        auto page = clockPage(matter, asked.request.part("clock"));
        if (!page) return notHere();
        return *std::move(page);
    });
}

} // namespace

std::vector<http::Route> childRoutes(Web& web)
{
    return {shown(web, "/children/{child}", Action::SeeChild, showChild),
        shown(web, "/children/{child}/visits/{visit}", Action::SeeChild, showVisit),
        shown(web, "/children/{child}/clocks/{clock}", Action::SeeChild, showClock)};
}

} // namespace sightline::server::dashboard
