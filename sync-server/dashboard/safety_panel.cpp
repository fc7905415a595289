#include "dashboard/safety_panel.h"

#include <set>

#include <fmt/format.h>

#include "base/london_moment.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

// A stop sign and a triangle, as in the table: told apart in grey too.
constexpr const char* kOverdue =
    R"(<span class="tag overdue"><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 4v5h2V4zm0 6v2h2v-2z" fill-rule="evenodd"/></svg>Overdue</span>)";
constexpr const char* kWaiting =
    R"(<span class="tag soon"><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M8 1l7.5 14H.5zM7.2 6v4.5h1.6V6zm0 5.5v1.6h1.6v-1.6z" fill-rule="evenodd"/></svg>Waiting</span>)";

std::string heading(const std::vector<SafetyNotice>& notices)
{
    std::set<std::string> children;
    for (const SafetyNotice& notice : notices) children.insert(notice.child_id);
    return std::to_string(children.size()) + (children.size() == 1 ? " child" : " children")
        + " said “I don't feel safe” and nobody has acknowledged it";
}

std::string row(const SafetyNotice& notice)
{
    const auto moment = [](const char* what, Instant at) {
        return fmt::format("<div><dt>{}</dt><dd>{}</dd></div>", what, escaped(londonMoment(at)));
    };
    std::string html = fmt::format("<li>\n<p class=\"who\"><strong>{}</strong> on {}'s tablet {}</p>\n<dl>{}{}{}</dl>\n",
        escaped(notice.child), escaped(notice.worker), notice.overdue ? kOverdue : kWaiting, moment("Said", notice.clock.raised),
        moment("Reached us", notice.clock.received), moment("Acknowledge by", notice.clock.acknowledge_by));
    if (!notice.out_of_order.empty())
        html += fmt::format("<p>It came out of order: {}. It stands all the same.</p>\n", escaped(notice.out_of_order));
    return html
        + fmt::format(
            "<p class=\"do\">A manager of the team acknowledges it at the server: <code>sightline-server settle {} --reason "
            "TEXT --as MANAGER</code></p>\n</li>\n",
            escaped(notice.review_id));
}

} // namespace

std::vector<SafetyNotice> safetyNotices(ReadSession& session, Instant now)
{
    std::vector<SafetyNotice> notices;
    for (const Review& review : openSafetyFlags(session, londonDate(now))) {
        const auto worker = session.worker(WorkerId{review.author});
        notices.push_back({review.id, review.child.toString(), review.child_name, worker ? worker->name : review.author,
            *review.safety, review.safety->overdue(now), review.reason});
    }
    return notices;
}

std::string safetyPanel(const std::vector<SafetyNotice>& notices)
{
    if (notices.empty()) return {};
    std::string html = fmt::format(
        "<section class=\"safety\" aria-labelledby=\"safety\">\n<h2 id=\"safety\">{}</h2>\n<ul>\n", escaped(heading(notices)));
    for (const SafetyNotice& notice : notices) html += row(notice);
    return html + "</ul>\n<p class=\"fresh\">How soon: " + escaped(notices.front().clock.source) + ".</p>\n</section>\n";
}

} // namespace sightline::server::dashboard
