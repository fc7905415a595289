#include <filesystem>
#include <ostream>

#include "cli/command.h"
#include "cli/progress.h"
#include "cli/table.h"
#include "cli/words.h"
#include "service/escrow.h"

namespace sightline::server::cli {

namespace {

using json::Json;

struct OpenCommand {
    std::vector<std::string> files;
    std::string key;
    bool past_gaps = false;
    bool json = false;
};

bool liesIn(const std::string& path, const std::string& folder)
{
    std::error_code failed;
    const auto inside =
        std::filesystem::weakly_canonical(path, failed).lexically_relative(std::filesystem::weakly_canonical(folder, failed));
    return !failed && !inside.empty() && *inside.begin() != "..";
}

Json documentOf(const OpenedSealed& opened)
{
    return {{"opened", opened.groups}, {"revisions", opened.outcomes}, {"set_aside", opened.set_aside},
        {"waiting", opened.waiting}, {"faults", opened.faults}};
}

void printOpened(std::ostream& out, const OpenedSealed& opened)
{
    if (opened.groups == 0 && opened.waiting == 0 && opened.faults.empty()) {
        out << "No sealed visits wait to be opened.\n";
        return;
    }
    std::string became;
    for (const auto& [word, number] : opened.outcomes)
        became += (became.empty() ? "" : ", ") + std::to_string(number) + " " + word;
    out << counted(opened.groups, "sealed save", "sealed saves") << " opened" << (became.empty() ? "" : ": " + became) << '\n';
    if (opened.set_aside > 0)
        out << counted(opened.set_aside, "save", "saves") << " kept aside: see `sightline-server reviews`\n";
    if (opened.waiting > 0)
        out << counted(opened.waiting, "save waits", "saves wait")
            << " for an earlier one that has not arrived. If it never can, open again with --past-gaps.\n";
    for (const std::string& fault : opened.faults) out << oneLine(fault) << '\n';
}

Result<ExitCode> open(Console& console, const OpenCommand& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(key, readEscrowKey(options.key, authority));
    if (liesIn(options.key, authority.folder))
        console.notice("the escrow key lies on this server; move it to a safe place off this machine");
    if (!options.files.empty()) {
        SIGHTLINE_TRY(fresh, bringSealed(authority, options.files, console.clock));
        if (!options.json) console.out << counted(fresh, "sealed save", "sealed saves") << " brought\n";
    }
    Progress progress{console.err, "sealed saves opened"};
    OpenOptions how;
    how.past_gaps = options.past_gaps;
    how.progress = [&](std::size_t done, std::size_t all) { progress.show(done, all); };
    SIGHTLINE_TRY(opened, openSealed(authority, key, console.clock, how));
    progress.clear();
    if (options.json)
        console.out << documentOf(opened).dump(2) << '\n';
    else
        printOpened(console.out, opened);
    if (opened.faults.empty() && opened.waiting == 0) return ExitCode::Done;
    return Error{ErrorCode::Refused,
        counted(opened.faults.size() + opened.waiting, "sealed save", "sealed saves")
            + " could not be taken into the log and stay as they are"};
}

struct ListCommand {
    bool json = false;
};

/// What waits, one line a device.
struct Waiting {
    std::size_t groups = 0;
    std::uint64_t bytes = 0;
    Instant since{};
    std::string fault;
};

Result<std::map<DeviceId, Waiting>> waitingByDevice(Authority& authority)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<std::map<DeviceId, Waiting>> {
        std::map<DeviceId, Waiting> devices;
        for (const SealedDeposit& deposit : session->sealedWaiting()) {
            Waiting& waiting = devices[deposit.device];
            if (waiting.groups++ == 0 || deposit.received_at < waiting.since) waiting.since = deposit.received_at;
            waiting.bytes += deposit.size;
            if (!deposit.fault.empty()) waiting.fault = deposit.fault;
        }
        return devices;
    });
}

Result<ExitCode> list(Console& console, const ListCommand& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(devices, waitingByDevice(authority));
    if (options.json) {
        Json document = Json::array();
        for (const auto& [device, waiting] : devices)
            document.push_back({{"device_id", device.toString()}, {"groups", waiting.groups}, {"bytes", waiting.bytes},
                {"since", toText(waiting.since)}, {"fault", waiting.fault.empty() ? Json(nullptr) : Json(waiting.fault)}});
        console.out << Json({{"waiting", std::move(document)}}).dump(2) << '\n';
        return ExitCode::Done;
    }
    Table table{{{"device", 36}, {"saves", 9, true}, {"bytes", 12, true}, {"since", 10}, {"problem", 48}}};
    for (const auto& [device, waiting] : devices)
        table.add({device.toString(), std::to_string(waiting.groups), std::to_string(waiting.bytes),
            londonDate(waiting.since).toString(), waiting.fault});
    table.print(console.out);
    return ExitCode::Done;
}

} // namespace

void addEscrowCommands(const Commands& commands)
{
    CLI::App& group = commands.group("escrow", "What tablets delivered sealed, without their PIN");
    const auto [openCommand, openOptions] = commands.add<OpenCommand>(group, "open",
        "Opens what waits and takes it into the log, as a sync would have. Bring the key on a stick, and take it away again: it "
        "is "
        "read, used in memory and not copied. With FILE, sealed visits copied off a tablet are brought in first.",
        &open);
    openCommand->add_option(
        "FILE", openOptions->files, "A sealed visit (*.sealed), or a folder of them; without it, what tablets delivered");
    openCommand->add_option("--key", openOptions->key, "The file escrow.key that `init` made")->required()->type_name("KEY");
    openCommand->add_flag("--past-gaps", openOptions->past_gaps,
        "Also take in what was saved after a save that can never arrive; the gap is entered in the quarantine");
    openCommand->add_flag("--json", openOptions->json, "Print as JSON");

    const auto [listCommand, listOptions] =
        commands.add<ListCommand>(group, "list", "Lists which tablets delivered sealed visits that wait to be opened.", &list);
    listCommand->add_flag("--json", listOptions->json, "Print as JSON");
}

} // namespace sightline::server::cli
