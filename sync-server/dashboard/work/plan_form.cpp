#include "dashboard/work/plan_form.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "base/contract.h"
#include "crypto/crypto.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

std::string numbered(std::string_view name, std::size_t row)
{
    return fmt::format("{}-{}", name, row + 1);
}

void addRow(Pairs& pairs, const Requirement& row, std::size_t number)
{
    pairs.emplace_back("row", row.id.text());
    pairs.emplace_back("measure", std::string{toText(row.measure)});
    pairs.emplace_back("n", std::to_string(row.interval.n));
    pairs.emplace_back("unit", std::string{toText(row.interval.unit)});
    pairs.emplace_back("first_n", row.first ? std::to_string(row.first->n) : std::string{});
    pairs.emplace_back("first_unit", std::string{toText(row.first ? row.first->unit : row.interval.unit)});
    pairs.emplace_back("by", row.by.toText());
    if (row.where_child_lives) pairs.emplace_back(numbered("lives", number), "yes");
}

void addEmptyRow(Pairs& pairs)
{
    pairs.emplace_back("row", "");
    pairs.emplace_back("measure", "seen_alone");
    pairs.emplace_back("n", "");
    pairs.emplace_back("unit", "working_days");
    pairs.emplace_back("first_n", "");
    pairs.emplace_back("first_unit", "working_days");
    pairs.emplace_back("by", "social_worker");
}

Choices measures()
{
    return {{"seen", "Seen"}, {"seen_alone", "Seen alone"}, {"bedroom_seen", "Bedroom seen"}};
}

Choices units()
{
    return {{"working_days", "working days"}, {"days", "days"}, {"weeks", "weeks"}, {"months", "months"}};
}

Choices performers(ReadSession& session, const projection::ChildFile& file, const std::string& chosen)
{
    Choices choices{{"social_worker", "A qualified social worker"}, {"health_visitor", "A health visitor"},
        {"school_nurse", "A school nurse"}, {"personal_adviser", "A personal adviser"}, {"any_professional", "Any professional"}};
    const auto add = [&](const std::string& value) {
        const bool there = std::any_of(choices.begin(), choices.end(), [&](const auto& each) { return each.first == value; });
        if (!there && value.starts_with("user:"))
            choices.emplace_back(value, personName(session, value.substr(5)) + " and nobody else");
    };
    for (const projection::AllocationFile& each : file.allocations) add("user:" + each.allocation.worker.text());
    add(chosen);
    return choices;
}

std::optional<int> number(const std::string& text)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
    return value;
}

std::string typedAt(const http::Parameters& typed, std::string_view name, std::size_t row)
{
    const auto values = typed.all(name);
    return row < values.size() ? values[row] : std::string{};
}

constexpr int kIntervalMost = 1000;
constexpr std::size_t kIdDigits = 8;

/// Anything else that a form says is a new row: an id of another plan would share its due dates.
bool isRowOf(const Plan* plan, const std::string& id)
{
    return plan != nullptr && std::any_of(plan->requirements.begin(), plan->requirements.end(), [&](const Requirement& each) {
        return each.id.text() == id;
    });
}

/// The same form makes the same row, however often it is sent.
std::string newRowId(const http::Parameters& typed, std::size_t row)
{
    const std::string seed = typed.typed(kRecordField) + '\n' + typed.typed(kBasisField) + '\n' + std::to_string(row);
    return "r-" + crypto::toHex(crypto::sha256("sightline plan row " + seed)).substr(0, kIdDigits);
}

std::optional<Interval> readInterval(Entry& entry, std::string_view n_field, std::string_view unit_field, std::size_t row)
{
    const http::Parameters& typed = entry.state().typed;
    const auto n = number(typedAt(typed, n_field, row));
    const auto unit = fromText<IntervalUnit>(typedAt(typed, unit_field, row));
    if (!n || *n < 1 || *n > kIntervalMost) {
        entry.problem(numbered(n_field, row), fmt::format("Row {}: enter how often as a whole number, as 10", row + 1));
        return std::nullopt;
    }
    if (!unit) {
        entry.problem(numbered(unit_field, row), fmt::format("Row {}: select days, working days, weeks or months", row + 1));
        return std::nullopt;
    }
    return Interval{*n, *unit};
}

wire::IntervalValue toWire(const Interval& interval)
{
    wire::IntervalValue value;
    value.set_n(interval.n);
    value.set_unit(std::string{toText(interval.unit)});
    return value;
}

bool same(const std::optional<Interval>& a, const std::optional<Interval>& b)
{
    return a.has_value() == b.has_value() && (!a || (a->n == b->n && a->unit == b->unit));
}

