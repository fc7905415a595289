#include "reports/subject_access.h"

#include "crypto/crypto.h"
#include "projection/record_document.h"
#include "reports/csv_file.h"
#include "reports/pdf.h"
#include "reports/subject_page.h"
#include "reports/subject_withheld.h"

namespace sightline::server::reports {

namespace {

using json::Json;

std::string textOf(const Json& document)
{
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string_view recipientWord(SubjectRecipient recipient) noexcept
{
    return recipient == SubjectRecipient::Child ? "child" : "representative";
}

/// Every record with its history and who wrote it. Numbers of the authority's log are left out: gaps between them would tell how
/// much else there is.
Json recordsDocument(const projection::ChildFile& file, const Directory& workers, const SubjectRecords& records)
{
    Json list = Json::array();
    for (const SubjectRecord& each : records.records) {
        Json document =
            projection::recordDocument(file, each.record->id, [&](Json& entry, const projection::KnownRevision& known) {
                entry.erase("seq");
                const auto author = workers.find(WorkerId{known.revision.message.author_id()});
                entry["author_name"] = author == workers.end() ? Json(nullptr) : Json(author->second.name);
            });
        Json item{{"title", each.title}, {"kind", toText(each.record->kind)}, {"record", std::move(document)}};
        Json look = Json::object();
        for (const RedactionMark& mark : marksOf(*each.record)) look[mark.field] = mark.why;
        item["look_at"] = std::move(look);
        list.push_back(std::move(item));
    }
    return list;
}

std::string reviewList(const std::vector<RedactionMark>& marks)
{
    const ExportShape shape{"redaction-review", {"record_id", "record", "field", "why", "decision", "decided_by"}};
    std::string csv = csvHeader(shape, {});
    for (const RedactionMark& mark : marks)
        csv += csvLine(shape,
            {cellOf(mark.record.toString()), cellOf(mark.kind), cellOf(mark.field), cellOf(mark.why), ExportCell{},
                ExportCell{}});
    return csv;
}

std::string manifestOf(
    const projection::ChildFile& file, const SubjectAccessRequest& request, const std::vector<BundledFile>& files)
{
    Json listed = Json::array();
    for (const BundledFile& each : files)
        listed.push_back(
            {{"name", each.name}, {"bytes", each.bytes.size()}, {"sha256", crypto::toHex(crypto::sha256(each.bytes))}});
    return textOf({{"what", "subject access"}, {"authority", request.authority}, {"child_id", file.id.toString()},
        {"local_id", file.child.local_id ? Json(*file.child.local_id) : Json(nullptr)},
        {"recipient", recipientWord(request.recipient)}, {"made_by", request.made_by}, {"made_at", toText(request.made_at)},
        {"marking", "OFFICIAL-SENSITIVE"}, {"files", std::move(listed)}});
}

Result<SubjectAccessBundle> bundleOf(
    const projection::ChildFile& file, const Directory& workers, const SubjectAccessRequest& request)
{
    const SubjectRecords records = subjectRecords(file, request.recipient);
    SubjectAccessBundle bundle;
    bundle.records = records.records.size();
    bundle.withheld = records.withheld;
    for (const SubjectRecord& each : records.records) {
        auto marks = marksOf(*each.record);
        bundle.marks.insert(bundle.marks.end(), marks.begin(), marks.end());
    }
    std::string page = subjectPage(file, workers, request, records);
    if (request.with_pdf) {
        SIGHTLINE_TRY(pdf, pdfOf(page));
        bundle.files.push_back({"record.pdf", std::move(pdf)});
    }
    bundle.files.insert(bundle.files.begin(), {"record.html", std::move(page)});
    bundle.files.push_back({"record.json", textOf(recordsDocument(file, workers, records))});
    bundle.files.push_back({"redaction-review.csv", reviewList(bundle.marks)});
    bundle.files.push_back({"manifest.json", manifestOf(file, request, bundle.files)});
    return bundle;
}

} // namespace

Result<SubjectAccessBundle> subjectAccess(
    const projection::ChildFile& file, const Directory& workers, const SubjectAccessRequest& request)
{
    if (request.recipient == SubjectRecipient::Child) return bundleOf(file, workers, request);
    return bundleOf(asRepresentativeReads(file), workers, request);
}

} // namespace sightline::server::reports
