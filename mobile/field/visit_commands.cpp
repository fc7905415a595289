#include <iostream>

#include "field/commands.h"
#include "field/opening.h"

namespace sightline::field {

namespace {

using json::Json;

Json savedDocument(const mobile::SavedHomeVisit& saved)
{
    Json visits = Json::array();
    for (const projection::VisitIds& visit : saved.visits)
        visits.push_back({{"child_id", visit.child.toString()}, {"visit_id", visit.visit.toString()}});
    return {{"home_visit_id", saved.id.toString()}, {"visits", std::move(visits)}};
}

void sayIgnored(const std::vector<std::string>& unknown)
{
    for (const std::string& name : unknown) std::cerr << "sightline-field: " << name << ": not known here, ignored\n";
}

} // namespace

Exit visitNewCommand(const VisitOptions& options)
{
    const auto document = json::readDocument(options.document);
    if (!document.has_value()) return misuse(document.error());
    std::vector<std::string> unknown;
    const auto visit = json::read([&] { return projection::readHomeVisit(json::Place{document.value(), {}, &unknown}); });
    if (!visit.has_value()) return misuse(visit.error());
    sayIgnored(unknown);

    auto opened = openVault(options.vault, options.document == "-");
    if (!opened.has_value()) return refuse(opened.error());
    const auto saved = opened.value().tablet->saveHomeVisit(visit.value());
    if (!saved.has_value()) return refuse(saved.error());
    print(savedDocument(saved.value()));
    return Exit::Done;
}

Exit visitAmendCommand(const VisitOptions& options)
{
    const auto document = json::readDocument(options.document);
    if (!document.has_value()) return misuse(document.error());
    const auto amendment = json::read([&] { return projection::readAmendment(json::Place{document.value(), {}}); });
    if (!amendment.has_value()) return misuse(amendment.error());

    auto opened = openVault(options.vault, options.document == "-");
    if (!opened.has_value()) return refuse(opened.error());
    mobile::Tablet& tablet = *opened.value().tablet;
    const auto visit = tablet.findRecord(options.visit);
    if (!visit.has_value()) return refuse(visit.error());
    const auto amended = tablet.amendVisit(visit.value(), amendment.value(), options.reason);
    if (!amended.has_value()) return refuse(amended.error());
    print({{"visit_id", visit.value().toString()}});
    return Exit::Done;
}

Exit visitStrikeCommand(const VisitOptions& options)
{
    auto opened = openVault(options.vault);
    if (!opened.has_value()) return refuse(opened.error());
    mobile::Tablet& tablet = *opened.value().tablet;
    const auto visit = tablet.findRecord(options.visit);
    if (!visit.has_value()) return refuse(visit.error());
    const auto struck = tablet.strikeVisit(visit.value(), options.reason);
    if (!struck.has_value()) return refuse(struck.error());
    print({{"visit_id", visit.value().toString()}});
    return Exit::Done;
}

} // namespace sightline::field
