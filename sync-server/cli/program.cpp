#include <exception>
#include <iostream>

#include "cli/command.h"
#include "cli/words.h"

namespace sightline::server::cli {

namespace {

constexpr const char* kAbout =
    "Sightline's server: keeps the records of one authority, receives what tablets send and answers for the due dates.\n"
    "Every command takes --data DIR, the authority's folder, or the environment variable SIGHTLINE_DATA.";

/// Malformed input is misuse; everything else that stops a command is a refusal.
ExitCode exitCodeOf(ErrorCode code) noexcept
{
    return code == ErrorCode::InvalidInput ? ExitCode::Misuse : ExitCode::Refused;
}

void addAll(const Commands& commands)
{
    addAuthorityCommands(commands);
    addBackupCommands(commands);
    addServeCommand(commands);
    addUserCommands(commands);
    addTeamCommands(commands);
    addAuditCommand(commands);
    addDeviceCommands(commands);
    addEscrowCommands(commands);
    addChildCommands(commands);
    addPlanCommands(commands);
    addAllocationCommands(commands);
    addImportCommands(commands);
    addComplianceCommand(commands);
    addReviewCommands(commands);
    addOversightCommands(commands);
    addReportCommands(commands);
    addExportCommands(commands);
    addShowCommand(commands);
    addDocumentCommands(commands);
}

int finish(const Console& console, const Chosen& chosen)
{
    const auto result = chosen();
    console.out.flush();
    if (result.has_value()) {
        if (console.out) return static_cast<int>(result.value());
        console.notice("standard output could not be written");
        return static_cast<int>(ExitCode::Refused);
    }
    console.notice(result.error().detail);
    return static_cast<int>(exitCodeOf(result.error().code));
}

} // namespace

Result<Authority> Console::authority() const
{
    if (data.empty())
        return Error{ErrorCode::InvalidInput, "--data: say which folder the authority is in, or set SIGHTLINE_DATA"};
    return Authority::open(data);
}

void Console::notice(const std::string& line) const
{
    err << oneLine(line) << '\n';
}

int runProgram(int argc, const char* const* argv, std::ostream& out, std::ostream& err, Clock& clock)
{
    Console console{out, err, clock, {}};
    Chosen chosen;
    CLI::App app{kAbout, "sightline-server"};
    app.fallthrough();
    app.require_subcommand(1);
    app.add_option("--data", console.data, "The authority's folder")->envname("SIGHTLINE_DATA")->type_name("DIR");
    addAll({app, console, chosen});
    try {
        app.parse(argc, argv);
        return finish(console, chosen);
    } catch (const CLI::ParseError& failure) {
        if (failure.get_exit_code() == 0) return app.exit(failure, out, err); // --help
        console.notice(failure.what());
        return static_cast<int>(ExitCode::Misuse);
    } catch (const std::exception&) {
        // Not what it says: that may hold a name.
        console.notice("this could not be done; nothing that was half done is kept");
        return static_cast<int>(ExitCode::Refused);
    }
}

} // namespace sightline::server::cli
