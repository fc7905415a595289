#include <ostream>

#include "cli/child_documents.h"
#include "cli/command.h"
#include "cli/console_record.h"
#include "cli/ids.h"
#include "cli/read_input.h"
#include "projection/new_records.h"
#include "rules/evaluate_document.h"
#include "service/child_files.h"

namespace sightline::server::cli {

namespace {

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

    CLI::App& placement = commands.group("placement", "Where looked-after children live");
    const auto [placementAdd, placementOptions] =
        commands.add<RecordOptions>(placement, "add", "Adds a placement to a child and prints its id.", &addPlacement);
    placementAdd->add_option("CHILD", placementOptions->child, "The child's id, the beginning of it, or the local id")
        ->required();
    documentOption(*placementAdd, placementOptions->document, "The placement");
}

} // namespace sightline::server::cli
