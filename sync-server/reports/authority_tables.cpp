#include "reports/authority_tables.h"

#include "service/reviews.h"

namespace sightline::server::reports {

namespace {

ExportCell momentCell(const std::optional<Instant>& at)
{
    return at ? cellOf(sightline::toText(*at)) : ExportCell{};
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

} // namespace

ExportShape workersShape()
{
    return {"workers", {"worker", "name", "role", "qualified", "team", "manages", "disabled"}};
}

void addWorkerRows(const ExportMatter& matter, const RowSink& sink)
{
    for (const auto& [id, worker] : matter.workers)
        if (matter.asker.hasTeam(worker.team))
            sink({cellOf(id.text()), cellOf(worker.name), cellOf(sightline::toText(worker.role)),
                cellOf(std::optional{worker.qualified}), cellOf(worker.team), cellOf(joined(worker.manages)),
                cellOf(std::optional{worker.disabled})});
}

ExportShape devicesShape()
{
    return {"devices", {"device_id", "name", "worker", "team", "enrolled_at", "last_seen", "revoked_at", "wiped_at", "cloned"}};
}

void addDeviceRows(const ExportMatter& matter, const RowSink& sink)
{
    for (const Device& device : matter.session.devices()) {
        const auto known = matter.workers.find(device.worker);
        const std::string team = known == matter.workers.end() ? std::string{} : known->second.team;
        if (!matter.asker.hasTeam(team)) continue;
        sink({cellOf(device.id.toString()), cellOf(device.name), cellOf(device.worker.text()), cellOf(team),
            momentCell(device.enrolled_at), momentCell(device.last_seen), momentCell(device.revoked_at),
            momentCell(device.wiped_at), cellOf(std::optional{device.cloned})});
    }
}

ExportShape reviewsShape()
{
    return {"reviews", {"review_id", "kind", "child_id", "record_id", "record", "author", "since"}};
}

void addReviewRows(const ExportMatter& matter, const RowSink& sink)
{
    // Without the sentence: it quotes what was written, and an export holds nothing that anybody wrote or said.
    for (const Review& review : allReviews(matter.session, matter.today).open) {
        const bool of_child = review.child != kNoChild;
        if (of_child ? !matter.asker.may(review.child) : !matter.asker.everything) continue;
        sink({cellOf(review.id), cellOf(wordOf(review.kind)), of_child ? cellOf(review.child.toString()) : ExportCell{},
            review.record ? cellOf(review.record->toString()) : ExportCell{},
            review.record_kind ? cellOf(sightline::toText(*review.record_kind)) : ExportCell{}, cellOf(review.author),
            momentCell(review.since)});
    }
}

} // namespace sightline::server::reports
