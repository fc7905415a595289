#include "rules/catalogue.h"

#include <algorithm>
#include <initializer_list>

#include <toml++/toml.h>

#include "base/contract.h"
#include "rules/built_in_text.h"

namespace sightline::rules {

namespace {

constexpr int kIntervalMax = 1000;

/// What is wrong with the catalogue, with its place in front. Stays in this file.
struct BadCatalogue {
    std::string line;
};

/// A table of the catalogue and the way to it.
class Row {
public:
    Row(const toml::table& table, std::string path)
        : m_table{&table}
        , m_path{std::move(path)}
    { }

    [[noreturn]] void fail(std::string_view name, const std::string& what) const
    {
        throw BadCatalogue{m_path + (m_path.empty() || name.empty() ? "" : ".") + std::string{name} + ": " + what};
    }

    void expectOnly(std::initializer_list<std::string_view> known) const
    {
        for (const auto& [key, value] : *m_table)
            if (std::find(known.begin(), known.end(), key.str()) == known.end()) fail(key.str(), "is not known");
    }

    [[nodiscard]] bool has(std::string_view name) const { return m_table->contains(name); }

    template <typename T>
    [[nodiscard]] T get(std::string_view name, const char* kind) const
    {
        const toml::node* const node = m_table->get(name);
        if (node == nullptr) fail(name, "is missing");
        const auto value = node->value_exact<T>();
        if (!value) fail(name, std::string{"must be "} + kind);
        return *value;
    }

    [[nodiscard]] std::string text(std::string_view name) const
    {
        auto given = get<std::string>(name, "text");
        if (given.empty()) fail(name, "must not be empty");
        return given;
    }

    [[nodiscard]] int integer(std::string_view name, int lowest, int highest) const
    {
        const auto number = get<std::int64_t>(name, "a whole number");
        if (number < lowest || number > highest)
            fail(name, "must be from " + std::to_string(lowest) + " to " + std::to_string(highest));
        return static_cast<int>(number);
    }

    [[nodiscard]] CivilDate date(std::string_view name) const
    {
        const auto given = get<toml::date>(name, "a day, written 2010-04-01 without quotation marks");
        const auto day =
            CivilDate::from({std::chrono::year{given.year}, std::chrono::month{given.month}, std::chrono::day{given.day}});
        if (!day) fail(name, "must be a day that exists");
        return *day;
    }

    template <Coded E>
    [[nodiscard]] E word(std::string_view name) const
    {
        const std::string given = text(name);
        if (const auto value = fromText<E>(given)) return *value;
        fail(name, "the word \"" + given + "\" is not known");
    }

    [[nodiscard]] Row table(std::string_view name) const
    {
        const toml::node* const node = m_table->get(name);
        if (node == nullptr) fail(name, "is missing");
        if (!node->is_table()) fail(name, "must be a table");
        return {*node->as_table(), m_path + '.' + std::string{name}};
    }

