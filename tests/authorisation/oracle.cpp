// The second opinion. Nothing of the server is included here, and nothing is shared with it but the names of the actions.
#include "authorisation/oracle.h"

namespace sightline::authorisation {

namespace {

/// Somebody who visits: every role but the three at desks.
bool isPractitioner(const Person& person)
{
    return person.role != "manager" && person.role != "administrator" && person.role != "auditor";
}

bool goesOn(const WorksWith& row, int day)
{
    return row.from <= day && (!row.to || day < *row.to);
}

/// Somebody works with a child who is allocated to it today, and so does the manager of that somebody's team.
bool worksWith(const Facts& facts, const std::string& name, int child)
{
    const Person& person = facts.people.at(name);
    for (const WorksWith& row : facts.allocations) {
        if (row.child != child || !goesOn(row, facts.today)) continue;
        if (row.person == name || person.manages.count(facts.people.at(row.person).team) > 0) return true;
    }
    return false;
}

bool hasOpened(const Facts& facts, const std::string& name, int child)
{
    for (const OpenedFor& row : facts.opened)
        if (row.child == child && row.person == name && facts.now_ms < row.until_ms) return true;
    return false;
}

} // namespace

bool roleMay(const Person& person, const std::string& action)
{
    if (person.has_left) return false;
    // Practitioners read what is about their own children, may open another in an emergency, and carry theirs on a tablet.
    static const std::set<std::string> practitioner{
        "see_board", "see_child", "see_visit_text", "see_voice", "see_safety_flag", "break_glass", "sync_as_tablet"};
    // Managers do the same for their teams, and decide: everything but accounts and tablets themselves.
    static const std::set<std::string> manager{"see_board", "see_child", "see_visit_text", "see_voice", "see_safety_flag",
        "see_reviews", "settle_review", "acknowledge_flag", "write_plan", "allocate", "offer_transfer", "accept_transfer",
        "record_exception", "strike_visit", "write_supervision", "export", "subject_access", "break_glass", "see_audit",
        "see_devices", "sync_as_tablet"};
    // Administrators keep accounts, teams, allocations and tablets and answer for returns; they read nothing that was written or
    // said.
    static const std::set<std::string> administrator{
        "see_board", "see_child", "allocate", "export", "manage_accounts", "see_devices", "manage_devices"};
    // Auditors read everything and change nothing.
    static const std::set<std::string> auditor{"see_board", "see_child", "see_visit_text", "see_voice", "see_safety_flag",
        "see_reviews", "export", "subject_access", "see_audit", "see_devices"};
    if (person.role == "manager") return manager.count(action) > 0;
    if (person.role == "administrator") return administrator.count(action) > 0;
    if (person.role == "auditor") return auditor.count(action) > 0;
    return isPractitioner(person) && practitioner.count(action) > 0;
}

bool mayAbout(const Facts& facts, const std::string& name, const std::string& action, int child)
{
    const Person& person = facts.people.at(name);
    if (!roleMay(person, action)) return false;
    if (person.role == "administrator" || person.role == "auditor") return true;
    if (worksWith(facts, name, child)) return true;
    // What is opened in an emergency is for reading, and not what the child said.
    static const std::set<std::string> in_an_emergency{"see_board", "see_child", "see_visit_text", "see_safety_flag"};
    return in_an_emergency.count(action) > 0 && hasOpened(facts, name, child);
}

std::set<int> onTablet(const Facts& facts, const std::string& name)
{
    std::set<int> children;
    if (!roleMay(facts.people.at(name), "sync_as_tablet")) return children;
    for (const WorksWith& row : facts.allocations)
        if (worksWith(facts, name, row.child)) children.insert(row.child);
    return children;
}

} // namespace sightline::authorisation
