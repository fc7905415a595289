// Nothing of a row may be readable on the disk: not in the store, its log, its index of the log, nor in temporary files, which
// SQLite deletes as soon as it has opened them, so that only the open descriptors show them.
#include <cstdlib>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

#include "scratch_store.h"
#include "support/files.h"

using namespace sightline;
using namespace sightline::test;

BOOST_AUTO_TEST_SUITE(canary)

namespace {

constexpr std::string_view kCanary = "CANARY-Mia-Winterbottom";

bool holdsCanary(const std::string& bytes)
{
    return bytes.find(kCanary) != std::string::npos;
}

/// Which files below `folder` hold the canary.
std::vector<std::string> filesWithCanary(const std::filesystem::path& folder)
{
    std::vector<std::string> found;
    for (const auto& [name, bytes] : contents(folder)) {
        if (holdsCanary(bytes)) found.push_back(name);
    }
    return found;
}

/// Which of this process's open files hold the canary, deleted ones included. Read through the descriptor itself: opening and
/// closing a second one would drop the store's locks.
std::vector<std::string> openFilesWithCanary()
{
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator{"/proc/self/fd"}) {
        const int descriptor = std::atoi(entry.path().filename().c_str());
        struct stat status { };
        if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) continue;
        std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
        if (::pread(descriptor, bytes.data(), bytes.size(), 0) > 0 && holdsCanary(bytes)) {
            std::error_code ignored;
            found.push_back(std::filesystem::read_symlink(entry.path(), ignored).string());
        }
    }
    return found;
}

/// Rows that a small cache cannot sort in memory of its own.
void fill(store::Database& database)
{
    database.execute("PRAGMA cache_size = 10; CREATE TABLE note(body TEXT) STRICT");
    store::Transaction transaction{database};
    for (int i = 0; i < 20'000; ++i) {
        database.prepare("INSERT INTO note VALUES(?)")
            .bind(std::to_string(i * 7919 % 20'000) + std::string{kCanary} + std::string(200, 'x'))
            .run();
    }
    transaction.commit();
}

struct WithTemporaryFolder {
    WithTemporaryFolder()
    {
        ::setenv("SQLITE_TMPDIR", folder.path().c_str(), 1);
        ::setenv("TMPDIR", folder.path().c_str(), 1);
    }
    ~WithTemporaryFolder()
    {
        ::unsetenv("SQLITE_TMPDIR");
        ::unsetenv("TMPDIR");
    }
    WithTemporaryFolder(const WithTemporaryFolder&) = delete;
    WithTemporaryFolder& operator=(const WithTemporaryFolder&) = delete;
    TemporaryFolder folder;
};

constexpr std::string_view kSort = "SELECT body FROM note ORDER BY body DESC";

} // namespace

BOOST_AUTO_TEST_CASE(no_row_is_readable_on_disk_while_the_store_is_in_use_or_after)
{
    const WithTemporaryFolder temporary;
    ScratchStore scratch;
    fill(scratch.database);
    {
        auto sorted = scratch.database.prepare(kSort);
        BOOST_REQUIRE(sorted.step());
        BOOST_TEST(sorted.textView(0).find(kCanary) != std::string_view::npos);
        BOOST_TEST(openFilesWithCanary().empty());
    }
    scratch.database.copyTo(scratch.folder.file("copy.db"));
    {
        const store::Database closed = std::move(scratch.database);
    }
    BOOST_TEST(filesWithCanary(scratch.folder.path()).empty());
    BOOST_TEST(filesWithCanary(temporary.folder.path()).empty());
}

BOOST_AUTO_TEST_CASE(the_same_search_finds_a_readable_file)
{
    const ScratchStore scratch;
    writeFile(scratch.folder.file("scratch.txt"), "a visit with " + std::string{kCanary} + " at home");
    BOOST_TEST(filesWithCanary(scratch.folder.path()).size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_same_search_finds_the_rows_that_a_sort_spills_without_temp_store)
{
    const WithTemporaryFolder temporary;
    ScratchStore scratch;
    scratch.database.execute("PRAGMA temp_store = FILE");
    fill(scratch.database);
    auto sorted = scratch.database.prepare(kSort);
    BOOST_REQUIRE(sorted.step());
    BOOST_TEST(!openFilesWithCanary().empty());
}

BOOST_AUTO_TEST_SUITE_END()
