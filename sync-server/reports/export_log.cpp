#include "reports/export_log.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "access/authorise.h"

namespace sightline::server::reports {

namespace {

constexpr std::string_view kBetween = " | ";
constexpr std::string_view kRows = " rows";
constexpr std::string_view kSha = "sha256 ";
constexpr std::string_view kDoneWord = "done";

/// What a person typed must not look like the end of a part.
std::string onePart(std::string text)
{
    std::replace(text.begin(), text.end(), '|', '/');
    return text;
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1)};
}

/// Characters of UTF-8.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

AuditEntry toAudit(const ExportLogLine& line)
{
    AuditEntry entry;
    entry.at = line.at;
    entry.who = line.who;
    entry.action = sightline::toText(line.what == kSubjectAccess ? Action::SubjectAccess : Action::Export);
    entry.child = line.child;
    entry.outcome = kDoneWord;
    entry.reason = line.reason;
    entry.about = onePart(line.what) + std::string{kBetween} + onePart(line.filters) + std::string{kBetween}
        + std::to_string(line.rows) + std::string{kRows} + std::string{kBetween} + std::string{kSha} + line.sha256;
    return entry;
}

std::optional<ExportLogLine> fromAudit(const AuditEntry& entry)
{
    const bool of_ours =
        entry.action == sightline::toText(Action::Export) || entry.action == sightline::toText(Action::SubjectAccess);
    if (!of_ours || entry.outcome != kDoneWord) return std::nullopt;
    std::array<std::string_view, 4> parts;
    std::string_view rest = entry.about;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::size_t end = at + 1 < parts.size() ? rest.find(kBetween) : rest.size();
        if (end == std::string_view::npos) return std::nullopt;
        parts[at] = rest.substr(0, end);
        rest.remove_prefix(std::min(rest.size(), end + kBetween.size()));
    }
    if (!parts[2].ends_with(kRows) || !parts[3].starts_with(kSha)) return std::nullopt;
    ExportLogLine line{entry.at, entry.who, std::string{parts[0]}, std::string{parts[1]}, 0,
        std::string{parts[3].substr(kSha.size())}, entry.reason, entry.child};
    std::from_chars(parts[2].data(), parts[2].data() + parts[2].size(), line.rows);
    return line;
}

std::vector<ExportLogLine> pastExports(ReadSession& session, const std::optional<WorkerId>& who, std::size_t most,
    const std::function<bool(const ExportLogLine&)>& shown)
{
    struct Numbered {
        std::uint64_t seq;
        ExportLogLine line;
    };
    std::vector<Numbered> found;
    for (const Action action : {Action::Export, Action::SubjectAccess}) {
        std::size_t of_this = 0;
        session.scanAudit({who, std::nullopt, 0, std::string{sightline::toText(action)}}, [&](const AuditEntry& entry) {
            auto line = fromAudit(entry);
            if (!line || !shown(*line)) return true;
            found.push_back({entry.seq, std::move(*line)});
            return ++of_this < most;
        });
    }
    std::sort(found.begin(), found.end(), [](const Numbered& a, const Numbered& b) { return a.seq > b.seq; });
    std::vector<ExportLogLine> lines;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i) lines.push_back(std::move(found[i].line));
    return lines;
}

Result<std::string> checkedReason(std::string_view reason)
{
    std::string given = trimmed(reason);
    if (characters(given) < kReasonCharactersLeast)
        return Error{ErrorCode::InvalidInput, "Say why this export is made, in a few words"};
    if (given.size() > kReasonBytesMost)
        return Error{ErrorCode::InvalidInput,
            "Say why this export is made in at most " + std::to_string(kReasonBytesMost) + " characters"};
    return given;
}

ExportAsker askerOf(ReadSession& session, const Worker& worker, Instant now)
{
    Scope scope = scopeOf(session, worker, now);
    const bool everything = scope.everything;
    return {worker, everything,
        [worker, scope = std::move(scope)](const ChildId& child) { return may(worker, scope, Action::Export, child); }};
}

} // namespace sightline::server::reports
