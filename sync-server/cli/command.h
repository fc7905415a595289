#pragma once

#include <functional>
#include <iosfwd>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "service/authority.h"

namespace sightline::server::cli {

/// What every program of ours ends with (README.md).
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< One line of reason on standard error.
    Misuse = 2 ///< Malformed input too; the line names the place.
};

/// What a command works with besides its own options.
struct Console {
    std::ostream& out;
    std::ostream& err;
    Clock& clock;
    std::string data; ///< `--data`: the authority's folder.

    /// The authority at `data`. InvalidInput if no folder was named.
    [[nodiscard]] Result<Authority> authority() const;
    /// The day in London.
    [[nodiscard]] CivilDate today() const { return londonDate(clock.now()); }
    /// One line for people on standard error.
    void notice(const std::string& line) const;
};

/// The command that was asked for: set while the command line is read, run afterwards, so that nothing happens on a line that is
/// wrong.
using Chosen = std::function<Result<ExitCode>()>;

/// Where the groups of commands put theirs.
struct Commands {
    CLI::App& app;
    Console& console;
    Chosen& chosen;

    /// Adds a command below `parent`. Its options are held until it has run. `run` is called with them if it is the one that was
    /// asked for.
    template <typename Options>
    std::pair<CLI::App*, std::shared_ptr<Options>> add(CLI::App& parent, const std::string& name, const std::string& description,
        Result<ExitCode> (*run)(Console&, const Options&)) const
    {
        auto options = std::make_shared<Options>();
        CLI::App* command = parent.add_subcommand(name, description);
        command->callback([options, run, this_console = &console, this_chosen = &chosen] {
            *this_chosen = [options, run, this_console] { return run(*this_console, *options); };
        });
        return {command, options};
    }
    /// A word that only groups others: `user`, `device`.
    CLI::App& group(const std::string& name, const std::string& description) const
    {
        CLI::App* const group = app.add_subcommand(name, description);
        group->require_subcommand(1);
        return *group;
    }
};

void addAuthorityCommands(const Commands& commands); ///< init, verify
void addBackupCommands(const Commands& commands);
void addServeCommand(const Commands& commands);
void addUserCommands(const Commands& commands);
void addTeamCommands(const Commands& commands);
void addAuditCommand(const Commands& commands);
void addDeviceCommands(const Commands& commands);
void addEscrowCommands(const Commands& commands);
void addChildCommands(const Commands& commands); ///< child, placement
void addPlanCommands(const Commands& commands);
void addOversightCommands(const Commands& commands); ///< exception, transfer, supervision, visit
void addReviewCommands(const Commands& commands); ///< reviews, settle
void addAllocationCommands(const Commands& commands);
void addComplianceCommand(const Commands& commands);
void addDocumentCommands(const Commands& commands); ///< evaluate, state, rules
void addShowCommand(const Commands& commands);
void addReportCommands(const Commands& commands); ///< report conference, report wishes
void addImportCommands(const Commands& commands);
void addExportCommands(const Commands& commands);
void addSubjectAccessCommand(const Commands& commands, CLI::App& group); ///< Of `export`.

/// Reads the command line and does what it says. Never throws; the result is the program's exit status.
[[nodiscard]] int runProgram(int argc, const char* const* argv, std::ostream& out, std::ostream& err, Clock& clock);

} // namespace sightline::server::cli
