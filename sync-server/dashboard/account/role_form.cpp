#include "dashboard/account/role_form.h"

#include "access/people.h"
#include "dashboard/account/words.h"

namespace sightline::server::dashboard {

Choices roleChoices()
{
    Choices choices;
    for (const auto& [role, word] : WordsOf<WorkerRole>::kWords) choices.emplace_back(word, roleInWords(role));
    return choices;
}

std::string roleForm(const SignedIn& person, const Worker& worker, const FormState& state)
{
    FormState shown = state;
    if (!shown.typed.has("role")) { // A box that is not ticked is not sent: it belongs to the list beside it.
        shown.typed = shown.typed.with("role", std::string{toText(worker.role)});
        if (worker.qualified) shown.typed = shown.typed.with("qualified", "yes");
    }
    return "<h2 class=\"govuk-heading-m\">Role</h2>\n"
        + postForm(person, "/accounts/" + http::encoded(worker.id.text()) + "/role",
            hiddenField("was", roleText(worker.role, worker.qualified))
                + choiceField(
                    shown, {"role", "Role", "What they may do is another thing at once, and their sessions end."}, roleChoices())
                + checkField(shown, {"qualified", "A qualified social worker"}) + submitButton("Change the role"));
}

Result<void> changeRoleAsTyped(const Asked& asked, const Worker& worker)
{
    const auto role = fromText<WorkerRole>(asked.form.typed("role"));
    const bool qualified = asked.form.typed("qualified") == "yes";
    if (!role) return Error{ErrorCode::InvalidInput, "Choose a role"};
    if (qualified && *role != WorkerRole::SocialWorker)
        return Error{ErrorCode::InvalidInput, "Only a social worker is a qualified one; choose that role or clear the box"};
    return changeRole(
        asked.web.authority, worker.id, *role, qualified, {asked.person.worker.id, asked.web.clock}, asked.form.typed("was"));
}

} // namespace sightline::server::dashboard
