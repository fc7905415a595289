#include "reports/write_export.h"

#include <algorithm>

#include "crypto/crypto.h"
#include "crypto/streamed_hash.h"
#include "reports/csv_file.h"
#include "reports/export_catalogue.h"
#include "reports/xlsx_file.h"
#include "service/child_files.h"

namespace sightline::server::reports {

namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

/// Rows to bytes: counted, hashed and handed on.
class Output {
public:
    Output(const ExportRequest& request, const ByteSink& sink)
        : m_request{request}
        , m_sink{sink}
    { }

    Result<void> begin(ExportShape shape, Instant now)
    {
        m_shape = std::move(shape);
        if (m_request.format == ExportFormat::Csv) {
            m_waiting = csvHeader(m_shape, {m_request.byte_order_mark});
            return {};
        }
        SIGHTLINE_TRY(workbook, XlsxFile::begin(m_shape, now));
        m_workbook.emplace(std::move(workbook));
        return {};
    }
    /// The first failure is kept; rows after it go nowhere.
    void add(const ExportRow& row)
    {
        if (m_failure) return;
        Result<void> added;
        if (m_workbook) {
            added = m_workbook->add(row);
        } else {
            m_waiting += csvLine(m_shape, row);
            if (m_waiting.size() >= kPieceBytes) added = pass();
        }
        if (!added.has_value()) m_failure = added.error();
        ++m_exported.rows;
    }
    [[nodiscard]] Result<void> failure() const
    {
        if (m_failure) return *m_failure;
        return {};
    }
    Result<Exported> end()
    {
        SIGHTLINE_CHECK(failure());
        if (m_workbook) {
            SIGHTLINE_TRY(bytes, m_workbook->finish());
            m_waiting = std::move(bytes);
        }
        SIGHTLINE_CHECK(pass());
        m_exported.sha256 = crypto::toHex(m_hash.finish());
        return m_exported;
    }

private:
    Result<void> pass()
    {
        m_hash.add(m_waiting);
        m_exported.bytes += m_waiting.size();
        Result<void> taken = m_sink(m_waiting);
        m_waiting.clear();
        return taken;
    }

    const ExportRequest& m_request;
    const ByteSink& m_sink;
    ExportShape m_shape;
    std::optional<XlsxFile> m_workbook;
    std::string m_waiting;
    std::optional<Error> m_failure;
    crypto::StreamedHash m_hash;
    Exported m_exported;
};

bool isAsked(const ExportRequest& request, const ExportChild& child)
{
    if (!request.team) return true;
    const auto teams = child.teamSet(request.as_of);
    return teams.contains(*request.team) || (teams.empty() && request.team->empty());
}

/// As known at a moment at which nothing of the child had arrived yet: there is nothing to say.
bool isBlank(const projection::ChildFile& file)
{
    return !file.record && file.plans.empty() && file.placements.empty() && file.allocations.empty() && file.visits.empty()
        && file.reviews.empty() && file.voices.empty() && file.flags.empty() && file.observations.empty()
        && file.exceptions.empty() && file.supervisions.empty() && file.transfers.empty() && file.unreadable.empty();
}

Result<void> addChildren(ReadSession& session, const ExportRequest& request, const ExportAsker& asker, const Directory& workers,
    RowMaker& maker, Output& output, const ExportProgress& progress)
{
    const RowSink sink = [&](const ExportRow& row) { output.add(row); };
    const std::vector<ChildId> children = session.children();
    std::size_t done = 0;
    for (const ChildId& id : children) {
        if (progress) SIGHTLINE_CHECK(progress(done, children.size()));
        ++done;
        if (!asker.may(id) || (request.only && !request.only->contains(id))) continue;
        const projection::ChildFile file = childFile(session, id, request.known_at);
        if (isBlank(file)) continue;
        const ExportChild child{file, workers, request.as_of};
        if (isAsked(request, child)) maker.addChild(child, sink);
        SIGHTLINE_CHECK(output.failure());
    }
    return {};
}

} // namespace

Result<Exported> writeExport(ReadSession& session, const ExportRequest& request, const ExportAsker& asker, Instant now,
    const ByteSink& sink, const ExportProgress& progress)
{
    const ExportKind* const kind = exportKind(request.table);
    if (kind == nullptr) return Error{ErrorCode::NotFound, "there is no table called \"" + request.table + "\""};
    // A team that is misspelt must not look like one without children.
    if (request.team && !request.team->empty() && !teamExists(session, *request.team))
        return Error{ErrorCode::NotFound, "nobody works in or manages a team called " + *request.team};
    Directory workers;
    for (Worker& worker : session.workers()) {
        WorkerId id = worker.id;
        workers.emplace(std::move(id), std::move(worker));
    }
    const ExportMatter matter{session, request, asker, workers, londonDate(now)};
    const std::unique_ptr<RowMaker> maker = kind->make(matter);
    Output output{request, sink};
    SIGHTLINE_CHECK(output.begin(maker->shape(), now));
    if (kind->of_children) SIGHTLINE_CHECK(addChildren(session, request, asker, workers, *maker, output, progress));
    maker->finish([&](const ExportRow& row) { output.add(row); });
    return output.end();
}

} // namespace sightline::server::reports
