#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "access/people.h"
#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"

namespace sightline::server::cli {

namespace {

struct TeamListOptions {
    bool json = false;
};

struct Team {
    std::string name;
    std::vector<std::string> members; ///< Sign-in names, of those who may sign in.
    std::vector<std::string> managers;
};

std::vector<Team> teamsIn(const std::vector<Worker>& workers)
{
    std::vector<Team> teams;
    for (const std::string& name : teamsOf(workers)) {
        Team team{name, {}, {}};
        for (const Worker& worker : workers) {
            if (worker.disabled) continue;
            if (worker.team == name) team.members.push_back(worker.id.text());
            if (std::find(worker.manages.begin(), worker.manages.end(), name) != worker.manages.end())
                team.managers.push_back(worker.id.text());
        }
        teams.push_back(std::move(team));
    }
    return teams;
}

Result<ExitCode> listTeams(Console& console, const TeamListOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<ExitCode> {
        const std::vector<Team> teams = teamsIn(session->workers());
        if (options.json) {
            json::Json list = json::Json::array();
            for (const Team& team : teams)
                list.push_back({{"name", team.name}, {"members", team.members}, {"managers", team.managers}});
            console.out << json::Json({{"teams", std::move(list)}}).dump(2) << '\n';
            return ExitCode::Done;
        }
        Table table{{{"team", 40}, {"members", 8, true}, {"managed by", 60}}};
        for (const Team& team : teams)
            table.add({team.name, std::to_string(team.members.size()),
                team.managers.empty() ? "nobody" : fmt::format("{}", fmt::join(team.managers, ", "))});
        table.print(console.out);
        return ExitCode::Done;
    });
}

struct MoveOptions {
    std::string worker;
    std::string team;
    std::string by{kAdministrator};
};

Result<ExitCode> move(Console& console, const MoveOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_CHECK(moveToTeam(authority, WorkerId{options.worker}, options.team, {WorkerId{options.by}, console.clock}));
    console.out << options.worker << " is in team " << oneLine(options.team) << " now, with the children they work with.\n";
    return ExitCode::Done;
}

struct ManageOptions {
    std::string manager;
    std::vector<std::string> teams;
    bool none = false;
    std::string by{kAdministrator};
};

Result<ExitCode> manage(Console& console, const ManageOptions& options)
{
    if (options.teams.empty() != options.none)
        return Error{ErrorCode::InvalidInput, "TEAM: name the teams, all of them, or say --none"};
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_CHECK(setManages(authority, WorkerId{options.manager}, options.teams, {WorkerId{options.by}, console.clock}));
    console.out << options.manager << " manages "
                << (options.none ? "no team" : oneLine(fmt::format("{}", fmt::join(options.teams, ", ")))) << " now.\n";
    return ExitCode::Done;
}

} // namespace

void addTeamCommands(const Commands& commands)
{
    CLI::App& group = commands.group("team", "Who works in which team, and who manages it");
    const auto [list, listOptions] = commands.add<TeamListOptions>(group, "list", "Lists the teams.", &listTeams);
    list->add_flag("--json", listOptions->json, "Print as JSON");

    const auto [moving, moveOptions] =
        commands.add<MoveOptions>(group, "move", "Puts somebody into another team; their children go with them.", &move);
    moving->add_option("WORKER", moveOptions->worker, "The sign-in name")->required();
    moving->add_option("TEAM", moveOptions->team, "The team; a new name makes a new team")->required();
    moving->add_option("--by", moveOptions->by, "The administrator who does this; admin if it is left out")
        ->type_name("ADMINISTRATOR");

    const auto [managing, manageOptions] = commands.add<ManageOptions>(
        group, "manage", "Says which teams a manager answers for, in place of those before.", &manage);
    managing->add_option("MANAGER", manageOptions->manager, "The sign-in name")->required();
    managing->add_option("TEAM", manageOptions->teams, "The teams");
    managing->add_flag("--none", manageOptions->none, "No team");
    managing->add_option("--by", manageOptions->by, "The administrator who does this; admin if it is left out")
        ->type_name("ADMINISTRATOR");
}

} // namespace sightline::server::cli
