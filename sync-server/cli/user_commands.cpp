#include <algorithm>
#include <ostream>

#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"

namespace sightline::server::cli {

namespace {

struct UserAddOptions {
    std::string id;
    std::string name;
    std::string role;
    bool qualified = false;
    std::string team;
    std::vector<std::string> manages;
};

constexpr std::size_t kIdLengthMax = 64;

/// A sign-in name is typed, written into plans as `user:<id>` and printed in tables.
bool isSignInName(std::string_view id)
{
    const auto printable = [](char c) { return c > ' ' && c != 0x7f; };
    return !id.empty() && id.size() <= kIdLengthMax && std::all_of(id.begin(), id.end(), printable);
}

Result<ExitCode> addUser(Console& console, const UserAddOptions& options)
{
    if (!isSignInName(options.id)) return Error{ErrorCode::InvalidInput, "--id: must be 1 to 64 characters without spaces"};
    if (options.name.empty()) return Error{ErrorCode::InvalidInput, "--name: must not be empty"};
    SIGHTLINE_TRY(role, wordOption<WorkerRole>("--role", options.role));
    const bool qualified = options.qualified && role == WorkerRole::SocialWorker;
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session, &role = role]() -> Result<ExitCode> {
        const WorkerId id{options.id};
        if (session->worker(id)) return Error{ErrorCode::AlreadyExists, "there is a user " + options.id + " already"};
        session->putWorker({id, options.name, role, qualified, options.team, options.manages, false});
        SIGHTLINE_CHECK(session->commit());
        if (options.qualified && !qualified)
            console.notice("--qualified is kept for social workers only: it means a qualified social worker");
        console.out << options.id << '\n';
        return ExitCode::Done;
    });
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

} // namespace

void addUserCommands(const Commands& commands)
{
    CLI::App& group = commands.group("user", "The people who sign in");
    const auto [add, options] = commands.add<UserAddOptions>(
        group, "add", "Adds somebody who may be given children and enrol a tablet. Prints the id.", &addUser);
    add->add_option("--id", options->id, "The sign-in name")->required()->type_name("ID");
    add->add_option("--name", options->name, "The name colleagues see")->required()->type_name("NAME");
    add->add_option("--role", options->role,
           "social_worker, health_visitor, school_nurse, family_support_worker, personal_adviser, manager, administrator or "
           "auditor")
        ->required()
        ->type_name("ROLE");
    add->add_flag("--qualified", options->qualified, "A qualified social worker");
    add->add_option("--team", options->team, "The team this person works in")->type_name("TEAM");
    add->add_option("--manages", options->manages, "A team this person manages; may be given several times")->type_name("TEAM");

    const auto [list, listOptions] = commands.add<UserListOptions>(group, "list", "Lists everybody who may sign in.", &listUsers);
    list->add_flag("--json", listOptions->json, "Print as JSON");
}

} // namespace sightline::server::cli
