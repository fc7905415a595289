#include <ostream>

#include "cli/command.h"
#include "cli/progress.h"
#include "cli/words.h"
#include "service/restore.h"

namespace sightline::server::cli {

namespace {

struct FileOptions {
    std::string file;
};

std::string describe(const Manifest& manifest)
{
    return oneLine(manifest.authority_name) + ", " + counted(manifest.head.seq(), "revision", "revisions") + ", made at "
        + toText(manifest.made_at);
}

Result<ExitCode> create(Console& console, const FileOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    Progress progress{console.err, "revisions checked"};
    auto made = createBackup(
        authority, options.file, console.clock, [&](std::size_t done, std::size_t all) { progress.show(done, all); });
    progress.clear();
    if (!made.has_value()) return made.error();
    console.out << "Made " << options.file << ": " << describe(made.value().manifest) << ". It was read back and is good.\n"
                << "Tablets may now forget what they sent up to row " << made.value().manifest.head.seq()
                << ", so keep this file on another machine.\n"
                << "The keys are not in it. Keep a copy of " << keyFile(authority.folder)
                << " apart from it, or nobody can ever read it again.\n"
                << "escrow.key belongs in a third place: it opens what a locked tablet had not sent.\n";
    return ExitCode::Done;
}

Result<ExitCode> verifyFile(Console& console, const FileOptions& options)
{
    if (console.data.empty())
        return Error{ErrorCode::InvalidInput, "--data: say which folder authority.key is in, or set SIGHTLINE_DATA"};
    SIGHTLINE_TRY(keys, readKeyFile(keyFile(console.data)));
    Progress progress{console.err, "revisions checked"};
    auto checked = verifyBackup(options.file, keys, [&](std::size_t done, std::size_t all) { progress.show(done, all); });
    progress.clear();
    if (!checked.has_value()) return checked.error();
    console.out << counted(checked.value().verification.revisions, "revision", "revisions")
                << ", chain intact: " << describe(checked.value().manifest) << '\n';
    return ExitCode::Done;
}

struct RestoreCommandOptions {
    std::string file;
    bool accept_loss = false;
};

void tellWhatTabletsDo(Console& console, const Restored& done)
{
    const std::string row = std::to_string(done.manifest.head.seq());
    console.out
        << "At its next sync every tablet is told that the records were brought back, and sends again what it still holds\n"
        << "after row " << row << ".\n"
        << "What was written at this server after " << toText(done.manifest.made_at)
        << " (imports, children, plans, placements, allocations)\n"
        << "is not in the backup: enter it again.\n";
}

void tellTakenOver(Console& console, const Restored& done)
{
    if (done.moved_aside) console.out << "The store that was there is kept as " << *done.moved_aside << ".\n";
    if (done.taken_over) {
        console.out << "Nothing has to be done on the tablets.\n";
        if (done.workers_added + done.devices_added + done.devices_revoked > 0)
            console.out << "Taken over from it: " << counted(done.workers_added, "user", "users") << ", "
                        << counted(done.devices_added, "tablet", "tablets") << ", "
                        << counted(done.devices_revoked, "revocation", "revocations") << ".\n";
        return;
    }
    console.out
        << "Nothing could be taken over from it: users and tablets that came after the backup are unknown again (enrol those\n"
           "tablets anew; keep what lies sealed on them), and tablets revoked since are let in: go through `device list`\n"
           "before you start `serve`.\n";
}

Result<ExitCode> restore(Console& console, const RestoreCommandOptions& options)
{
    if (console.data.empty())
        return Error{ErrorCode::InvalidInput, "--data: say which folder to restore into, or set SIGHTLINE_DATA"};
    Progress progress{console.err, "revisions checked"};
    auto restored = restoreBackup(console.data, options.file, {options.accept_loss}, console.clock,
        [&](std::size_t done, std::size_t all) { progress.show(done, all); });
    progress.clear();
    if (!restored.has_value()) return restored.error();
    const Restored& done = restored.value();
    console.out << "Restored " << describe(done.manifest) << ".\n";
    tellTakenOver(console, done);
    tellWhatTabletsDo(console, done);
    if (done.loss_accepted)
        console.out << "Given up: what tablets had sent up to row " << done.published->head.seq()
                    << " and this backup lacks. What a tablet still holds of it comes back by itself;\n"
                    << "`reviews` lists the groups of which nothing is left.\n";
    if (!done.published)
        console.notice("Nothing here says which backup was the last: if there is a newer one than this, restore that now, before "
                       "`serve` is started.");
    return ExitCode::Done;
}

} // namespace

void addBackupCommands(const Commands& commands)
{
    CLI::App& group = commands.group("backup", "Encrypted copies of the store, in one file each, without the keys");
    const auto [createCommand, createOptions] = commands.add<FileOptions>(group, "create",
        "Copies the store, also while `serve` runs, reads the copy back and checks all of it. Then tablets may forget what it "
        "holds.",
        &create);
    createCommand->add_option("FILE", createOptions->file, "The file to make; one that exists is left alone")->required();

    const auto [verifyCommand, verifyOptions] = commands.add<FileOptions>(group, "verify",
        "Checks a backup as thoroughly as when it was made; --data names the folder of its authority.key.", &verifyFile);
    verifyCommand->add_option("FILE", verifyOptions->file, "The backup")->required();

    const auto [restoreCommand, restoreOptions] = commands.add<RestoreCommandOptions>(group, "restore",
        "Puts a backup in place of the store, which is moved aside and kept. authority.key must be in the folder; `serve` must "
        "not "
        "run.",
        &restore);
    restoreCommand->add_option("FILE", restoreOptions->file, "The backup")->required();
    restoreCommand->add_flag("--accept-loss", restoreOptions->accept_loss,
        "Restore a backup that is older than the last published one, because that one is gone");
}

} // namespace sightline::server::cli
