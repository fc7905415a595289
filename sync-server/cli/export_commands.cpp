#include <ostream>

#include <fmt/format.h>

#include "access/audit.h"
#include "access/authorise.h"
#include "cli/command.h"
#include "cli/export_output.h"
#include "cli/ids.h"
#include "cli/progress.h"
#include "cli/words.h"
#include "reports/export_catalogue.h"
#include "reports/export_log.h"
#include "reports/write_export.h"

namespace sightline::server::cli {

namespace {

struct ExportOptions {
    int list = 0;
    std::string table;
    std::string as_of, known_at, from, team, format = "csv", reason, as, out;
    bool byte_order_mark = false;
    bool hide_small_numbers = false;
};

Result<reports::ExportRequest> requestOf(Console& console, const ExportOptions& options, const std::string& table)
{
    reports::ExportRequest request{table, console.today()};
    if (!options.as_of.empty()) {
        SIGHTLINE_TRY(day, dateOption("--as-of", options.as_of));
        request.as_of = day;
    }
    if (!options.known_at.empty()) {
        SIGHTLINE_TRY(moment, instantOption("--known-at", options.known_at));
        request.known_at = moment;
    }
    if (!options.from.empty()) {
        SIGHTLINE_TRY(day, dateOption("--from", options.from));
        if (day > request.as_of) return Error{ErrorCode::InvalidInput, "--from: is after --as-of"};
        request.from = day;
    }
    if (!options.team.empty()) request.team = options.team;
    if (options.format != "csv" && options.format != "xlsx")
        return Error{ErrorCode::InvalidInput, "--format: must be one of csv, xlsx, not \"" + options.format + "\""};
    request.format = options.format == "xlsx" ? reports::ExportFormat::Xlsx : reports::ExportFormat::Csv;
    request.byte_order_mark = options.byte_order_mark;
    request.hide_small_numbers = options.hide_small_numbers;
    return request;
}

/// Makes one table, notes it in the log, and only then lets it be seen.
Result<void> exportTable(Console& console, Authority& authority, const ExportOptions& options,
    const reports::ExportRequest& request, const std::string& out)
{
    auto reason = reports::checkedReason(options.reason);
    if (!reason.has_value()) return Error{ErrorCode::InvalidInput, "--reason: " + reason.error().detail};
    SIGHTLINE_TRY(output, ExportOutput::open(console, out, request.format == reports::ExportFormat::Xlsx));
    const Interruption interruption;
    const Instant now = console.clock.now();
    std::optional<Worker> worker;
    reports::Exported exported;
    {
        SIGHTLINE_TRY(session, authority.store->beginRead());
        SIGHTLINE_CHECK(inSession([&, &session = session, &output = output]() -> Result<void> {
            SIGHTLINE_TRY(found, findWorker(*session, options.as));
            worker.emplace(found);
            const reports::ExportAsker asker = reports::askerOf(*session, *worker, now);
            if (!may(*worker, scopeOf(*session, *worker, now), Action::Export))
                return Error{
                    ErrorCode::NotAuthorised, worker->id.text() + " may not export: managers, administrators and auditors do"};
            Progress progress{console.err, "children"};
            SIGHTLINE_TRY(made,
                reports::writeExport(
                    *session, request, asker, now, [&](std::string_view piece) { return output.write(piece); },
                    [&](std::size_t done, std::size_t all) {
                        progress.show(done, all);
                        return Interruption::check();
                    }));
            exported = made;
            return {};
        }));
    }
    SIGHTLINE_CHECK(output.flush());
    SIGHTLINE_CHECK(audit(authority,
        reports::toAudit({now, worker->id, request.table, request.inWords(), exported.rows, exported.sha256, reason.value()})));
    SIGHTLINE_CHECK(output.hand());
    if (!out.empty())
        console.notice(fmt::format(
            "{} written to {}: OFFICIAL-SENSITIVE, and not encrypted there", counted(exported.rows, "row", "rows"), out));
    return {};
}

Result<ExitCode> exportOne(Console& console, const ExportOptions& options, const std::string& table)
{
    SIGHTLINE_TRY(request, requestOf(console, options, table));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_CHECK(exportTable(console, authority, options, request, options.out));
    return ExitCode::Done;
}

Result<ExitCode> exportAnnexA(Console& console, const ExportOptions& options)
{
    if (options.list < 6 || options.list > 8) return Error{ErrorCode::InvalidInput, "--list: must be one of 6, 7, 8"};
    return exportOne(console, options, "annex-a-list-" + std::to_string(options.list));
}

Result<ExitCode> exportSsd(Console& console, const ExportOptions& options)
{
    const auto isOne = [&](const reports::ExportKind& kind) { return kind.name.starts_with("ssd_"); };
    if (!options.table.empty()) {
        const reports::ExportKind* const kind = reports::exportKind(options.table);
        if (kind == nullptr || !isOne(*kind))
            return Error{ErrorCode::InvalidInput,
                "--table: must be one of ssd_cp_visits, ssd_cin_visits, ssd_cla_visits, not \"" + options.table + "\""};
        return exportOne(console, options, options.table);
    }
    if (options.out.empty())
        return Error{ErrorCode::InvalidInput, "--out: name a folder for the three tables, or one of them with --table"};
    SIGHTLINE_TRY(authority, console.authority());
    for (const reports::ExportKind& kind : reports::exportKinds()) {
        if (!isOne(kind)) continue;
        SIGHTLINE_TRY(request, requestOf(console, options, std::string{kind.name}));
        SIGHTLINE_CHECK(exportTable(console, authority, options, request,
            options.out + "/" + request.table + "." + std::string{reports::toText(request.format)}));
    }
    return ExitCode::Done;
}

std::string tableNames()
{
    std::string names;
    for (const reports::ExportKind& kind : reports::exportKinds()) names += (names.empty() ? "" : ", ") + std::string{kind.name};
    return names;
}

Result<ExitCode> exportCsv(Console& console, const ExportOptions& options)
{
    if (reports::exportKind(options.table) == nullptr)
        return Error{ErrorCode::InvalidInput, "--table: must be one of " + tableNames() + ", not \"" + options.table + "\""};
    return exportOne(console, options, options.table);
}

Result<ExitCode> exportLint(Console& console, const ExportOptions& options)
{
    return exportOne(console, options, "lint");
}

void addCommonOptions(CLI::App& command, ExportOptions& options)
{
    command.add_option("--as-of", options.as_of, "The day the table is of; today if it is left out")->type_name("YYYY-MM-DD");
    command.add_option("--known-at", options.known_at, "Use only what the server had received by then")->type_name("MOMENT");
    command.add_option("--team", options.team, "Only children whose lead works in this team")->type_name("TEAM");
    command.add_option("--format", options.format, "csv (the default) or xlsx")->type_name("FORMAT");
    command.add_flag("--bom", options.byte_order_mark, "Begin the CSV with a byte order mark, for old spreadsheets");
    command.add_option("--reason", options.reason, "Why it is made; it stands in the log")->type_name("TEXT")->required();
    command.add_option("--as", options.as, "Who makes it: only children of theirs are in it")->type_name("USER")->required();
    command.add_option("--out", options.out, "A new file, readable by you only; standard output if it is left out")
        ->type_name("FILE");
}

} // namespace

void addExportCommands(const Commands& commands)
{
    CLI::App& group = commands.group("export", "Tables and statutory lists to take away. Each asks why, and is logged");
    const auto [lists, list] = commands.add<ExportOptions>(group, "annex-a",
        "A list of Ofsted's Annex A with the headers of its sample: 6 children in need, 7 child protection, 8 looked after.",
        &exportAnnexA);
    lists->add_option("--list", list->list, "6, 7 or 8")->type_name("N")->required();
    addCommonOptions(*lists, *list);
    const auto [ssd, dataset] = commands.add<ExportOptions>(
        group, "ssd", "The visit tables of the Standard Safeguarding Dataset. Unknown stays empty.", &exportSsd);
    ssd->add_option("--table", dataset->table,
           "ssd_cp_visits, ssd_cin_visits or ssd_cla_visits; all three into the folder --out if it is left out")
        ->type_name("TABLE");
    addCommonOptions(*ssd, *dataset);
    const auto [csv, table] = commands.add<ExportOptions>(group, "csv", "Any table: " + tableNames() + ".", &exportCsv);
    csv->add_option("--table", table->table, "Which")->type_name("TABLE")->required();
    csv->add_option("--from", table->from, "Of visits: the first day")->type_name("YYYY-MM-DD");
    csv->add_flag("--hide-small-numbers", table->hide_small_numbers, "Counts under 5 are not printed: for what leaves the team");
    addCommonOptions(*csv, *table);
    const auto [lint, options] = commands.add<ExportOptions>(
        group, "lint", "The rows that the sector's usual queries would misstate, and why.", &exportLint);
    addCommonOptions(*lint, *options);
    addSubjectAccessCommand(commands, group);
}

} // namespace sightline::server::cli
