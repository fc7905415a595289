#include "cli/compliance_text.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

#include "base/contract.h"
#include "cli/table.h"
#include "cli/words.h"

namespace sightline::server::cli {

namespace {

using rules::ClockState;

/// Suspended and not started clocks have no dates: nothing is late and nothing is on time.
bool isRunning(ClockState state) noexcept
{
    return state != ClockState::Suspended && state != ClockState::NotStarted;
}

std::string textOf(const std::optional<CivilDate>& day)
{
    return day ? day->toString() : std::string{};
}

json::Json orNull(const std::string& text)
{
    return text.empty() ? json::Json(nullptr) : json::Json(text);
}
json::Json orNull(const std::optional<CivilDate>& day)
{
    return day ? json::Json(day->toString()) : json::Json(nullptr);
}

json::Json toJson(const ComplianceLine& line)
{
    const rules::ClockResult& clock = line.clock;
    json::Json written = json::Json::object();
    written["child_id"] = line.child.toString();
    written["local_id"] = orNull(line.local_id);
    written["name"] = line.name;
    written["team"] = orNull(line.team);
    written["lead_worker"] = orNull(line.lead_worker);
    written["clock"] = clock.clock;
    written["source"] = clock.source;
    written["state"] = rules::toText(clock.state);
    written["anchor"] = orNull(clock.anchor);
    written["last_qualifying"] = orNull(clock.last_qualifying);
    written["next_due"] = orNull(clock.next_due);
    written["days_overdue"] = isRunning(clock.state) ? json::Json(clock.days_overdue) : json::Json(nullptr);
    written["disputed"] = clock.disputed;
    written["explanation"] = clock.explanation;
    return written;
}

std::string totals(const std::vector<ComplianceLine>& lines, CivilDate as_of)
{
    std::map<ClockState, std::size_t> clocks;
    std::set<ChildId> children;
    for (const ComplianceLine& line : lines) {
        ++clocks[line.clock.state];
        children.insert(line.child);
    }
    std::string text = "On " + as_of.inWords() + ": " + counted(lines.size(), "clock", "clocks") + " of "
        + counted(children.size(), "child", "children");
    for (const auto state :
        {ClockState::Overdue, ClockState::DueSoon, ClockState::Met, ClockState::Suspended, ClockState::NotStarted}) {
        if (clocks[state] == 0) continue;
        std::string word{inWords(state)};
        word.front() = static_cast<char>(word.front() - 'A' + 'a');
        text += ", " + counted(clocks[state], word, word);
    }
    return text;
}

} // namespace

std::string_view inWords(ClockState state) noexcept
{
    switch (state) {
    case ClockState::Met: return "On track";
    case ClockState::DueSoon: return "Due soon";
    case ClockState::Overdue: return "Overdue";
    case ClockState::Suspended: return "Paused";
    case ClockState::NotStarted: return "Not started";
    }
    unreachable("ClockState");
}

void printTable(std::ostream& out, const std::vector<ComplianceLine>& lines, CivilDate as_of)
{
    // With two spaces between them: 11 + 10 + 4 + 24 + 14 + 16 + 17 + 10 + 7 * 2 = 120.
    Table table{{{"state", 11}, {"due", 10}, {"late", 4, true}, {"child", 24}, {"team", 14}, {"lead", 16}, {"clock", 17},
        {"last visit", 10}}};
    for (const ComplianceLine& line : lines) {
        const rules::ClockResult& clock = line.clock;
        const std::string late = clock.days_overdue > 0 ? std::to_string(clock.days_overdue) : std::string{};
        table.add(
            {std::string{inWords(clock.state)}, textOf(clock.next_due), late, line.name + (clock.disputed ? " (disputed)" : ""),
                line.team, line.lead_worker, clock.clock, textOf(clock.last_qualifying)});
    }
    if (!lines.empty()) {
        table.print(out);
        out << '\n';
    }
    out << totals(lines, as_of) << '\n';
}

std::string csvCell(std::string_view text, bool typed)
{
    std::string cell;
    if (typed && !text.empty() && std::string_view{"=+-@\t\r\n"}.find(text.front()) != std::string_view::npos) cell += '\'';
    cell += text;
    if (cell.find_first_of("\",\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + '"';
}

void printCsv(std::ostream& out, const std::vector<ComplianceLine>& lines)
{
    out << "child_id,local_id,name,team,lead_worker,clock,source,state,anchor,last_qualifying,next_due,days_overdue,disputed,"
           "explanation\n";
    for (const ComplianceLine& line : lines) {
        const rules::ClockResult& clock = line.clock;
        out << line.child.toString() << ',' << csvCell(line.local_id, true) << ',' << csvCell(line.name, true) << ','
            << csvCell(line.team, true) << ',' << csvCell(line.lead_worker, true) << ',' << csvCell(clock.clock, true) << ','
            << csvCell(clock.source, false) << ',' << rules::toText(clock.state) << ',' << textOf(clock.anchor) << ','
            << textOf(clock.last_qualifying) << ',' << textOf(clock.next_due) << ','
            << (isRunning(clock.state) ? std::to_string(clock.days_overdue) : std::string{}) << ','
            << (clock.disputed ? "true" : "false") << ',' << csvCell(clock.explanation, true) << '\n';
    }
}

json::Json toJson(const std::vector<ComplianceLine>& lines, const ComplianceQuestion& question)
{
    json::Json document = json::Json::object();
    document["as_of"] = question.as_of.toString();
    document["known_at"] = question.known_at ? json::Json(toText(*question.known_at)) : json::Json(nullptr);
    json::Json clocks = json::Json::array();
    for (const ComplianceLine& line : lines) clocks.push_back(toJson(line));
    document["clocks"] = std::move(clocks);
    return document;
}

} // namespace sightline::server::cli
