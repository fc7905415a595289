#include <ostream>

#include "access/password_rules.h"
#include "access/people.h"
#include "cli/command.h"
#include "cli/read_password.h"
#include "cli/table.h"
#include "cli/words.h"

namespace sightline::server::cli {

namespace {

constexpr const char* kRoles =
    "social_worker, health_visitor, school_nurse, family_support_worker, personal_adviser, manager, administrator or auditor";

struct UserAddOptions {
    std::string id;
    std::string name;
    std::string role;
    bool qualified = false;
    std::string team;
    std::vector<std::string> manages;
    std::string by{kAdministrator};
};

By atConsole(Console& console, const std::string& by)
{
    return {WorkerId{by}, console.clock};
}

Result<ExitCode> addUser(Console& console, const UserAddOptions& options)
{
    SIGHTLINE_TRY(role, wordOption<WorkerRole>("--role", options.role));
    SIGHTLINE_TRY(authority, console.authority());
    const Worker worker{WorkerId{options.id}, options.name, role, options.qualified, options.team, options.manages, false};
    SIGHTLINE_CHECK(addWorker(authority, worker, atConsole(console, options.by)));
    if (options.qualified && role != WorkerRole::SocialWorker)
        console.notice("--qualified is kept for social workers only: it means a qualified social worker");
    console.out << options.id << '\n';
    return ExitCode::Done;
}

struct OneUserOptions {
    std::string id;
    std::string by{kAdministrator};
};

Result<ExitCode> disableUser(Console& console, const OneUserOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_CHECK(disableWorker(authority, WorkerId{options.id}, atConsole(console, options.by)));
    console.out << options.id << " can neither sign in nor sync from now on. Their records stay.\n";
    return ExitCode::Done;
}

Result<ExitCode> enableUser(Console& console, const OneUserOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_CHECK(enableWorker(authority, WorkerId{options.id}, atConsole(console, options.by)));
    console.out << options.id << " can sign in and sync again.\n";
    return ExitCode::Done;
}

struct RoleOptions : OneUserOptions {
    std::string role;
    bool qualified = false;
};

Result<ExitCode> changeUserRole(Console& console, const RoleOptions& options)
{
    SIGHTLINE_TRY(role, wordOption<WorkerRole>("--role", options.role));
    if (options.qualified && role != WorkerRole::SocialWorker)
        return Error{ErrorCode::InvalidInput, "--qualified: is said of social workers only"};
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_CHECK(changeRole(authority, WorkerId{options.id}, role, options.qualified, atConsole(console, options.by)));
    console.out << options.id << " is a " << (options.qualified ? "qualified " : "") << toText(role)
                << " from now on. Their sessions have ended.\n";
    return ExitCode::Done;
}

struct PasswordOptions : OneUserOptions {
    bool one_time = false;
    bool must_change = false;
};

Result<ExitCode> givePassword(Console& console, const PasswordOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    std::string password = options.one_time ? newTemporaryPassword() : std::string{};
    if (!options.one_time) {
        SIGHTLINE_TRY(typed, readPassword(options.id));
        password = typed;
    }
    const PasswordIs kind = options.one_time || options.must_change ? PasswordIs::Temporary : PasswordIs::Chosen;
    SIGHTLINE_CHECK(setPassword(authority, WorkerId{options.id}, password, kind, atConsole(console, options.by)));
    if (options.one_time) console.out << password << '\n';
    return ExitCode::Done;
}

struct UserListOptions {
    bool json = false;
};

json::Json toJson(const Worker& worker)
{
    json::Json written = json::Json::object();
    written["id"] = worker.id.text();
    written["name"] = worker.name;
    written["role"] = toText(worker.role);
    written["qualified"] = worker.qualified;
    written["team"] = worker.team.empty() ? json::Json(nullptr) : json::Json(worker.team);
    written["manages"] = worker.manages;
    written["disabled"] = worker.disabled;
    return written;
}

Result<ExitCode> listUsers(Console& console, const UserListOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<ExitCode> {
        const std::vector<Worker> workers = session->workers();
        if (options.json) {
            json::Json list = json::Json::array();
            for (const Worker& worker : workers) list.push_back(toJson(worker));
            console.out << json::Json({{"users", std::move(list)}}).dump(2) << '\n';
            return ExitCode::Done;
        }
        Table table{{{"id", 24}, {"name", 32}, {"role", 22}, {"team", 30}}};
        for (const Worker& worker : workers)
            table.add({worker.id.text(), worker.name,
                std::string{worker.qualified ? "qualified " : ""} + std::string{toText(worker.role)}, worker.team});
        table.print(console.out);
        return ExitCode::Done;
    });
}

void addOneUser(CLI::App* command, OneUserOptions& options)
{
    command->add_option("ID", options.id, "The sign-in name")->required();
    command->add_option("--by", options.by, "The administrator who does this; admin if it is left out")
        ->type_name("ADMINISTRATOR");
}

} // namespace

void addUserCommands(const Commands& commands)
{
    CLI::App& group = commands.group("user", "The people who sign in");
    const auto [add, options] = commands.add<UserAddOptions>(
        group, "add", "Adds somebody who may be given children and enrol a tablet. Prints the id.", &addUser);
    add->add_option("--id", options->id, "The sign-in name")->required()->type_name("ID");
    add->add_option("--name", options->name, "The name colleagues see")->required()->type_name("NAME");
    add->add_option("--role", options->role, kRoles)->required()->type_name("ROLE");
    add->add_flag("--qualified", options->qualified, "A qualified social worker");
    add->add_option("--team", options->team, "The team this person works in")->type_name("TEAM");
    add->add_option("--manages", options->manages, "A team this person manages; may be given several times")->type_name("TEAM");

    add->add_option("--by", options->by, "The administrator who does this; admin if it is left out")->type_name("ADMINISTRATOR");

    const auto [off, offOptions] = commands.add<OneUserOptions>(
        group, "disable", "Ends somebody's sessions and what their tablets may do, at once. Records stay.", &disableUser);
    addOneUser(off, *offOptions);
    const auto [on, onOptions] = commands.add<OneUserOptions>(group, "enable", "Lets somebody in again.", &enableUser);
    addOneUser(on, *onOptions);

    const auto [role, roleOptions] =
        commands.add<RoleOptions>(group, "role", "Gives somebody another role and ends their sessions.", &changeUserRole);
    addOneUser(role, *roleOptions);
    role->add_option("--role", roleOptions->role, kRoles)->required()->type_name("ROLE");
    role->add_flag("--qualified", roleOptions->qualified, "A qualified social worker; without it, one who is not");

    const auto [passwd, passwdOptions] = commands.add<PasswordOptions>(group, "passwd",
        "Gives somebody a password for the page: one line of standard input, or a one-time password that is printed.",
        &givePassword);
    addOneUser(passwd, *passwdOptions);
    passwd->add_flag("--one-time", passwdOptions->one_time,
        "Print a password that is good for 7 days and must be changed at the first sign-in");
    passwd->add_flag("--must-change", passwdOptions->must_change, "What is typed must be changed at the first sign-in too");

    const auto [list, listOptions] = commands.add<UserListOptions>(group, "list", "Lists everybody who may sign in.", &listUsers);
    list->add_flag("--json", listOptions->json, "Print as JSON");
}

} // namespace sightline::server::cli
