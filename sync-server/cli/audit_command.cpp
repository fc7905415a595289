#include <ostream>

#include "access/audit.h"
#include "cli/command.h"
#include "cli/ids.h"
#include "cli/table.h"
#include "cli/words.h"

namespace sightline::server::cli {

namespace {

struct AuditOptions {
    std::string child;
    std::string user;
    std::size_t most = 200;
    bool json = false;
};

json::Json toJson(const AuditEntry& entry)
{
    json::Json written = json::Json::object();
    written["number"] = entry.seq;
    written["at"] = toText(entry.at);
    written["who"] = entry.who.text().empty() ? json::Json(nullptr) : json::Json(entry.who.text());
    written["action"] = entry.action;
    written["child_id"] = entry.child ? json::Json(entry.child->toString()) : json::Json(nullptr);
    written["outcome"] = entry.outcome;
    written["reason"] = entry.reason;
    written["about"] = entry.about;
    return written;
}

Result<ExitCode> showAudit(Console& console, const AuditOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<ExitCode> {
        AuditQuestion question;
        if (!options.user.empty()) question.who = WorkerId{options.user};
        if (!options.child.empty()) {
            SIGHTLINE_TRY(child, findChild(*session, options.child));
            question.child = child;
        }
        json::Json lines = json::Json::array();
        Table table{{{"number", 10, true}, {"at", 24}, {"who", 24}, {"action", 24}, {"outcome", 8}, {"child", 36}, {"about", 30},
            {"reason", 60}}};
        std::size_t shown = 0;
        session->scanAudit(question, [&](const AuditEntry& entry) {
            if (shown++ == options.most) return false;
            if (options.json)
                lines.push_back(toJson(entry));
            else
                table.add({std::to_string(entry.seq), toText(entry.at), oneLine(entry.who.text()), entry.action, entry.outcome,
                    entry.child ? entry.child->toString() : "", oneLine(entry.about), oneLine(entry.reason)});
            return true;
        });
        if (options.json)
            console.out << json::Json({{"audit", std::move(lines)}, {"more", shown > options.most}}).dump(2) << '\n';
        else
            table.print(console.out);
        if (shown > options.most) console.notice("older lines are not shown; --most says how many are");
        return ExitCode::Done;
    });
}

} // namespace

void addAuditCommand(const Commands& commands)
{
    const auto [command, options] = commands.add<AuditOptions>(commands.app, "audit",
        "Lists who looked at what, who was refused, and who changed whose account; the newest first.", &showAudit);
    command->add_option("--child", options->child, "Only of this child: the id, the beginning of it, or the local id")
        ->type_name("CHILD");
    command->add_option("--user", options->user, "Only what this person did")->type_name("ID");
    command->add_option("--most", options->most, "How many lines, at most; 200 if it is left out")->type_name("N");
    command->add_flag("--json", options->json, "Print as JSON");
}

} // namespace sightline::server::cli