    [[nodiscard]] std::vector<Row> tables(std::string_view name) const
    {
        const toml::node* const node = m_table->get(name);
        if (node == nullptr) fail(name, "is missing");
        const toml::array* const list = node->as_array();
        if (list == nullptr || list->empty()) fail(name, "must be a list with at least one row");
        std::vector<Row> rows;
        for (const toml::node& item : *list) {
            const std::string path =
                (m_path.empty() ? "" : m_path + '.') + std::string{name} + '[' + std::to_string(rows.size()) + ']';
            if (!item.is_table()) throw BadCatalogue{path + ": must be a table"};
            rows.emplace_back(*item.as_table(), path);
        }
        return rows;
    }

private:
    const toml::table* m_table;
    std::string m_path;
};

Interval readInterval(const Row& row)
{
    return {row.integer("n", 1, kIntervalMax), row.word<IntervalUnit>("unit")};
}

Phase::When readWhen(const Row& row)
{
    const std::string given = row.text("when");
    if (given == "before_first_review") return Phase::When::BeforeFirstReview;
    if (given == "before_first_anniversary") return Phase::When::BeforeFirstAnniversary;
    if (given == "intended_to_last_until_18") return Phase::When::IntendedToLastUntil18;
    if (given == "always") return Phase::When::Always;
    row.fail("when", "the word \"" + given + "\" is not known");
}

std::vector<Phase> readPhases(const Row& rule, Subject subject)
{
    std::vector<Phase> phases;
    for (const Row& row : rule.tables("then")) {
        row.expectOnly({"when", "n", "unit"});
        const Phase phase{readWhen(row), readInterval(row)};
        const bool needsPlacement =
            phase.when == Phase::When::BeforeFirstReview || phase.when == Phase::When::IntendedToLastUntil18;
        if (needsPlacement && subject != Subject::Placement) row.fail("when", "is for placements only");
        if (!phases.empty() && phases.back().when == Phase::When::Always) row.fail("", "comes after the phase for every case");
        phases.push_back(phase);
    }
    if (phases.back().when != Phase::When::Always) rule.fail("then", "must end with the phase for every case, \"always\"");
    return phases;
}

Subject readSubject(const Row& row)
{
    const std::string given = row.text("applies_to");
    if (given == "placement") return Subject::Placement;
    const auto type = fromText<PlanType>(given);
    if (!type) row.fail("applies_to", "the word \"" + given + "\" is not known");
    switch (*type) {
    case PlanType::ChildProtection: return Subject::ChildProtectionPlan;
    case PlanType::ChildInNeed: return Subject::ChildInNeedPlan;
    case PlanType::PrivateFostering: return Subject::PrivateFosteringPlan;
    }
    unreachable("PlanType");
}

Rule readRule(const Row& row)
{
    row.expectOnly({"clock", "source", "title", "applies_to", "regime", "valid_from", "applied_from", "valid_to", "first", "then",
        "measure", "by", "where_child_lives"});
    const Subject subject = readSubject(row);
    if (row.has("regime") != (subject == Subject::Placement)) row.fail("regime", "belongs to placements, and to each of them");
    const auto by = PerformedBy::fromText(row.text("by"));
    if (!by || by->worker) row.fail("by", "must be a role or any_professional");
    const Row first = row.table("first");
    first.expectOnly({"n", "unit"});

    Rule rule{row.text("clock"), row.text("source"), row.text("title"), subject, std::nullopt, row.date("valid_from"),
        std::nullopt, std::nullopt, readInterval(first), readPhases(row, subject), row.word<Measure>("measure"), *by,
        row.get<bool>("where_child_lives", "true or false")};
    if (subject == Subject::Placement) rule.regime = row.word<Regime>("regime");
    if (row.has("applied_from")) rule.applied_from = row.date("applied_from");
    if (rule.firstDay() > rule.valid_from) row.fail("applied_from", "must not be after valid_from");
    if (row.has("valid_to")) rule.valid_to = row.date("valid_to");
    if (rule.valid_to && *rule.valid_to <= rule.firstDay())
        row.fail("valid_to", std::string{"must be after "} + (rule.applied_from ? "applied_from" : "valid_from"));
    return rule;
}

bool overlap(const Rule& a, const Rule& b)
{
    return (!a.valid_to || b.firstDay() < *a.valid_to) && (!b.valid_to || a.firstDay() < *b.valid_to);
}

Catalogue readCatalogue(const Row& root)
{
    root.expectOnly({"version", "due_soon_days", "count_event_day", "rule"});
    Catalogue catalogue{
        root.text("version"), {}, root.integer("due_soon_days", 0, 365), root.get<bool>("count_event_day", "true or false")};
    for (const Row& row : root.tables("rule")) {
        const Rule rule = readRule(row);
        for (const Rule& other : catalogue.rules)
            if (other.clock == rule.clock && overlap(other, rule))
                row.fail("clock", rule.clock + " has another row for the same days");
        catalogue.rules.push_back(rule);
    }
    return catalogue;
}

} // namespace

Result<Catalogue> parseCatalogue(std::string_view toml)
{
    try {
        const toml::table table = toml::parse(toml);
        return readCatalogue(Row{table, {}});
    } catch (const toml::parse_error& failure) {
        return Error{ErrorCode::InvalidInput,
            "line " + std::to_string(failure.source().begin.line) + ": " + std::string{failure.description()}};
    } catch (const BadCatalogue& bad) {
        return Error{ErrorCode::InvalidInput, bad.line};
    }
}

const Catalogue& builtInCatalogue()
{
    static const Catalogue kCatalogue = [] {
        Result<Catalogue> parsed = parseCatalogue(kBuiltInCatalogueText);
        // Our own data: a test parses it, so it can be wrong only in a program that was never tested.
        if (!parsed.has_value()) unreachable("catalogue.toml");
        return std::move(parsed).value();
    }();
    return kCatalogue;
}

} // namespace sightline::rules
