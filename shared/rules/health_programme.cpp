#include "rules/health_programme.h"

#include <algorithm>
#include <array>
#include <utility>

#include <toml++/toml.h>

#include "base/contract.h"
#include "rules/built_in_text.h"

namespace sightline::rules {

namespace {

constexpr int kDaysInWeek = 7;
constexpr int kDaysOfPregnancy = 280;
constexpr int kAgeInReception = 4; ///< At its beginning.
constexpr int kNumberMax = 1000;

/// What is wrong with the data, with its place in front. Stays in this file.
struct BadProgramme {
    std::string line;
};

void expectOnly(const toml::table& table, const std::string& path, std::initializer_list<std::string_view> known)
{
    for (const auto& [key, value] : table)
        if (std::find(known.begin(), known.end(), key.str()) == known.end())
            throw BadProgramme{path + '.' + std::string{key.str()} + ": is not known"};
}

std::string text(const toml::table& table, const std::string& path, std::string_view name)
{
    const auto value = table[name].value_exact<std::string>();
    if (!value || value->empty()) throw BadProgramme{path + '.' + std::string{name} + ": must be text"};
    return *value;
}

AgePoint point(const toml::table& row, const std::string& path, std::string_view name)
{
    const std::string place = path + '.' + std::string{name};
    const toml::table* const given = row[name].as_table();
    if (given == nullptr || given->size() != 1) throw BadProgramme{place + ": must say one thing, as { days = 14 }"};
    const auto only = given->begin(); // Kept: what it points to lives in it.
    const std::string_view unit = only->first.str();
    const toml::node& value = only->second;
    if (unit == "birth" && value.value_exact<bool>() == true) return DayBeforeBirth{};
    const auto number = value.value_exact<std::int64_t>();
    if (!number || *number < 0 || *number > kNumberMax) throw BadProgramme{place + ": must be a number from 0 to 1000"};
    const int n = static_cast<int>(*number);
    if (unit == "days_before_birth" && n <= kDaysOfPregnancy) return DaysBeforeBirth{n};
    if (unit == "days") return DaysOfAge{n};
    if (unit == "weeks") return DaysOfAge{kDaysInWeek * n};
    if (unit == "months") return MonthsOfAge{n};
    if (unit == "school_year") return SchoolYear{n};
    throw BadProgramme{place + '.' + std::string{unit} + ": is not known"};
}

HealthContact contactOf(const toml::table& row, const std::string& path)
{
    expectOnly(row, path, {"contact", "title", "source", "by", "from", "to"});
    const auto by = fromText<WorkerRole>(text(row, path, "by"));
    if (by != WorkerRole::HealthVisitor && by != WorkerRole::SchoolNurse)
        throw BadProgramme{path + ".by: must be health_visitor or school_nurse"};
    return {text(row, path, "contact"), text(row, path, "title"), text(row, path, "source"), *by, point(row, path, "from"),
        point(row, path, "to")};
}

HealthProgramme programmeOf(const toml::table& file)
{
    expectOnly(file, "programme", {"version", "contact"});
    HealthProgramme programme{text(file, "programme", "version"), {}};
    const toml::array* const rows = file["contact"].as_array();
    if (rows == nullptr || rows->empty()) throw BadProgramme{"contact: there is none"};
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const std::string path = "contact[" + std::to_string(i) + ']';
        const toml::table* const row = rows->get(i)->as_table();
        if (row == nullptr) throw BadProgramme{path + ": must be a row"};
        programme.contacts.push_back(contactOf(*row, path));
        const auto& word = programme.contacts.back().contact;
        if (std::count_if(programme.contacts.begin(), programme.contacts.end(),
                [&](const HealthContact& one) { return one.contact == word; })
            > 1)
            throw BadProgramme{path + ".contact: " + word + " is there twice"};
    }
    return programme;
}

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// What the days of a child's windows are counted from.
struct Births {
    CivilDate birth; ///< The day of birth, or the expected one while it is not known.
    CivilDate expected; ///< The expected day, or the day of birth where none was recorded.
    CivilDate before; ///< The last day before the birth; a child that is late is not born today either.
};

CivilDate dayOf(const AgePoint& point, const Births& births, bool last)
{
    return std::visit(Overloaded{[&](DaysBeforeBirth of) { return births.expected.plusDays(-of.n); },
                          [&](DaysOfAge of) { return births.birth.plusDays(of.n); },
                          [&](MonthsOfAge of) { return births.birth.plusMonths(of.n); },
                          [&](SchoolYear of) {
                              return last ? schoolYearBegins(births.birth, of.n + 1).plusDays(-1)
                                          : schoolYearBegins(births.birth, of.n);
                          },
                          [&](DayBeforeBirth) { return births.before; }},
        point);
}

std::optional<CivilDate> firstOf(const std::vector<HealthVisit>& visits, const std::string& contact, CivilDate day)
{
    std::optional<CivilDate> first;
    for (const HealthVisit& visit : visits)
        if (visit.contact == contact && visit.day <= day) first = first ? std::min(*first, visit.day) : visit.day;
    return first;
}

HealthState stateOf(const HealthWindow& window, CivilDate day)
{
    if (window.done_on) return HealthState::Done;
    if (day < window.opens) return HealthState::NotYet;
    return day <= window.closes ? HealthState::Open : HealthState::Missed;
}

} // namespace

