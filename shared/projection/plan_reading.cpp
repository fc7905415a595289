#include "projection/plan_reading.h"

#include <array>
#include <set>

#include "projection/field_values.h"
#include "projection/record_files.h"

namespace sightline::projection {

namespace {

constexpr std::string_view kRows = "requirements.";
constexpr std::array<std::string_view, 5> kRowFields{"measure", "interval", "first", "by", "where_child_lives"};

Error unreadable(const std::string& what)
{
    return {ErrorCode::InvalidInput, what};
}

template <Coded E>
Result<E> requiredWord(const RecordFile& record, std::string_view field)
{
    const auto word = record.text(field);
    if (!word) return unreadable(std::string{field} + " is not recorded");
    const auto value = fromText<E>(*word);
    if (!value) return unreadable(std::string{field} + " is a word this program does not know");
    return *value;
}

/// Of a disputed day the earliest that anybody named: a clock or an allocation starts no later than somebody says.
Result<CivilDate> startOf(const RecordFile& record, std::string_view field)
{
    const auto day = earliestDate(record.state, field);
    if (!day) return unreadable(std::string{field} + " is not recorded as a day");
    return *day;
}

/// Every word of a disputed field that this program knows, the one that counts left out.
template <Coded E>
std::vector<E> otherWords(const RecordFile& record, std::string_view field, E counted)
{
    std::vector<E> others;
    const auto disputed = record.state.disputed.find(field);
    if (disputed == record.state.disputed.end()) return others;
    for (const rules::FieldValue& value : disputed->second)
        if (const auto word = wordValue<E>(value); word && *word != counted) others.push_back(*word);
    return others;
}

/// The ids of a plan's rows: `requirements.<id>.<field>`. An id may hold dots, a field does not.
std::set<std::string> rowIds(const rules::RecordState& state)
{
    std::set<std::string> ids;
    for (const auto& [field, assertions] : state.live) {
        if (!field.starts_with(kRows)) continue;
        const std::string rest = field.substr(kRows.size());
        const auto dot = rest.rfind('.');
        if (dot != std::string::npos) ids.insert(rest.substr(0, dot));
    }
    return ids;
}

std::string rowField(const std::string& id, std::string_view field)
{
    return std::string{kRows} + id + '.' + std::string{field};
}

Result<Requirement> rowOf(const Values& values, const std::string& id)
{
    const auto value = [&](std::string_view field) { return values.find(rowField(id, field)); };
    const auto* measure = value("measure");
    const auto* interval = value("interval");
    const auto* by = value("by");
    const auto* first = value("first");
    const auto known = measure ? wordValue<Measure>(*measure) : std::nullopt;
    if (!known) return unreadable("requirement " + id + ": its measure cannot be read by this program");
    const auto every = interval ? intervalValue(*interval) : std::nullopt;
    if (!every) return unreadable("requirement " + id + ": its interval cannot be read by this program");
    const auto who = by ? textValue(*by) : std::nullopt;
    const auto performedBy = who ? PerformedBy::fromText(*who) : std::nullopt;
    if (!performedBy) return unreadable("requirement " + id + ": who may make the visit cannot be read by this program");
    const auto* lives = value("where_child_lives");
    return Requirement{RequirementId{id}, *known, *every, first ? intervalValue(*first) : std::nullopt, *performedBy,
        lives != nullptr && booleanValue(*lives).value_or(false)};
}

/// Every live version of a disputed row. A version this program cannot read is left to the ones it can: the stricter counts
/// anyway.
std::vector<Requirement> versionsOf(const rules::RecordState& state, const std::string& id)
{
    std::vector<Requirement> versions;
    for (const std::string_view field : kRowFields) {
        const std::string name = rowField(id, field);
        const auto disputed = state.disputed.find(name);
        if (disputed == state.disputed.end()) continue;
        for (const rules::FieldValue& value : disputed->second) {
            auto row = rowOf(Values{state, name, value}, id);
            if (row.has_value()) versions.push_back(std::move(row).value());
        }
    }
    return versions;
}

/// Removed by everybody who said anything about it. While that is disputed the row stays: a clock is never lost by a dispute.
bool isRemoved(const rules::RecordState& state, const std::string& id)
{
    const auto removed = state.fields.find(rowField(id, "removed"));
    return removed != state.fields.end() && removed->second == "true";
}

} // namespace

Result<PlanReading> readPlan(RecordFile& record)
{
    SIGHTLINE_TRY(type, requiredWord<PlanType>(record, "type"));
    SIGHTLINE_TRY(start, startOf(record, "start"));
    PlanReading reading{{std::move(record), {{}, {type, start, std::nullopt, {}}, {}, {}}}, {}};
    PlanFile& plan = reading.plan;
    plan.fact.plan_id = plan.record.text("plan_id").value_or(plan.record.id.toString());
    plan.fact.record = plan.record.id.toString();
    plan.fact.plan.end = latestDate(plan.record.state, "end");
    plan.fact.recorded_at = firstReceived(plan.record);
    plan.fact.other_types = otherWords(plan.record, "type", type);
    for (const std::string& id : rowIds(plan.record.state)) {
        if (isRemoved(plan.record.state, id)) continue;
        auto row = rowOf(Values{plan.record.state}, id);
        std::vector<Requirement> versions = versionsOf(plan.record.state, id);
        if (row.has_value())
            plan.fact.plan.requirements.push_back(std::move(row).value());
        else if (!versions.empty())
            plan.fact.plan.requirements.push_back(versions.front());
        else
            reading.unreadable_rows.push_back(row.error().detail);
        plan.fact.disputed_versions.insert(plan.fact.disputed_versions.end(), versions.begin(), versions.end());
    }
    return reading;
}

Result<PlacementFile> readPlacement(RecordFile& record)
{
    SIGHTLINE_TRY(start, startOf(record, "start"));
    SIGHTLINE_TRY(regime, requiredWord<Regime>(record, "regime"));
    PlacementFile file{std::move(record), {{}, {start, std::nullopt, regime, std::nullopt, false}, {}, {}}};
    file.fact.placement_id = file.record.text("placement_id").value_or(file.record.id.toString());
    file.fact.record = file.record.id.toString();
    file.fact.placement.end = latestDate(file.record.state, "end");
    // The interval grows with the first review, and with the intention to stay: the later, and "no", are the stricter.
    file.fact.placement.first_review = latestDate(file.record.state, "first_review");
    file.fact.placement.intended_to_last_until_18 = file.record.boolean("intended_to_last_until_18").value_or(false);
    file.fact.recorded_at = firstReceived(file.record);
    file.fact.other_regimes = otherWords(file.record, "regime", regime);
    return file;
}

Result<AllocationFile> readAllocation(RecordFile& record)
{
    const auto worker = record.text("worker");
    if (!worker) return unreadable("worker is not recorded");
    SIGHTLINE_TRY(role, requiredWord<AllocationRole>(record, "role"));
    SIGHTLINE_TRY(from, startOf(record, "from"));
    const auto to = latestDate(record.state, "to");
    std::vector<WorkerId> workers{WorkerId{*worker}};
    if (const auto disputed = record.state.disputed.find("worker"); disputed != record.state.disputed.end())
        for (const rules::FieldValue& value : disputed->second)
            if (const auto other = textValue(value); other && *other != *worker) workers.push_back(WorkerId{*other});
    std::vector<AllocationRole> roles = otherWords(record, "role", role);
    roles.insert(roles.begin(), role);

    AllocationFile file{std::move(record), {workers.front(), role, from, to}, {}};
    for (const WorkerId& each : workers)
        for (const AllocationRole as : roles) file.standing.push_back({each, as, from, to});
    return file;
}

} // namespace sightline::projection
