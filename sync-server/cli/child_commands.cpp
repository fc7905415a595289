#include <ostream>

#include "cli/child_documents.h"
#include "cli/command.h"
#include "cli/console_record.h"
#include "cli/ids.h"
#include "cli/words.h"
#include "projection/new_records.h"
#include "rules/evaluate_document.h"
#include "rules/floors.h"
#include "service/child_files.h"

namespace sightline::server::cli {

namespace {

void tellUnknown(const Console& console, const std::vector<std::string>& unknown)
{
    for (const std::string& member : unknown) console.notice("unknown member, not kept: " + member);
}

/// Reads one document with `read`, which is given its place.
template <typename Read>
auto readInput(const Console& console, const std::string& path, Read read)
    -> Result<std::invoke_result_t<Read, const json::Place&>>
{
    SIGHTLINE_TRY(document, inputDocument(path));
    std::vector<std::string> unknown;
    auto value = json::read([&, &document = document] { return read(json::Place{document, {}, &unknown}); });
    if (value.has_value()) tellUnknown(console, unknown);
    return value;
}

struct ChildOptions {
    std::string document;
};

Result<ExitCode> addChild(Console& console, const ChildOptions& options)
{
    SIGHTLINE_TRY(
        child, readInput(console, options.document, [&](const json::Place& place) { return readChild(place, console.today()); }));
    SIGHTLINE_TRY(authority, console.authority());
    if (child.local_id) {
        SIGHTLINE_TRY(session, authority.store->beginRead());
        SIGHTLINE_CHECK(inSession([&, &session = session, &child = child]() -> Result<void> {
            const auto other = session->childByLocalId(*child.local_id);
            if (!other) return {};
            return Error{ErrorCode::AlreadyExists,
                "local_id " + *child.local_id + ": there is such a child already, " + other->toString()};
        }));
    }
    const ChildId id{crypto::newUuid(console.clock.now())};
    wire::Revision message = revision::blankRevision(RecordKind::Child, RecordId{id.uuid()}, id, consoleAuthorship(console));
    *message.mutable_child() = projection::toPatch(child);
    SIGHTLINE_CHECK(record(console, authority, {std::move(message)}));
    console.out << id.toString() << '\n';
    return ExitCode::Done;
}

struct RecordOptions {
    std::string child;
    std::string document;
};

/// The child's file, to add something to it.
Result<projection::ChildFile> fileOf(Authority& authority, const std::string& given)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<projection::ChildFile> {
        SIGHTLINE_TRY(child, findChild(*session, given));
        return childFile(*session, child);
    });
}

Result<void> refuseBelowFloor(const Plan& plan)
{
    std::string reasons;
    for (const rules::FloorBreach& breach : rules::floorBreaches(rules::builtInCatalogue(), plan))
        reasons += (reasons.empty() ? "" : "; ") + breach.message;
    if (reasons.empty()) return {};
    return Error{ErrorCode::Refused, reasons};
}

Result<ExitCode> addPlan(Console& console, const RecordOptions& options)
{
    const auto makeId = [] { return "r-" + crypto::toHex(crypto::randomBytes(4)); };
    SIGHTLINE_TRY(
        document, readInput(console, options.document, [&](const json::Place& place) { return rules::readPlan(place, makeId); }));
    SIGHTLINE_CHECK(refuseBelowFloor(document.plan));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(file, fileOf(authority, options.child));
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

Result<ExitCode> addPlacement(Console& console, const RecordOptions& options)
{
    SIGHTLINE_TRY(
        document, readInput(console, options.document, [](const json::Place& place) { return rules::readPlacement(place); }));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(file, fileOf(authority, options.child));
    for (const projection::PlacementFile& other : file.placements)
        if (document.placement_id && other.fact.placement_id == *document.placement_id)
            return Error{
                ErrorCode::AlreadyExists, "placement_id " + *document.placement_id + ": the child has such a placement already"};

    const RecordId id = newRecordId(console);
    wire::Revision message = revision::blankRevision(RecordKind::Placement, id, file.id, consoleAuthorship(console));
    *message.mutable_placement() = projection::toPatch(document.placement);
    message.mutable_placement()->set_placement_id(document.placement_id.value_or(id.toString()));
    SIGHTLINE_CHECK(record(console, authority, {std::move(message)}));
    console.out << id.toString() << '\n';
    return ExitCode::Done;
}

void documentOption(CLI::App& command, std::string& document, const std::string& what)
{
    command.add_option("--json", document, what + ", as a JSON file; - reads standard input")->required()->type_name("FILE|-");
}

} // namespace

void addChildCommands(const Commands& commands)
{
    CLI::App& child = commands.group("child", "The children whose visits are recorded");
    const auto [add, options] = commands.add<ChildOptions>(child, "add", "Adds a child and prints the child's id.", &addChild);
    documentOption(*add, options->document, "The child");

    CLI::App& plan = commands.group("plan", "Plans: who sees a child, how often, alone or with others");
    const auto [planAdd, planOptions] = commands.add<RecordOptions>(plan, "add",
        "Adds a plan to a child and prints its id. Refused if a row could fall due later than the law allows.", &addPlan);
    planAdd->add_option("CHILD", planOptions->child, "The child's id, the beginning of it, or the local id")->required();
    documentOption(*planAdd, planOptions->document, "The plan");

    CLI::App& placement = commands.group("placement", "Where looked-after children live");
    const auto [placementAdd, placementOptions] =
        commands.add<RecordOptions>(placement, "add", "Adds a placement to a child and prints its id.", &addPlacement);
    placementAdd->add_option("CHILD", placementOptions->child, "The child's id, the beginning of it, or the local id")
        ->required();
    documentOption(*placementAdd, placementOptions->document, "The placement");
}

} // namespace sightline::server::cli
