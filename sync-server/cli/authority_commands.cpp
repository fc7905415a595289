#include <ostream>

#include "access/audit.h"
#include "cli/command.h"
#include "cli/progress.h"
#include "cli/words.h"
#include "service/verify.h"
#include "service/watermark.h"

namespace sightline::server::cli {

namespace {

struct InitOptions {
    std::string name = "Children's services";
};

Result<ExitCode> init(Console& console, const InitOptions& options)
{
    if (console.data.empty()) return Error{ErrorCode::InvalidInput, "--data: say which folder to make, or set SIGHTLINE_DATA"};
    if (options.name.empty()) return Error{ErrorCode::InvalidInput, "--authority: must not be empty"};
    SIGHTLINE_TRY(authority, Authority::init(console.data, options.name, console.clock));
    console.out << "Made " << oneLine(authority.name) << " in " << authority.folder << ".\n"
                << "Move " << authority.folder
                << "/escrow.key to a safe place off this machine now: it opens what a locked tablet had not sent.\n";
    return ExitCode::Done;
}

struct VerifyOptions {
    bool json = false;
};

Result<ExitCode> verifyLog(Console& console, const VerifyOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(published, readWatermark(watermarkFile(authority.folder), authority.id, authority.signing_key.public_key));
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session, &published = published]() -> Result<ExitCode> {
        Progress progress{console.err, "revisions checked"};
        const std::size_t all = session->head().seq();
        Verification verification = verify(*session, [&](std::size_t done) { progress.show(done, all); });
        if (!verification.fault && published) verification.fault = lacksPublished(*session, *published);
        progress.clear();
        const AuditVerification audited = verifyAudit(*session);
        if (!verification.fault) verification.fault = audited.fault;
        if (options.json) {
            json::Json document = json::Json::object();
            document["revisions"] = verification.revisions;
            document["groups"] = verification.groups;
            document["audit_lines"] = audited.lines;
            document["intact"] = !verification.fault.has_value();
            document["fault"] = verification.fault ? json::Json(*verification.fault) : json::Json(nullptr);
            console.out << document.dump(2) << '\n';
        }
        if (verification.fault) return Error{ErrorCode::StorageDamaged, *verification.fault};
        if (!options.json) console.out << counted(verification.revisions, "revision", "revisions") << ", chain intact\n";
        return ExitCode::Done;
    });
}

} // namespace

void addAuthorityCommands(const Commands& commands)
{
    const auto [initCommand, initOptions] = commands.add<InitOptions>(commands.app, "init",
        "Makes the authority's folder with its keys, its store and the user admin. Refuses a folder that is in use.", &init);
    initCommand->add_option("--authority", initOptions->name, "What the authority is called")->type_name("NAME");

    const auto [verifyCommand, verifyOptions] = commands.add<VerifyOptions>(commands.app, "verify",
        "Walks the log from its first revision and checks every hash, every link and every signature; then the audit log.",
        &verifyLog);
    verifyCommand->add_flag("--json", verifyOptions->json, "Print the result as JSON");
}

} // namespace sightline::server::cli
