#include "cli/export_output.h"

#include <array>
#include <csignal>
#include <ostream>

#include <unistd.h>

namespace sightline::server::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;
std::array<struct sigaction, 2> before;
constexpr std::array<int, 2> kSignals{SIGINT, SIGTERM};

extern "C" void noteInterruption(int /*signal*/)
{
    interrupted = 1;
}

} // namespace

Result<ExportOutput> ExportOutput::open(Console& console, const std::string& path, bool binary)
{
    if (path.empty() && binary && ::isatty(STDOUT_FILENO) == 1)
        return Error{ErrorCode::InvalidInput, "--out: this is not for a terminal; name the file it goes to"};
    ExportOutput output{console, path};
    if (path.empty()) return output;
    SIGHTLINE_TRY(exists, OpenFile::exists(path));
    if (exists == OpenFile::Existing::Yes)
        return Error{ErrorCode::AlreadyExists, path + ": is there already, and stays as it is; choose another name"};
    SIGHTLINE_CHECK(removeIfAny(output.aside())); // What a crash left of an earlier try.
    SIGHTLINE_TRY(file, OpenFile::open(output.aside(), OpenFile::For::NewFile));
    output.m_file.emplace(std::move(file));
    return output;
}

ExportOutput::~ExportOutput()
{
    if (!m_file) return;
    m_file.reset();
    static_cast<void>(removeIfAny(aside()));
}

Result<void> ExportOutput::write(std::string_view piece)
{
    if (m_file) return m_file->write(piece);
    m_waiting += piece;
    return {};
}

Result<void> ExportOutput::flush()
{
    return m_file ? m_file->flush() : Result<void>{};
}

Result<void> ExportOutput::hand()
{
    if (!m_file) {
        m_console->out << m_waiting << std::flush;
        m_waiting.clear();
        return {};
    }
    SIGHTLINE_CHECK(renameToNew(aside(), m_path));
    m_file.reset();
    return flushFolder(folderOf(m_path));
}

Interruption::Interruption()
{
    interrupted = 0;
    struct sigaction action { };
    action.sa_handler = &noteInterruption;
    for (std::size_t at = 0; at < kSignals.size(); ++at) ::sigaction(kSignals[at], &action, &before[at]);
}

Interruption::~Interruption()
{
    for (std::size_t at = 0; at < kSignals.size(); ++at) ::sigaction(kSignals[at], &before[at], nullptr);
}

Result<void> Interruption::check()
{
    if (interrupted != 0) return Error{ErrorCode::Cancelled, "interrupted; nothing was exported"};
    return {};
}

} // namespace sightline::server::cli
