#include <algorithm>
#include <ostream>

#include "cli/command.h"
#include "cli/compliance_text.h"
#include "cli/progress.h"
#include "cli/words.h"
#include "projections/compliance_lines.h"

namespace sightline::server::cli {

namespace {

struct ComplianceOptions {
    std::string as_of;
    std::string known_at;
    std::string team;
    std::string format = "table";
    bool json = false;
};

Result<ComplianceQuestion> readQuestion(const Console& console, const ComplianceOptions& options)
{
    ComplianceQuestion question{console.today(), std::nullopt, std::nullopt};
    if (!options.as_of.empty()) {
        SIGHTLINE_TRY(day, dateOption("--as-of", options.as_of));
        question.as_of = day;
    }
    if (!options.known_at.empty()) {
        SIGHTLINE_TRY(moment, instantOption("--known-at", options.known_at));
        question.known_at = moment;
    }
    if (!options.team.empty()) question.team = options.team;
    return question;
}

Result<void> requireTeam(Authority& authority, const std::string& team)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<void> {
        if (teamExists(*session, team)) return {};
        return Error{ErrorCode::NotFound, "--team: nobody works in or manages a team called " + team};
    });
}

Result<ExitCode> printCompliance(Console& console, const ComplianceOptions& options)
{
    SIGHTLINE_TRY(question, readQuestion(console, options));
    const std::string format = options.json ? "json" : options.format;
    if (format != "table" && format != "csv" && format != "json")
        return Error{ErrorCode::InvalidInput, "--format: must be one of table, csv, json, not \"" + format + "\""};
    SIGHTLINE_TRY(authority, console.authority());
    // A team that is misspelt must not look like one where nothing is overdue.
    if (question.team) SIGHTLINE_CHECK(requireTeam(authority, *question.team));
    Progress progress{console.err, "children"};
    SIGHTLINE_TRY(lines, complianceLines(authority, question, console.clock, [&](const server::Progress& made) {
        progress.show(made.done, made.of);
    }));
    progress.clear();
    if (format == "csv")
        printCsv(console.out, lines);
    else if (format == "json")
        console.out << toJson(lines, question).dump(2) << '\n';
    else
        printTable(console.out, lines, question.as_of);
    return ExitCode::Done;
}

} // namespace

void addComplianceCommand(const Commands& commands)
{
    const auto [command, options] = commands.add<ComplianceOptions>(commands.app, "compliance",
        "Shows what is due and what is overdue for every child, the most overdue first.", &printCompliance);
    command->add_option("--as-of", options->as_of, "The day the question is asked for; today if it is left out")
        ->type_name("YYYY-MM-DD");
    command
        ->add_option("--known-at", options->known_at, "Use only what the server had received by then, as in 2026-06-04T14:10:00Z")
        ->type_name("MOMENT");
    command->add_option("--team", options->team, "Only children whose lead works in this team")->type_name("TEAM");
    command->add_option("--format", options->format, "table (the default), csv or json")->type_name("FORMAT");
    command->add_flag("--json", options->json, "The same as --format json");
}

} // namespace sightline::server::cli
