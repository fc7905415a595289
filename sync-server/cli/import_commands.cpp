#include <ostream>

#include "cli/command.h"
#include "cli/progress.h"
#include "cli/words.h"
#include "imports/annex_a.h"
#include "imports/apply_import.h"
#include "imports/cin.h"
#include "imports/ssda903.h"

namespace sightline::server::cli {

namespace {

struct ImportOptions {
    std::string path;
    bool dry_run = false;
    bool json = false;
};

json::Json toJson(const ImportTally& tally)
{
    json::Json written = json::Json::object();
    written["new"] = tally.added;
    written["amended"] = tally.amended;
    written["unchanged"] = tally.unchanged;
    return written;
}

json::Json toJson(const ImportBatch& batch, const ImportReport& report)
{
    json::Json written = json::Json::object();
    written["source"] = batch.source;
    written["dry_run"] = report.dry_run;
    json::Json counts = json::Json::object();
    for (const auto& [what, count] : batch.counts) counts[what] = count;
    written["counts"] = std::move(counts);
    written["children"] = toJson(report.children);
    written["plans"] = toJson(report.plans);
    written["placements"] = toJson(report.placements);
    written["revisions"] = report.revisions;
    written["kept"] = report.kept;
    json::Json bad = json::Json::array();
    for (const BadRow& row : batch.bad_rows) bad.push_back({{"file", row.file}, {"line", row.line}, {"reason", row.reason}});
    written["bad_rows"] = std::move(bad);
    written["notices"] = batch.notices;
    return written;
}

void printTally(std::ostream& out, const char* what, const ImportTally& tally)
{
    out << what << ": " << tally.added << " new, " << tally.amended << " amended, " << tally.unchanged << " unchanged\n";
}

void printForPeople(Console& console, const ImportBatch& batch, const ImportReport& report)
{
    for (const BadRow& row : batch.bad_rows) console.out << oneLine(row.toText()) << '\n';
    for (const std::string& notice : batch.notices) console.out << "note: " << oneLine(notice) << '\n';
    for (const std::string& kept : report.kept) console.out << "kept: " << oneLine(kept) << '\n';
    for (const auto& [what, count] : batch.counts) console.out << what << ": " << count << '\n';
    printTally(console.out, "children", report.children);
    printTally(console.out, "plans", report.plans);
    printTally(console.out, "placements", report.placements);
    console.out << "bad rows: " << batch.bad_rows.size() << '\n'
                << counted(report.revisions, "revision", "revisions")
                << (report.dry_run ? " would be written; nothing was" : " written") << '\n';
}

Result<ExitCode> import(Console& console, const ImportOptions& options, Result<ImportBatch> (*read)(const std::string&))
{
    auto batch = read(options.path);
    // What was named on the command line is not there or not such a return: misuse, whatever the reader calls it.
    if (!batch.has_value()) return Error{ErrorCode::InvalidInput, batch.error().detail};
    SIGHTLINE_TRY(authority, console.authority());
    Progress progress{console.err, "revisions"};
    auto report = applyImport(authority, batch.value(), options.dry_run, console.clock,
        [&](std::size_t done, std::size_t all) { progress.show(done, all); });
    progress.clear();
    if (!report.has_value()) return report.error();
    if (options.json)
        console.out << toJson(batch.value(), report.value()).dump(2) << '\n';
    else
        printForPeople(console, batch.value(), report.value());
    return ExitCode::Done;
}

Result<ExitCode> importSsda903(Console& console, const ImportOptions& options)
{
    return import(console, options, &readSsda903);
}
Result<ExitCode> importCin(Console& console, const ImportOptions& options)
{
    return import(console, options, &readCin);
}
Result<ExitCode> importAnnexA(Console& console, const ImportOptions& options)
{
    return import(console, options, &readAnnexA);
}

void addImport(const Commands& commands, CLI::App& group, const char* name, const char* description, const char* what,
    Result<ExitCode> (*run)(Console&, const ImportOptions&))
{
    const auto [command, options] = commands.add<ImportOptions>(group, name, description, run);
    command->add_option(what, options->path, "What to read")->required();
    command->add_flag("--dry-run", options->dry_run, "Read and check everything, write nothing");
    command->add_flag("--json", options->json, "Print the counts as JSON");
}

} // namespace

void addImportCommands(const Commands& commands)
{
    CLI::App& group = commands.group("import", "Takes children, plans and placements over from statutory returns");
    addImport(commands, group, "ssda903", "The return on looked-after children: a folder of CSV files.", "DIR", &importSsda903);
    addImport(commands, group, "cin", "The children in need census: an XML file.", "FILE", &importCin);
    addImport(commands, group, "annex-a", "The Annex A workbook for inspections.", "FILE", &importAnnexA);
}

} // namespace sightline::server::cli
