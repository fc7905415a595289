#pragma once

#include <memory>
#include <string>

#include "base/instant.h"
#include "base/result.h"
#include "reports/export_table.h"

namespace sightline::server::reports {

/// One sheet as an Office Open XML workbook, made by libxlsxwriter. Text is text and never a formula or a link, a day is a date,
/// a number a number; what is not known is an empty cell. It says nothing about the machine or the person that made it; the same
/// rows give the same bytes. Made in memory only: nothing of it is ever in a file of this machine.
class XlsxFile {
public:
    /// StorageFailed if there is no folder in memory (`/dev/shm`) to make it in.
    [[nodiscard]] static Result<XlsxFile> begin(const ExportShape& shape, Instant made_at);
    XlsxFile(XlsxFile&&) noexcept;
    XlsxFile& operator=(XlsxFile&&) = delete;
    ~XlsxFile();

    /// Refused, naming the place: more rows than a sheet holds, or text longer than a cell holds. Nothing is cut short.
    [[nodiscard]] Result<void> add(const ExportRow& row);
    /// The bytes. Once, at the end.
    [[nodiscard]] Result<std::string> finish();

private:
    struct State;
    explicit XlsxFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace sightline::server::reports
