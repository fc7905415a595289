#include <fmt/format.h>

#include "access/audit.h"
#include "access/authorise.h"
#include "cli/command.h"
#include "cli/export_output.h"
#include "cli/ids.h"
#include "cli/words.h"
#include "crypto/crypto.h"
#include "reports/export_log.h"
#include "reports/subject_access.h"
#include "service/child_files.h"

namespace sightline::server::cli {

namespace {

struct SubjectOptions {
    std::string child, recipient = "child", reason, as, out;
    bool pdf = false;
};

Result<reports::SubjectRecipient> recipientOption(const std::string& text)
{
    if (text == "child") return reports::SubjectRecipient::Child;
    if (text == "representative") return reports::SubjectRecipient::Representative;
    return Error{ErrorCode::InvalidInput, "--for: must be one of child, representative, not \"" + text + "\""};
}

struct MadeBundle {
    WorkerId who{""};
    ChildId child = kNoChild;
    reports::SubjectAccessBundle bundle;
};

Result<MadeBundle> makeBundle(
    const Authority& authority, const SubjectOptions& options, reports::SubjectRecipient recipient, Instant now)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<MadeBundle> {
        SIGHTLINE_TRY(worker, findWorker(*session, options.as));
        const Scope scope = scopeOf(*session, worker, now);
        if (!may(worker, scope, Action::SubjectAccess))
            return Error{ErrorCode::NotAuthorised, worker.id.text() + " may not do this: managers and auditors do"};
        SIGHTLINE_TRY(child, findChild(*session, options.child));
        // In the words for a child that there is not: who may not know of a child does not learn that it exists.
        if (!may(worker, scope, Action::SubjectAccess, child))
            return Error{ErrorCode::NotFound, "there is no child " + oneLine(options.child)};
        reports::Directory workers;
        for (Worker& each : session->workers()) {
            WorkerId id = each.id;
            workers.emplace(std::move(id), std::move(each));
        }
        SIGHTLINE_TRY(bundle,
            reports::subjectAccess(
                childFile(*session, child), workers, {authority.name, recipient, worker.name, now, options.pdf}));
        return MadeBundle{worker.id, child, std::move(bundle)};
    });
}

Result<ExitCode> subjectAccess(Console& console, const SubjectOptions& options)
{
    SIGHTLINE_TRY(recipient, recipientOption(options.recipient));
    auto reason = reports::checkedReason(options.reason);
    if (!reason.has_value()) return Error{ErrorCode::InvalidInput, "--reason: " + reason.error().detail};
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(output, ExportOutput::open(console, options.out, true));
    const Interruption interruption;
    const Instant now = console.clock.now();
    SIGHTLINE_TRY(made, makeBundle(authority, options, recipient, now));
    SIGHTLINE_TRY(zip, reports::zipOf(made.bundle.files, now));
    SIGHTLINE_CHECK(Interruption::check());
    SIGHTLINE_CHECK(output.write(zip));
    SIGHTLINE_CHECK(output.flush());
    SIGHTLINE_CHECK(audit(authority,
        reports::toAudit({now, made.who, std::string{reports::kSubjectAccess}, "for the " + options.recipient,
            made.bundle.records, crypto::toHex(crypto::sha256(zip)), reason.value(), made.child})));
    SIGHTLINE_CHECK(output.hand());
    console.notice(fmt::format("{} written to {}: OFFICIAL-SENSITIVE, and not encrypted there",
        counted(made.bundle.records, "record", "records"), options.out));
    if (!made.bundle.marks.empty())
        console.notice(
            fmt::format("{} may tell about somebody else: look at each in redaction-review.csv before it is given away",
                counted(made.bundle.marks.size(), "place", "places")));
    if (made.bundle.withheld > 0)
        console.notice(fmt::format(
            "{} not in it: what the child said and would not have a parent read, and what managers wrote beside it. Do "
            "not tell the representative that",
            counted(made.bundle.withheld, "record is", "records are")));
    return ExitCode::Done;
}

} // namespace

void addSubjectAccessCommand(const Commands& commands, CLI::App& group)
{
    const auto [command, options] = commands.add<SubjectOptions>(group, "subject-access",
        "Everything held about one child, as a zip: a page to read, every record with its history, a list of what to look at "
        "before it "
        "is given away, and the hash of each file.",
        &subjectAccess);
    command->add_option("CHILD", options->child, "The child's id, a unique beginning of it, or the local id")->required();
    command
        ->add_option(
            "--for", options->recipient, "child (the default), or representative: somebody who asks on the child's behalf")
        ->type_name("RECIPIENT");
    command->add_flag("--pdf", options->pdf, "The page as a PDF too");
    command->add_option("--reason", options->reason, "Why it is made; it stands in the log")->type_name("TEXT")->required();
    command->add_option("--as", options->as, "Who makes it")->type_name("USER")->required();
    command->add_option("--out", options->out, "A new file, readable by you only")->type_name("FILE")->required();
}

} // namespace sightline::server::cli
