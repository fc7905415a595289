#include "dashboard/account/words.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/contract.h"

namespace sightline::server::dashboard {

std::string_view roleInWords(WorkerRole role)
{
    switch (role) {
    case WorkerRole::SocialWorker: return "Social worker";
    case WorkerRole::HealthVisitor: return "Health visitor";
    case WorkerRole::SchoolNurse: return "School nurse";
    case WorkerRole::FamilySupportWorker: return "Family support worker";
    case WorkerRole::PersonalAdviser: return "Personal adviser";
    case WorkerRole::Manager: return "Manager";
    case WorkerRole::Administrator: return "Administrator";
    case WorkerRole::Auditor: return "Auditor";
    }
    unreachable("WorkerRole");
}

std::string roleInWords(const Worker& worker)
{
    if (worker.role == WorkerRole::SocialWorker && worker.qualified) return "Qualified social worker";
    return std::string{roleInWords(worker.role)};
}

std::string listed(const std::vector<std::string>& names)
{
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string actionInWords(std::string_view action)
{
    // A page is looked at under the action that it serves. What was written is a revision of its own, so nothing here says that
    // it was.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 29> kWords{{
        {"sign_in", "signed in"},
        {"see_child", "looked at the child's page"},
        {"see_visit_text", "read what was written"},
        {"see_voice", "read what the child said"},
        {"break_glass", "opened a child who is not theirs"},
        {"end_break_glass", "ended what was opened in an emergency"},
        {"export", "exported"},
        {"subject_access", "made a subject-access bundle"},
        {"add_user", "added somebody"},
        {"disable", "ended somebody's access"},
        {"enable", "let somebody in again"},
        {"give_password", "gave somebody a password"},
        {"change_password", "changed their password"},
        {"change_role", "gave somebody another role"},
        {"move_to_team", "moved somebody to a team"},
        {"set_manages", "set the teams of a manager"},
        {"revoke_tablet", "shut out a tablet of"},
        {"allocate", "looked at who works with the child"},
        {"settle_review", "opened what needs a person, to settle it"},
        {"see_board", "looked at figures and lists"},
        {"see_safety_flag", "saw “I don't feel safe”"},
        {"see_reviews", "looked at what needs a person"},
        {"acknowledge_flag", "opened “I don't feel safe”, to acknowledge it"},
        {"write_plan", "opened a plan, to write or change it"},
        {"offer_transfer", "looked at moves"},
        {"accept_transfer", "looked at a child who was offered"},
        {"record_exception", "looked at exceptions"},
        {"strike_visit", "opened a visit, to strike it out"},
        {"write_supervision", "opened a supervision note, to write it"},
    }};
    const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const auto& each) { return each.first == action; });
    return std::string{found == kWords.end() ? action : found->second};
}

} // namespace sightline::server::dashboard
