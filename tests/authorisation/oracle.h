#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sightline::authorisation {

/// What the oracle knows of the world: plain facts, kept beside the real authority by whoever changes it. Days are numbers.
struct Person {
    std::string role; ///< `social_worker`, `manager`, …
    std::string team;
    std::set<std::string> manages;
    bool has_left = false;
};
struct WorksWith {
    int child;
    std::string person;
    int from; ///< Day.
    std::optional<int> to; ///< The first day on which it is over.
};
struct OpenedFor {
    int child;
    std::string person;
    std::int64_t until_ms;
};
struct Facts {
    std::map<std::string, Person> people;
    std::vector<WorksWith> allocations;
    std::vector<OpenedFor> opened;
    int today = 0;
    std::int64_t now_ms = 0;
};

/// Whether this person may do this at all, by the table in plain words.
[[nodiscard]] bool roleMay(const Person& person, const std::string& action);
/// Whether this person may do this to this child, now.
[[nodiscard]] bool mayAbout(const Facts& facts, const std::string& person, const std::string& action, int child);
/// The children on this person's tablet.
[[nodiscard]] std::set<int> onTablet(const Facts& facts, const std::string& person);

} // namespace sightline::authorisation