Result<HealthProgramme> parseHealthProgramme(std::string_view text)
{
    try {
        return programmeOf(toml::parse(text));
    } catch (const BadProgramme& bad) {
        return Error{ErrorCode::InvalidInput, bad.line};
    } catch (const toml::parse_error& bad) {
        return Error{
            ErrorCode::InvalidInput, "line " + std::to_string(bad.source().begin.line) + ": " + std::string{bad.description()}};
    }
}

const HealthProgramme& builtInHealthProgramme()
{
    static const HealthProgramme kProgramme = [] {
        auto programme = parseHealthProgramme(kBuiltInHealthText);
        // Our own data: a test parses it, so it can be wrong only in a program that was never tested.
        if (!programme.has_value()) unreachable("health_programme.toml");
        return std::move(programme).value();
    }();
    return kProgramme;
}

std::string_view toText(HealthState state) noexcept
{
    switch (state) {
    case HealthState::NotYet: return "not_yet";
    case HealthState::Open: return "open";
    case HealthState::Done: return "done";
    case HealthState::Missed: return "missed";
    }
    unreachable("HealthState");
}

CivilDate schoolYearBegins(CivilDate born, int year)
{
    const std::chrono::year_month_day birth = born.calendar();
    // Four on or before 31 August: the September after. Born on 1 September or later: a year on.
    const int later = birth.month() >= std::chrono::September ? 1 : 0;
    const std::chrono::year begins = birth.year() + std::chrono::years{kAgeInReception + later + year};
    return CivilDate{std::chrono::sys_days{begins / std::chrono::September / 1}};
}

std::vector<HealthWindow> healthWindows(const HealthProgramme& programme, std::optional<CivilDate> born,
    std::optional<CivilDate> expected, const std::vector<HealthVisit>& visits, CivilDate day)
{
    if (!born && !expected) return {};
    const bool unborn = !born || *born > day;
    const CivilDate birth = born.value_or(expected.value_or(day));
    const CivilDate before = birth.plusDays(-1);
    const Births births{birth, expected.value_or(birth), born ? before : std::max(before, day)};
    std::vector<HealthWindow> windows;
    for (const HealthContact& contact : programme.contacts) {
        HealthWindow window{contact.contact, contact.title, contact.source, contact.by, dayOf(contact.from, births, false),
            dayOf(contact.to, births, true), HealthState::NotYet, firstOf(visits, contact.contact, day), unborn};
        // A birth before the contact could be made leaves no window: then the birth itself ends it.
        window.opens = std::min(window.opens, window.closes);
        window.state = stateOf(window, day);
        windows.push_back(std::move(window));
    }
    return windows;
}

} // namespace sightline::rules
