#include "imports/apply_import.h"

#include <map>

#include "imports/import_ids.h"
#include "service/append.h"
#include "service/child_files.h"

namespace sightline::server {

namespace {

/// The batch by child, in the order of the return.
std::vector<ImportedFile> filesOf(const ImportBatch& batch)
{
    std::vector<ImportedFile> files;
    std::map<ChildNumber, std::size_t> places;
    for (const ImportedChild& child : batch.children) {
        places.emplace(child.number, files.size());
        files.push_back({child, {}, {}});
    }
    for (const ImportedPlan& plan : batch.plans) files[places.at(plan.number)].plans.push_back(plan);
    for (const ImportedPlacement& placement : batch.placements)
        files[places.at(placement.number)].placements.push_back(placement);
    return files;
}

ImportContext contextFor(const Authority& authority, const ImportBatch& batch, const Clock& clock)
{
    wire::RecordedAt at;
    at.set_wall_ms(clock.now().time_since_epoch().count());
    at.set_zone("Europe/London");
    at.set_since_boot_ms(static_cast<std::uint64_t>(clock.sinceBoot().count()));
    return {authority.id, batch.source, {WorkerId{std::string{kAdministrator}}, at}};
}

void add(ImportTally& sum, const ImportTally& tally)
{
    sum.added += tally.added;
    sum.amended += tally.amended;
    sum.unchanged += tally.unchanged;
}

/// Children one after the other, never one child in two groups.
struct Groups {
    std::vector<std::vector<wire::Revision>> groups;
    std::vector<std::size_t> children; ///< In each group.

    void add(std::vector<wire::Revision> revisions)
    {
        if (revisions.empty()) return;
        if (groups.empty() || groups.back().size() + revisions.size() > kImportedRevisionsPerGroupMax) {
            groups.emplace_back();
            children.push_back(0);
        }
        ++children.back();
        for (wire::Revision& revision : revisions) groups.back().push_back(std::move(revision));
    }
};

Result<Groups> decideAll(Authority& authority, const ImportBatch& batch, const Clock& clock, ImportReport& report)
{
    const ImportContext context = contextFor(authority, batch, clock);
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<Groups> {
        Groups groups;
        for (const ImportedFile& file : filesOf(batch)) {
            const auto known = session->childByLocalId(file.child.number.text());
            const ChildId id = known ? *known : importedChildId(authority.id, file.child.number);
            ImportChanges changes = changesFor(context, file, childFile(*session, id));
            add(report.children, changes.children);
            add(report.plans, changes.plans);
            add(report.placements, changes.placements);
            report.kept.insert(report.kept.end(), changes.kept.begin(), changes.kept.end());
            report.revisions += changes.revisions.size();
            groups.add(std::move(changes.revisions));
        }
        report.groups = groups.groups.size();
        return groups;
    });
}

} // namespace

Result<ImportReport> applyImport(Authority& authority, const ImportBatch& batch, bool dry_run, Clock& clock,
    const std::function<void(std::size_t, std::size_t)>& progress)
{
    ImportReport report;
    report.dry_run = dry_run;
    SIGHTLINE_TRY(groups, decideAll(authority, batch, clock, report));
    if (dry_run) return report;

    std::size_t written = 0;
    std::size_t children = 0;
    for (std::size_t i = 0; i < groups.groups.size(); ++i) {
        const std::size_t size = groups.groups[i].size();
        std::vector<std::vector<wire::Revision>> one;
        one.push_back(std::move(groups.groups[i]));
        const auto recorded = recordAtConsole(authority, WorkerId{std::string{kAdministrator}}, std::move(one), clock);
        if (!recorded.has_value())
            return Error{recorded.error().code,
                recorded.error().detail + " (" + std::to_string(children)
                    + " children were written before; importing again does the rest)"};
        written += size;
        children += groups.children[i];
        if (progress) progress(written, report.revisions);
    }
    return report;
}

} // namespace sightline::server
