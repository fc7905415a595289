// What was read for the lists is gone when the tablet is locked.
#include <filesystem>

#include <QCoreApplication>
#include <QPointer>

#include "session/setting_names.h"
#include "tablet_for_tests.h"
#include "viewmodels/shell_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

class NeverSyncs final : public SyncRunner {
public:
    void start() override { }
};

bool isOpen(const std::string& file)
{
    for (const auto& entry : std::filesystem::directory_iterator{"/proc/self/fd"}) {
        std::error_code gone;
        if (std::filesystem::read_symlink(entry.path(), gone).string() == file) return true;
    }
    return false;
}

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace

BOOST_FIXTURE_TEST_CASE(locking_leaves_nothing_of_the_list_and_closes_the_store, test::TabletWithCaseload)
{
    tablet.reset();
    const std::string store = std::filesystem::canonical(vaultFolder() + "/" + kStoreFile).string();
    const RunAside atOnce = [](auto work, auto done) {
        work();
        done();
    };
    const OpenVault open = [this](const std::string& path, const std::string& pin) {
        return Tablet::open(path, pin, platform, clock);
    };
    ShellViewModel shell{
        [&] { return std::make_unique<UnlockViewModel>(vaultsBelow(folder.path().string(), clock), open, atOnce, clock); },
        [](Tablet&) -> Result<std::unique_ptr<SyncRunner>> {
            return std::unique_ptr<SyncRunner>{std::make_unique<NeverSyncs>()};
        }};
    shell.unlock()->enter(QString::fromLatin1(test::kCaseloadPin));
    shell.unlock()->unlock();
    settle();
    BOOST_REQUIRE(!shell.locked());
    const QPointer<MyVisitsViewModel> visits = shell.visits();
    const QPointer<VisitRowsModel> rows = shell.visits()->rows();
    BOOST_TEST(rows->count() > 0);
    BOOST_TEST(isOpen(store));

    shell.openChild(QStringLiteral("00000000-0000-4000-8000-000000000000"));
    BOOST_TEST(!shell.problem().isEmpty());

    shell.lock();
    settle();
    BOOST_TEST(shell.problem().isEmpty()); // It was said to this worker.
    BOOST_TEST(visits.isNull());
    BOOST_TEST(rows.isNull());
    BOOST_TEST(!isOpen(store)); // The tablet, and what it had read, went with its store.
}
