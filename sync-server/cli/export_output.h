#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/command.h"
#include "service/durable_file.h"

namespace sightline::server::cli {

/// Where an export goes: a new file, written beside its name (`NAME.part`) and given it at the end, or standard output, which
/// gets nothing before the end. What fails or is interrupted leaves nothing behind.
class ExportOutput {
public:
    /// AlreadyExists if there is a file of that name: it stays as it is. `binary`: not for a terminal.
    [[nodiscard]] static Result<ExportOutput> open(Console& console, const std::string& path, bool binary);
    ExportOutput(ExportOutput&&) = default;
    ExportOutput& operator=(ExportOutput&&) = delete;
    ~ExportOutput();

    [[nodiscard]] Result<void> write(std::string_view piece);
    /// Everything is written: it may be looked at. To be called once the export is in the log.
    [[nodiscard]] Result<void> hand();
    /// Everything written survives a power cut, under the name beside.
    [[nodiscard]] Result<void> flush();

private:
    ExportOutput(Console& console, std::string path)
        : m_console{&console}
        , m_path{std::move(path)}
    { }
    [[nodiscard]] std::string aside() const { return m_path + ".part"; }

    Console* m_console;
    std::string m_path; ///< Empty: standard output.
    std::optional<OpenFile> m_file;
    std::string m_waiting;
};

/// While this is there, Ctrl-C and SIGTERM are noted instead of ending the program: the work looks, tidies up and ends.
class Interruption {
public:
    Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();

    /// Cancelled once somebody asked for an end.
    [[nodiscard]] static Result<void> check();
};

} // namespace sightline::server::cli
