#include <ostream>

#include "cli/command.h"
#include "cli/ids.h"
#include "cli/show_document.h"
#include "projection/record_document.h"

namespace sightline::server::cli {

namespace {

struct ShowOptions {
    std::string id;
    bool history = false;
    bool json = false;
};

Result<json::Json> documentOf(ReadSession& session, const Found& found, CivilDate today)
{
    if (found.kind == "revision") return revisionDocument(session, found.id);
    if (found.kind == "record") return recordDocument(session, *RecordId::parse(found.id));
    if (found.kind == "child") return childDocument(session, *ChildId::parse(found.id), today);
    const auto device = session.device(*DeviceId::parse(found.id));
    return device ? deviceDocument(session, *device) : json::Json(nullptr);
}

Result<ExitCode> show(Console& console, const ShowOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<ExitCode> {
        SIGHTLINE_TRY(found, findAnything(*session, options.id));
        SIGHTLINE_TRY(document, documentOf(*session, found, console.today()));
        if (document.is_null()) return Error{ErrorCode::NotFound, "there is no " + found.kind + " " + options.id};
        if (options.json)
            console.out << document.dump(2, ' ', false, json::Json::error_handler_t::replace) << '\n';
        else
            console.out << projection::inLines(document, options.history);
        return ExitCode::Done;
    });
}

} // namespace

void addShowCommand(const Commands& commands)
{
    const auto [command, options] = commands.add<ShowOptions>(commands.app, "show",
        "Shows a child, a record, a revision or a device: every value, who wrote it and when, and where people disagree.", &show);
    command->add_option("ID", options->id, "Its id or the beginning of it; of a child the local id too")->required();
    command->add_flag("--history", options->history, "Every revision, with what became of it");
    command->add_flag("--json", options->json, "Print as JSON, history included");
}

} // namespace sightline::server::cli
