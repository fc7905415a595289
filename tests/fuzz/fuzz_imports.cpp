// Returns as authorities send them: CSV files, a census in XML, a workbook.
#include <filesystem>

#include "imports/annex_a.h"
#include "imports/cin.h"
#include "imports/ssda903.h"
#include "input.h"
#include "support/files.h"
#include "support/temporary_folder.h"
#include "unit/imports/made_workbook.h"

using namespace sightline;

namespace {

void judge(const Result<server::ImportBatch>& batch)
{
    if (!batch.has_value() && batch.error().detail.empty()) fuzz::broken("refused without a reason");
    if (!batch.has_value() && batch.error().detail.find('\n') != std::string::npos) fuzz::broken("refused in more than one line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const test::TemporaryFolder folder;
    fuzz::Input input{data, size};
    switch (input.byte() % 4) {
    case 0:
        for (const char* name : {"header.csv", "episodes.csv", "reviews.csv"})
            test::writeFile(folder.path() / name, input.until('\x1e'));
        judge(server::readSsda903(folder.path().string()));
        break;
    case 1:
        test::writeFile(folder.path() / "cin.xml", input.rest());
        judge(server::readCin(folder.file("cin.xml")));
        break;
    case 2: // Inside a sound zip file, so that more than its checksum is tried.
        test::writeWorkbook(
            folder.file("a.xlsx"), {{"List 6", input.until('\x1e')}, {"List 7", input.until('\x1e')}, {"List 8", input.rest()}});
        judge(server::readAnnexA(folder.file("a.xlsx")));
        break;
    case 3:
        test::writeFile(folder.path() / "raw.xlsx", input.rest());
        judge(server::readAnnexA(folder.file("raw.xlsx")));
        break;
    }
    return 0;
}
