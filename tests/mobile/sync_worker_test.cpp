#include "tablet_for_tests.h"

#include <QEventLoop>
#include <QThread>

#include "platform/sync_worker.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

/// No server answers. Remembers where it was asked.
class NobodyThere final : public ServerConnection {
public:
    explicit NobodyThere(QThread*& asked_on)
        : m_asked_on{asked_on}
    { }

    Result<wire::EnrolResponse> enrol(const wire::EnrolRequest&) override { return nobody(); }
    Result<std::variant<wire::SyncResponse, sync::Diverged>> sync(const wire::SyncRequest&) override
    {
        m_asked_on = QThread::currentThread();
        return nobody();
    }

private:
    static Error nobody() { return {ErrorCode::NetworkUnreachable, "nobody there"}; }

    QThread*& m_asked_on;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sync_worker, test::TabletWithCaseload)

BOOST_AUTO_TEST_CASE(a_sync_runs_away_from_the_callers_thread_and_reports_its_end_there)
{
    auto second = tablet->another();
    BOOST_REQUIRE(second.has_value());
    QThread* askedOn = nullptr;
    SyncWorker worker{std::move(second).value(), [&askedOn](Tablet&) { return std::make_unique<NobodyThere>(askedOn); }};

    QEventLoop loop;
    std::optional<ErrorCode> end;
    QThread* toldOn = nullptr;
    QObject::connect(&worker, &SyncRunner::finished, &loop, [&](const SyncOutcome& outcome) {
        toldOn = QThread::currentThread();
        if (outcome.error) end = outcome.error->code;
        loop.quit();
    });
    worker.start();
    loop.exec();

    BOOST_TEST((end == ErrorCode::NetworkUnreachable));
    BOOST_TEST((askedOn != nullptr && askedOn != QThread::currentThread()));
    BOOST_TEST((toldOn == QThread::currentThread()));
}

BOOST_AUTO_TEST_CASE(a_second_tablet_on_the_same_vault_sees_what_the_first_saved)
{
    auto second = tablet->another();
    BOOST_REQUIRE(second.has_value());
    BOOST_TEST(tablet->caseload().value().size() == second.value()->caseload().value().size());
    BOOST_TEST(tablet->saveDraft("a", "b").has_value());
    BOOST_TEST((second.value()->draft("a").value() == std::optional<std::string>{"b"}));
}

BOOST_AUTO_TEST_SUITE_END()