void addChanges(wire::PlanPatch& patch, const Requirement* old, const Requirement& row)
{
    wire::RequirementPatch change;
    if (old == nullptr || old->measure != row.measure) change.set_measure(std::string{toText(row.measure)});
    if (old == nullptr || !same(old->interval, row.interval)) *change.mutable_interval() = toWire(row.interval);
    // There is no word for "no first interval any more": then the first is as long as the others.
    const std::optional<Interval> before = old != nullptr ? old->first : std::nullopt;
    if (!same(before, row.first)) *change.mutable_first() = toWire(row.first.value_or(row.interval));
    if (old == nullptr || old->by.toText() != row.by.toText()) change.set_by(row.by.toText());
    if (old == nullptr || old->where_child_lives != row.where_child_lives) change.set_where_child_lives(row.where_child_lives);
    if (change.ByteSizeLong() == 0) return;
    change.set_id(row.id.text());
    *patch.add_requirements() = std::move(change);
}

} // namespace

http::Parameters typedFrom(const Plan& plan)
{
    Pairs pairs;
    pairs.emplace_back("type", std::string{toText(plan.type)});
    pairs.emplace_back("start", plan.start.toString());
    for (std::size_t i = 0; i < plan.requirements.size(); ++i) addRow(pairs, plan.requirements[i], i);
    if (plan.requirements.empty()) addEmptyRow(pairs);
    return http::Parameters{std::move(pairs)};
}

http::Parameters withOneMoreRow(const http::Parameters& typed)
{
    Pairs pairs = typed.pairs();
    if (rowsIn(typed) < kRowsMost) addEmptyRow(pairs);
    return http::Parameters{std::move(pairs)};
}

std::size_t rowsIn(const http::Parameters& typed)
{
    return std::min(typed.all("row").size(), kRowsMost);
}

std::string rowFields(ReadSession& session, const FormState& state, const projection::ChildFile& file)
{
    std::string html;
    for (std::size_t i = 0; i < rowsIn(state.typed); ++i) {
        const FormState row = state.ofRow(i);
        html += fmt::format("<fieldset class=\"sl-rows\">\n<legend class=\"govuk-fieldset__legend "
                            "govuk-fieldset__legend--s\">Row {}</legend>\n",
            i + 1);
        html += hiddenField("row", row.value("row"));
        html += choiceField(row, {"measure", "What"}, measures());
        html += "<div class=\"sl-inline-form\">\n" + textField(row, {"n", "How often: every"})
            + choiceField(row, {"unit", "Unit"}, units()) + "</div>\n";
        html += "<div class=\"sl-inline-form\">\n" + textField(row, {"first_n", "First time within (optional)"})
            + choiceField(row, {"first_unit", "Unit of the first time"}, units()) + "</div>\n";
        html += choiceField(row, {"by", "Who makes the visit"}, performers(session, file, row.value("by")));
        html += checkField(row, {"lives", "It counts only where the child lives"});
        html += checkField(row, {"removed", "Take this row out of the plan"});
        html += "</fieldset>\n";
    }
    return html;
}

std::vector<TypedRow> readRows(Entry& entry, const Plan* plan)
{
    std::vector<TypedRow> rows;
    const http::Parameters typed = entry.state().typed;
    for (std::size_t i = 0; i < rowsIn(typed); ++i) {
        const bool removed = typed.typed(numbered("removed", i)) == "yes";
        std::string id = typedAt(typed, "row", i);
        if (!isRowOf(plan, id)) id.clear();
        const bool is_new = id.empty();
        if (is_new && (removed || isBlank(typedAt(typed, "n", i)))) continue;
        if (is_new) id = newRowId(typed, i);
        const auto measure = fromText<Measure>(typedAt(typed, "measure", i));
        const auto by = PerformedBy::fromText(typedAt(typed, "by", i));
        if (!measure) entry.problem(numbered("measure", i), fmt::format("Row {}: select what is asked for", i + 1));
        if (!by) entry.problem(numbered("by", i), fmt::format("Row {}: select who makes the visit", i + 1));
        const auto interval = readInterval(entry, "n", "unit", i);
        std::optional<Interval> first;
        if (!isBlank(typedAt(typed, "first_n", i))) first = readInterval(entry, "first_n", "first_unit", i);
        if (!measure || !by || !interval) continue;
        rows.push_back(
            {{RequirementId{id}, *measure, *interval, first, *by, typed.typed(numbered("lives", i)) == "yes"}, removed, i});
    }
    return rows;
}

wire::PlanPatch changesFrom(const Plan& before, const std::vector<TypedRow>& rows)
{
    wire::PlanPatch patch;
    for (const TypedRow& typed : rows) {
        const auto old = std::find_if(before.requirements.begin(), before.requirements.end(),
            [&](const Requirement& each) { return each.id == typed.row.id; });
        const Requirement* const was = old == before.requirements.end() ? nullptr : &*old;
        if (typed.removed) {
            wire::RequirementPatch& gone = *patch.add_requirements();
            gone.set_id(typed.row.id.text());
            gone.set_removed(true);
            continue;
        }
        addChanges(patch, was, typed.row);
    }
    return patch;
}

std::string planTypeInWords(PlanType type)
{
    switch (type) {
    case PlanType::ChildProtection: return "Child protection plan";
    case PlanType::ChildInNeed: return "Child in need plan";
    case PlanType::PrivateFostering: return "Private fostering";
    }
    unreachable("PlanType");
}

} // namespace sightline::server::dashboard
