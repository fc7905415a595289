#include <ostream>

#include "access/tablets.h"
#include "cli/command.h"
#include "cli/ids.h"
#include "cli/show_document.h"
#include "cli/table.h"
#include "cli/words.h"
#include "projection/record_document.h"
#include "service/lease.h"
#include "service/sync_service.h"

namespace sightline::server::cli {

namespace {

struct CodeOptions {
    std::string worker;
    bool json = false;
};

Result<ExitCode> makeCode(Console& console, const CodeOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(code, makeEnrolCode(authority, WorkerId{options.worker}, console.clock));
    if (options.json)
        console.out << json::Json({{"code", code}, {"valid_minutes", 15}}).dump(2) << '\n';
    else
        console.out << code << '\n';
    return ExitCode::Done;
}

struct ListOptions {
    bool json = false;
};

/// Every tablet; the console's own key is no device that anybody carries.
std::vector<Device> tablets(ReadSession& session, const Authority& authority)
{
    std::vector<Device> found;
    for (Device& device : session.devices())
        if (device.id != authority.console_device) found.push_back(std::move(device));
    return found;
}

Result<ExitCode> listDevices(Console& console, const ListOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session, &authority = authority]() -> Result<ExitCode> {
        const std::vector<Device> devices = tablets(*session, authority);
        if (options.json) {
            json::Json list = json::Json::array();
            for (const Device& device : devices) list.push_back(deviceSummary(*session, device));
            console.out << json::Json({{"devices", std::move(list)}}).dump(2) << '\n';
            return ExitCode::Done;
        }
        const auto dayOf = [](const std::optional<Instant>& at) { return at ? londonDate(*at).toString() : "never"; };
        Table table{{{"device", 36}, {"worker", 12}, {"name", 10}, {"last seen", 10}, {"lease to", 10}, {"state", 31}}};
        for (const Device& device : devices)
            table.add({device.id.toString(), device.worker.text(), device.name, dayOf(device.last_seen),
                dayOf(leaseUntil(*session, device)), stateOf(device)});
        table.print(console.out);
        return ExitCode::Done;
    });
}

struct ShowOptions {
    std::string device;
    bool json = false;
};

Result<ExitCode> showDevice(Console& console, const ShowOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<ExitCode> {
        SIGHTLINE_TRY(device, findDevice(*session, options.device));
        const json::Json document = deviceDocument(*session, device);
        if (options.json)
            console.out << document.dump(2, ' ', false, json::Json::error_handler_t::replace) << '\n';
        else
            console.out << projection::inLines(document, false);
        return ExitCode::Done;
    });
}

struct RevokeOptions {
    std::string device;
    std::string by = "admin";
};

Result<DeviceId> idOf(const Authority& authority, const std::string& given)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<DeviceId> {
        SIGHTLINE_TRY(device, findDevice(*session, given));
        return device.id;
    });
}

Result<ExitCode> revokeDevice(Console& console, const RevokeOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(id, idOf(authority, options.device));
    SIGHTLINE_TRY(device, revokeTablet(authority, id, {WorkerId{options.by}, console.clock}));
    console.out << "Device " << device.id.toString() << " may not sync any more, and is told to wipe itself at its next contact. "
                << "What it had sent stays; what it has not, it can still deliver sealed.\n"
                << "What was on it: sightline-server device show " << device.id.toString() << '\n';
    return ExitCode::Done;
}

} // namespace

void addDeviceCommands(const Commands& commands)
{
    CLI::App& group = commands.group("device", "The tablets of this authority");
    const auto [code, codeOptions] = commands.add<CodeOptions>(group, "code",
        "Prints a code with which a worker enrols one tablet. It works once, within 15 minutes. Once there is a CA "
        "(packaging/nginx), its last four groups prove the server to the tablet.",
        &makeCode);
    code->add_option("WORKER", codeOptions->worker, "The worker's sign-in name")->required();
    code->add_flag("--json", codeOptions->json, "Print as JSON");

    const auto [list, listOptions] =
        commands.add<ListOptions>(group, "list", "Lists every tablet that was enrolled.", &listDevices);
    list->add_flag("--json", listOptions->json, "Print as JSON");

    const auto [show, showOptions] = commands.add<ShowOptions>(group, "show",
        "Shows one tablet, and which children's records were sent to it: what was on it if it is lost.", &showDevice);
    show->add_option("DEVICE", showOptions->device, "The device's id or the beginning of it")->required();
    show->add_flag("--json", showOptions->json, "Print as JSON");

    const auto [revoke, revokeOptions] = commands.add<RevokeOptions>(
        group, "revoke", "Shuts a tablet out at once: lost, stolen or handed back. It is told to wipe itself.", &revokeDevice);
    revoke->add_option("DEVICE", revokeOptions->device, "The device's id or the beginning of it")->required();
    revoke->add_option("--by", revokeOptions->by, "The administrator who does this; admin if it is left out")
        ->type_name("ADMINISTRATOR");
}

} // namespace sightline::server::cli
