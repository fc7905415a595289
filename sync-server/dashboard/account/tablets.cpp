#include "dashboard/account/tablets.h"

#include <fmt/format.h>

#include "access/tablets.h"
#include "base/london_moment.h"
#include "dashboard/account/account_routes.h"
#include "dashboard/account/card_table.h"
#include "dashboard/board/parts.h"
#include "dashboard/html.h"
#include "dashboard/shell/form.h"
#include "service/lease.h"

namespace sightline::server::dashboard {

namespace {

std::string pathOf(const Device& device)
{
    return "/accounts/" + http::encoded(device.worker.text()) + "/tablets/" + device.id.toString();
}

std::string nameOf(const Device& device)
{
    return "Tablet " + (device.name.empty() ? device.id.toString().substr(0, 8) : device.name);
}

std::string standing(const Device& device)
{
    if (device.wiped_at)
        return tag(Tone::Grey, device.revoked_at ? "Shut out" : "Locked out") + " wiped "
            + escaped(londonMoment(*device.wiped_at));
    if (device.revoked_at)
        return tag(Tone::Amber, "Shut out") + " on " + escaped(londonDate(*device.revoked_at).inWords())
            + "; it has not been in contact since, and is not wiped yet";
    return device.cloned ? tag(Tone::Red, "Its key was seen on two devices") : tag(Tone::Green, "In use");
}

std::string contactOf(const Device& device)
{
    return device.last_seen ? escaped(londonMoment(*device.last_seen)) : "<span class=\"sl-none\">never</span>";
}

/// The tablet that the address names, if it was enrolled for the person it names.
Result<Device> tabletOf(const Asked& asked)
{
    const auto id = DeviceId::parse(asked.request.part("device"));
    if (!id) return notHere();
    const auto device = asked.session.device(*id);
    if (!device || device->worker.text() != asked.request.part("worker") || *id == asked.web.authority.console_device)
        return notHere();
    return *device;
}

std::string reachOf(const Asked& asked, const Device& device)
{
    const auto lease = leaseUntil(asked.session, device);
    if (!lease) return "It has not been in contact since it was enrolled.";
    return "If it is never heard of again, it closes itself at " + londonMoment(*lease) + ".";
}

Page tabletPage(const Asked& asked, const Device& device, std::vector<Problem> problems, int status)
{
    const auto worker = asked.session.worker(device.worker);
    Page page;
    page.title = nameOf(device);
    page.crumbs = {{"Accounts", "/accounts"},
        {worker ? worker->name : device.worker.text(), "/accounts/" + http::encoded(device.worker.text())}};
    page.problems = std::move(problems);
    page.status = status;
    page.main = facts({{"Enrolled", escaped(londonMoment(device.enrolled_at))}, {"Last contact", contactOf(device)},
        {"Now", standing(device)}, {"Number", escaped(device.id.toString())},
        {"Records of",
            escaped(counted(asked.session.heldBy(device.id).size(), "child were sent to it", "children were sent to it"))}});
    if (device.revoked_at) return page;
    page.main += "<h2 class=\"govuk-heading-m\">Shut out this tablet</h2>\n"
        + paragraph("For a tablet that is lost, stolen or handed back. It may not sync from that moment on, and wipes itself at "
                    "its next contact. What it had sent stays; what it has not, it still delivers sealed. It cannot be "
                    "let in again.")
        + paragraph(reachOf(asked, device))
        + postForm(asked.person, pathOf(device),
            checkField({{}, page.problems}, {"sure", "Shut it out and have it wipe itself"}) + submitButton("Shut out"));
    return page;
}

Result<Answer> showTablet(const Asked& asked)
{
    SIGHTLINE_TRY(device, tabletOf(asked));
    return Answer{tabletPage(asked, device, {}, 200)};
}

Result<Answer> shutOut(const Asked& asked)
{
    SIGHTLINE_TRY(device, tabletOf(asked));
    if (asked.form.typed("sure") != "yes")
        return Answer{tabletPage(asked, device, {{"sure", "Tick the box if this is the tablet to shut out"}}, 400)};
    SIGHTLINE_CHECK(revokeTablet(asked.web.authority, device.id, {asked.person.worker.id, asked.web.clock}));
    return Answer{SeeOther{pathOf(device), nameOf(device) + " is shut out, and wipes itself at its next contact."}};
}

} // namespace

std::string tabletsSection(const Asked& asked, const Worker& worker)
{
    std::vector<std::vector<std::string>> rows;
    for (const Device& device : tabletsOf(asked.web.authority, asked.session, worker.id))
        rows.push_back(
            {fmt::format("<a class=\"govuk-link\" href=\"{}\">{}</a>", escaped(pathOf(device)), escaped(nameOf(device))),
                escaped(londonDate(device.enrolled_at).inWords()), contactOf(device), standing(device)});
    return "<h2 class=\"govuk-heading-m\">Tablets</h2>\n"
        + (rows.empty() ? paragraph("None was enrolled for this person.")
                        : cardTable("The newest first", {"Tablet", "Enrolled", "Last contact", "Now"}, rows));
}

std::vector<http::Route> tabletRoutes(Web& web)
{
    constexpr std::string_view kPath = "/accounts/{worker}/tablets/{device}";
    return {shown(web, std::string{kPath}, Action::ManageDevices, showTablet),
        posted(web, std::string{kPath}, Action::ManageDevices, shutOut)};
}

} // namespace sightline::server::dashboard
