#pragma once

#include "base/result.h"
#include "projection/child_file.h"

namespace sightline::projection {

/// What managers write beside a child's record: exceptions, supervision notes, offers to move the child. An error's detail says
/// why a record cannot be read; then it is untouched, else it is moved into the file.
[[nodiscard]] Result<ExceptionFile> readExceptionFile(RecordFile& record);
[[nodiscard]] Result<SupervisionFile> readSupervisionFile(RecordFile& record);
[[nodiscard]] Result<TransferFile> readTransferFile(RecordFile& record);

/// Puts each list into the order that `ChildFile` promises.
void sortOversight(ChildFile& file);

} // namespace sightline::projection
