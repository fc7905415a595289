#include "dashboard/safety_panel.h"

#include <set>

#include <fmt/format.h>

#include "base/london_moment.h"
#include "dashboard/board/parts.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

std::string heading(const std::vector<SafetyNotice>& notices)
{
    std::set<std::string> children;
    for (const SafetyNotice& notice : notices)
        if (!notice.unread) children.insert(notice.child_id);
    if (children.empty()) return "A save that may hold “I don't feel safe” could not be read";
    return std::to_string(children.size()) + (children.size() == 1 ? " child" : " children")
        + " said “I don't feel safe” and nobody has acknowledged it";
}

std::string whatToDo(const SafetyNotice& notice)
{
    if (!notice.may_acknowledge) return "<p class=\"govuk-body\">A manager of the team acknowledges it.</p>\n";
    return "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/reviews/" + escaped(notice.review_id)
        + "\">Say that you have seen it</a></p>\n";
}

std::string row(const SafetyNotice& notice)
{
    const auto moment = [](const char* what, Instant at) {
        return fmt::format("<div><dt>{}</dt><dd>{}</dd></div>", what, escaped(londonMoment(at)));
    };
    if (notice.unread)
        return fmt::format("<li>\n<p class=\"who\"><strong>A save that could not be read</strong> from {}'s tablet {}</p>\n"
                           "<dl>{}{}</dl>\n<p>It may hold a child's “I don't feel safe”: ring {}. It is kept byte for byte: {}."
                           "</p>\n{}</li>\n",
            escaped(notice.worker), notice.overdue ? tag(Tone::Red, "Overdue") : tag(Tone::Amber, "Waiting"),
            moment("Reached us", notice.clock.received), moment("Acknowledge by", notice.clock.acknowledge_by),
            escaped(notice.worker), escaped(notice.out_of_order), whatToDo(notice));
    std::string html = fmt::format("<li>\n<p class=\"who\"><strong><a class=\"govuk-link\" href=\"/children/{}\">{}</a></strong> "
                                   "on {}'s tablet {}</p>\n<dl>{}{}{}</dl>\n",
        escaped(notice.child_id), escaped(notice.child), escaped(notice.worker),
        notice.overdue ? tag(Tone::Red, "Overdue") : tag(Tone::Amber, "Waiting"), moment("Said", notice.clock.raised),
        moment("Reached us", notice.clock.received), moment("Acknowledge by", notice.clock.acknowledge_by));
    if (!notice.out_of_order.empty())
        html += fmt::format("<p>It came out of order: {}. It stands all the same.</p>\n", escaped(notice.out_of_order));
    return html + whatToDo(notice) + "</li>\n";
}

} // namespace

std::vector<SafetyNotice> safetyNotices(ReadSession& session, KeptReviews& reviews, Instant now)
{
    std::vector<SafetyNotice> notices;
    for (const Review& review : reviews.safetyFlags(session, londonDate(now))) {
        const auto worker = session.worker(WorkerId{review.author});
        notices.push_back(
            {review.id, review.child.toString(), review.child_name, worker ? worker->name : review.author, *review.safety,
                review.safety->overdue(now), review.reason, review.kind != ReviewKind::SafetyFlag, review.author, false});
    }
    return notices;
}

std::string safetyPanel(const std::vector<SafetyNotice>& notices)
{
    if (notices.empty()) return {};
    std::string html = fmt::format(
        "<section class=\"sl-safety\" aria-labelledby=\"safety\">\n<h2 id=\"safety\">{}</h2>\n<ul>\n", escaped(heading(notices)));
    for (const SafetyNotice& notice : notices) html += row(notice);
    return html + "</ul>\n<p class=\"govuk-body sl-fresh\">Acknowledge by, and where that comes from: "
        + escaped(notices.front().clock.source) + ".</p>\n</section>\n";
}

} // namespace sightline::server::dashboard
