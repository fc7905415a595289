#include "reports/export_request.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline::server::reports {

std::string_view toText(ExportFormat format) noexcept
{
    switch (format) {
    case ExportFormat::Csv: return "csv";
    case ExportFormat::Xlsx: return "xlsx";
    }
    unreachable("ExportFormat");
}

std::string ExportRequest::inWords() const
{
    std::string words = "as of " + as_of.inWords();
    if (known_at) words += ", as known at " + sightline::toText(*known_at);
    if (from) words += ", from " + from->inWords();
    if (team) words += team->empty() ? ", children without a team" : ", team " + *team;
    if (only) {
        words += ", " + std::to_string(only->size()) + (only->size() == 1 ? " child" : " children") + " of a filtered page";
        if (!only_where.empty()) words += " (" + only_where + ")";
    }
    if (hide_small_numbers) words += ", numbers under 5 hidden";
    return words + ", " + std::string{reports::toText(format)};
}

std::string ExportRequest::fileName() const
{
    std::string name = "sightline-";
    for (const char c : table) name += c == '_' || c == ' ' ? '-' : c;
    return name + "-" + as_of.toString() + "." + std::string{reports::toText(format)};
}

bool ExportAsker::hasTeam(const std::string& team) const
{
    return everything || std::find(worker.manages.begin(), worker.manages.end(), team) != worker.manages.end();
}

} // namespace sightline::server::reports
