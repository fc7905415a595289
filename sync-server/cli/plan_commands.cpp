#include <ostream>

#include "cli/command.h"
#include "cli/console_record.h"
#include "cli/ids.h"
#include "cli/read_input.h"
#include "projection/new_records.h"
#include "rules/evaluate_document.h"
#include "rules/floors.h"
#include "service/amend_plan.h"
#include "service/child_files.h"

namespace sightline::server::cli {

namespace {

struct AddOptions {
    std::string child;
    std::string document;
};

Result<void> refuseBelowFloor(const Plan& plan)
{
    std::string reasons;
    for (const rules::FloorBreach& breach : rules::floorBreaches(rules::builtInCatalogue(), plan))
        reasons += (reasons.empty() ? "" : "; ") + breach.message;
    if (reasons.empty()) return {};
    return Error{ErrorCode::Refused, reasons};
}

Result<ExitCode> addPlan(Console& console, const AddOptions& options)
{
    const auto makeId = [] { return "r-" + crypto::toHex(crypto::randomBytes(4)); };
    SIGHTLINE_TRY(
        document, readInput(console, options.document, [&](const json::Place& place) { return rules::readPlan(place, makeId); }));
    SIGHTLINE_CHECK(refuseBelowFloor(document.plan));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    SIGHTLINE_TRY(file, inSession([&, &session = session]() -> Result<projection::ChildFile> {
        SIGHTLINE_TRY(child, findChild(*session, options.child));
        return childFile(*session, child);
    }));
    session.reset();
    for (const projection::PlanFile& other : file.plans)
        if (document.plan_id && other.fact.plan_id == *document.plan_id)
            return Error{ErrorCode::AlreadyExists, "plan_id " + *document.plan_id + ": the child has such a plan already"};

    const RecordId id = newRecordId(console);
    wire::Revision message = revision::blankRevision(RecordKind::Plan, id, file.id, consoleAuthorship(console));
    *message.mutable_plan() = projection::toPatch(document.plan);
    message.mutable_plan()->set_plan_id(document.plan_id.value_or(id.toString()));
    SIGHTLINE_CHECK(record(console, authority, {std::move(message)}));
    console.out << id.toString() << '\n';
    return ExitCode::Done;
}

struct ChangeOptions {
    std::string plan;
    std::string document;
    std::string end;
    std::string reason;
    std::string author;
    std::string agreed_by;
    std::vector<std::string> on;
};

Result<ExitCode> write(Console& console, const ChangeOptions& options, wire::PlanPatch patch)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    SIGHTLINE_TRY(found, inSession([&, &session = session] { return findAnything(*session, options.plan); }));
    session.reset();
    const auto id = RecordId::parse(found.id);
    if (found.kind != "record" || !id) return Error{ErrorCode::NotFound, "there is no plan " + options.plan};
    SIGHTLINE_TRY(amended,
        amendPlan(authority, {*id, std::move(patch), options.reason, WorkerId{options.author}, options.agreed_by, options.on},
            console.clock));
    console.out << amended.revision << '\n';
    if (!amended.sentence.empty()) console.notice(amended.sentence);
    return ExitCode::Done;
}

Result<ExitCode> amend(Console& console, const ChangeOptions& options)
{
    SIGHTLINE_TRY(patch, readInput(console, options.document, projection::readPlanAmendment));
    return write(console, options, std::move(patch));
}

Result<ExitCode> endPlan(Console& console, const ChangeOptions& options)
{
    SIGHTLINE_TRY(on, options.end.empty() ? Result<CivilDate>{console.today()} : dateOption("--date", options.end));
    wire::PlanPatch patch;
    patch.set_end(on.toString());
    return write(console, options, std::move(patch));
}

void changeOptions(CLI::App& command, ChangeOptions& options)
{
    command.add_option("PLAN", options.plan, "The plan's id, or a unique beginning of it")->required();
    command.add_option("--reason", options.reason, "Why; kept with the change")->required()->type_name("TEXT");
    command.add_option("--as", options.author, "Who changes it; of anybody but its manager it is kept as a proposal")
        ->required()
        ->type_name("MANAGER");
    command
        .add_option(
            "--on", options.on, "The revisions it is based on, if not on everything there is now; may be given several times")
        ->type_name("REVISION");
    command.add_option("--agreed-by", options.agreed_by, "Who agreed to fewer visits; needed for that")->type_name("NAME");
}

} // namespace

void addPlanCommands(const Commands& commands)
{
    CLI::App& group = commands.group("plan", "Plans: who sees a child, how often, alone or with others");
    const auto [add, addOptions] = commands.add<AddOptions>(group, "add",
        "Adds a plan to a child and prints its id. Refused if a row could fall due later than the law allows.", &addPlan);
    add->add_option("CHILD", addOptions->child, "The child's id, the beginning of it, or the local id")->required();
    add->add_option("--json", addOptions->document, "The plan, as a JSON file; - reads standard input")
        ->required()
        ->type_name("FILE|-");

    const auto [change, changed] = commands.add<ChangeOptions>(group, "amend",
        "Changes what the document gives and nothing else; prints the revision. The same floors hold as for a new plan.", &amend);
    changeOptions(*change, *changed);
    change->add_option("--json", changed->document, "What changes, as a JSON file; - reads standard input")
        ->required()
        ->type_name("FILE|-");

    const auto [end, ended] =
        commands.add<ChangeOptions>(group, "end", "Ends a plan: its clocks stop on that day. Prints the revision.", &endPlan);
    changeOptions(*end, *ended);
    end->add_option("--date", ended->end, "The first day on which it is not in force; today if it is left out")
        ->type_name("YYYY-MM-DD");
}

} // namespace sightline::server::cli
