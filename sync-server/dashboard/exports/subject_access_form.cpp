#include "dashboard/exports/subject_access_form.h"

#include "crypto/crypto.h"
#include "dashboard/exports/export_download.h"
#include "reports/subject_access.h"
#include "service/child_files.h"

namespace sightline::server::dashboard {

namespace {

/// The child of this number or id, if this person may have the bundle; nullopt alike where there is none.
std::optional<ChildId> childOf(const Asked& asked, const std::string& given)
{
    std::optional<ChildId> child = asked.session.childByLocalId(given);
    if (!child) child = ChildId::parse(given);
    if (!child || !asked.may(Action::SubjectAccess, *child) || !asked.session.childHead(*child)) return std::nullopt;
    return child;
}

std::string fileName(CivilDate today)
{
    // Without the child's number: names of files are read over shoulders and kept in lists of downloads.
    return "sightline-subject-access-" + today.toString() + ".zip";
}

} // namespace

Page subjectAccessPage(const Asked& asked, FormState state)
{
    const std::string fields =
        textField(state, {"child", "The child's number", "The authority's own number, or the id in Sightline."})
        + radioField(state,
            {"recipient", "Who asks?",
                "A representative gets no trace of what the child said and would not have a parent read, nor of “I don't feel "
                "safe”, supervision, danger or domestic abuse, nor why an exception was agreed or a worker was changed."},
            {{"child", "The child"}, {"representative", "Somebody who asks on the child's behalf"}})
        + textArea(state, {"reason", "Why is this made?", "It stands in the log with your name."}, 2)
        + submitButton("Make the bundle");
    std::vector<Problem> problems = state.problems;
    return {"Everything held about one child",
        "<p class=\"govuk-body\">A zip with a page to read, every record with its history and who wrote it, and a list of the "
        "places "
        "that may tell about somebody else. Nothing is taken out: a person looks at each place before the bundle is given "
        "away.</p>\n"
            + postForm(asked.person, "/exports/subject-access", fields),
        {{"Exports", "/exports"}}, std::move(problems)};
}

Result<Answer> makeSubjectAccess(const Asked& asked)
{
    std::vector<Problem> problems;
    const auto child = childOf(asked, asked.form.typed("child"));
    // The same words whether there is no such child or it is not this person's.
    if (!child) problems.push_back({"child", "None of your children has this number"});
    const std::string recipient = asked.form.typed("recipient");
    if (recipient != "child" && recipient != "representative") problems.push_back({"recipient", "Choose who asks"});
    const auto reason = reports::checkedReason(asked.form.typed("reason"));
    if (!reason.has_value()) problems.push_back({"reason", reason.error().detail});
    if (!problems.empty()) return Answer{subjectAccessPage(asked, {asked.form, std::move(problems)})};

    reports::Directory workers;
    for (Worker& each : asked.session.workers()) {
        WorkerId id = each.id;
        workers.emplace(std::move(id), std::move(each));
    }
    const auto who = recipient == "child" ? reports::SubjectRecipient::Child : reports::SubjectRecipient::Representative;
    SIGHTLINE_TRY(bundle,
        reports::subjectAccess(childFile(asked.session, *child), workers,
            {asked.web.authority.name, who, asked.person.worker.name, asked.now, false}));
    SIGHTLINE_TRY(zip, reports::zipOf(bundle.files, asked.now));
    const std::string hash = crypto::toHex(crypto::sha256(zip));
    return handOut(asked,
        {asked.now, asked.person.worker.id, std::string{reports::kSubjectAccess}, "for the " + recipient, bundle.records, hash,
            reason.value(), child},
        std::move(zip), "application/zip", fileName(asked.today));
}

} // namespace sightline::server::dashboard
