// A power cut while a kept journal is removed, or while one begins: afterwards there is a whole one or none.
#include <boost/test/unit_test.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "child_at_tablet.h"
#include "child_space/session_escrow.h"

namespace {

/// In place of the C library's, for this program: what a disk does that fails at the wrong moment.
bool folders_fail = false;

} // namespace

extern "C" int fsync(int file)
{
    struct stat status { };
    if (folders_fail && ::fstat(file, &status) == 0 && S_ISDIR(status.st_mode)) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, file));
}

using namespace sightline;
using namespace sightline::child_space;

namespace {

struct Kept {
    test::TemporaryFolder folder;
    crypto::Secret key = crypto::randomSecret(32);

    [[nodiscard]] std::string path() const { return folder.path().string(); }
    [[nodiscard]] bool begins() const { return SessionJournal::create(path(), key.clone(), handOverFor()).has_value(); }
    [[nodiscard]] int files() const
    {
        return static_cast<int>(std::distance(std::filesystem::directory_iterator{folder.path()}, {}));
    }

    /// Removes it in a process that dies by a signal at its first write beyond `most`: the beginning is overwritten by then.
    void dieWhileRemoving(rlim_t most) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit limit{most, most};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_DFL);
            static_cast<void>(SessionJournal::removeKept(path(), handOverFor().session));
            ::_exit(0);
        }
        int status = 0;
        BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
        BOOST_REQUIRE((WIFSIGNALED(status) && WTERMSIG(status) == SIGXFSZ));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(journal_removal, Kept)

BOOST_AUTO_TEST_CASE(a_cut_while_a_kept_journal_is_overwritten_leaves_no_session_that_nobody_can_close)
{
    BOOST_REQUIRE(begins());
    dieWhileRemoving(100'000);
    BOOST_TEST(files() == 1, "it died before the end");
    BOOST_TEST(!SessionJournal::present(path()));
    BOOST_TEST(files() == 0, "what was left is swept");
    BOOST_TEST(begins());
}

BOOST_AUTO_TEST_CASE(a_removal_that_was_cut_short_is_ended_by_removing_again)
{
    BOOST_REQUIRE(begins());
    dieWhileRemoving(100'000);
    BOOST_TEST(SessionJournal::removeKept(path(), handOverFor().session).has_value());
    BOOST_TEST(files() == 0);
}

BOOST_AUTO_TEST_CASE(nothing_is_overwritten_before_it_is_sure_that_the_journal_is_gone)
{
    BOOST_REQUIRE(begins());
    folders_fail = true;
    BOOST_TEST(!SessionJournal::removeKept(path(), handOverFor().session).has_value());
    folders_fail = false;
    // As after a cut: the folder has it under the name it had before, and it is whole.
    std::filesystem::rename(folder.file("child-session.journal.kept"), folder.file("child-session.journal"));
    BOOST_TEST(SessionJournal::openAndReplay(path(), key.clone()).has_value());
    BOOST_TEST(SessionJournal::removeKept(path(), handOverFor().session).has_value());
    BOOST_TEST(files() == 0);
}

BOOST_AUTO_TEST_CASE(the_sealed_key_goes_with_the_journal_that_was_kept)
{
    BOOST_REQUIRE(begins());
    std::ofstream{sealedKeyIn(path())} << "sealed";
    BOOST_TEST(SessionJournal::removeKept(path(), handOverFor().session).has_value());
    BOOST_TEST(files() == 0);
}

BOOST_AUTO_TEST_CASE(a_session_that_could_not_begin_is_not_there)
{
    folders_fail = true;
    BOOST_TEST(!begins());
    folders_fail = false;
    BOOST_TEST(!SessionJournal::present(path()));
    BOOST_TEST(files() == 0);
    BOOST_TEST(begins());
}

BOOST_AUTO_TEST_SUITE_END()
