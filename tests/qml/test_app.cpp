#include "test_app.h"

#include <filesystem>

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQuickWindow>

#include "support/caseload_fixture.h"
#include "support/sayings.h"

namespace sightline::test {

namespace {

/// The server is stopped: everything must work.
class NoServer final : public mobile::SyncRunner {
public:
    void start() override
    {
        mobile::SyncOutcome outcome;
        outcome.error = Error{ErrorCode::NetworkUnreachable, "the server is stopped"};
        Q_EMIT finished(outcome);
    }
};

/// Without the saying that has brackets in it: by brackets the walk of the translations knows what was translated.
VoiceEntry aSayingToWalk()
{
    VoiceEntry entry = aSaying();
    std::erase_if(entry.answers, [](const VoiceAnswer& answer) { return answer.text.find(']') != std::string::npos; });
    return entry;
}

} // namespace

QString TestApp::pin() const
{
    return QString::fromLatin1(kCaseloadPin);
}

void TestApp::start(bool story)
{
    m_shell.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    const CivilDate today = londonDate(m_clock.now());
    makeVault(m_folder->file("jo"), story ? storyCaseload(today) : demonstrationCaseload(today), m_clock);
    restart();
}

void TestApp::restart()
{
    m_shell.reset(); // As a kill would: nothing gets to say goodbye to the screens.
    if (m_left_on_disk) m_folder = std::move(m_left_on_disk);
    const mobile::OpenVault open = [this](const std::string& folder, const std::string& pin) {
        return mobile::Tablet::open(folder, pin, m_platform, m_clock);
    };
    const mobile::RunAside atOnce = [](auto work, auto done) {
        work();
        done();
    };
    m_shell = std::make_unique<mobile::ShellViewModel>(
        [this, open, atOnce] {
            auto vaults = mobile::vaultsBelow(m_folder->path().string(), m_clock);
            return std::make_unique<mobile::UnlockViewModel>(std::move(vaults), open, atOnce, m_clock);
        },
        [](mobile::Tablet&) -> Result<std::unique_ptr<mobile::SyncRunner>> {
            return std::unique_ptr<mobile::SyncRunner>{std::make_unique<NoServer>()};
        });
    Q_EMIT shellChanged();
}

void TestApp::kill()
{
    m_left_on_disk = std::make_unique<TemporaryFolder>();
    std::filesystem::copy(m_folder->path(), m_left_on_disk->path(), std::filesystem::copy_options::recursive);
}

void TestApp::unlock()
{
    m_shell->unlock()->enter(pin());
    m_shell->unlock()->unlock();
    QCoreApplication::processEvents();
}

QString TestApp::child(const QString& name) const
{
    const mobile::VisitRowsModel& rows = *m_shell->visits()->rows();
    for (int row = 0; row < rows.count(); ++row)
        if (rows.data(rows.index(row), mobile::VisitRowsModel::NameRole)
                .toString()
                .contains(name)) // In brackets, in the language of tests.
            return rows.data(rows.index(row), mobile::VisitRowsModel::ChildRole).toString();
    return {};
}

mobile::AttemptViewModel* TestApp::attemptFor(const QString& name)
{
    const auto id = ChildId::parse(child(name).toStdString());
    m_attempt.reset();
    auto tablet = mobile::Tablet::open(m_folder->file("jo"), kCaseloadPin, m_platform, m_clock);
    if (!id || !tablet.has_value()) return nullptr;
    m_attempt_tablet = std::move(tablet).value();
    auto attempt = mobile::AttemptViewModel::begin(*m_attempt_tablet, *id);
    if (!attempt.has_value()) return nullptr;
    m_attempt = std::move(attempt).value();
    QQmlEngine::setObjectOwnership(m_attempt.get(), QQmlEngine::CppOwnership);
    return m_attempt.get();
}

QString TestApp::someVisit() const
{
    vault::NoPlatformSecret platform;
    FakeClock clock = m_clock;
    const auto tablet = mobile::Tablet::open(m_folder->file("jo"), kCaseloadPin, platform, clock);
    const auto ali = ChildId::parse(child(QStringLiteral("Ali")).toStdString());
    if (!tablet.has_value() || !ali) return {};
    const auto file = tablet.value()->child(*ali);
    if (!file.has_value() || file.value().visits.empty()) return {};
    return QString::fromStdString(file.value().visits.back().record.id.toString());
}

QString TestApp::addEntry()
{
    const auto ali = ChildId::parse(child(QStringLiteral("Ali")).toStdString());
    if (!ali || m_shell->tablet() == nullptr) return {};
    VoiceEntry entry = aSayingToWalk();
    SafetyFlag flag = aRaisedFlag();
    const auto saved = m_shell->tablet()->keepSession(*ali, {flag}, {entry});
    return saved.has_value() ? QString::fromStdString(saved.value().entries.front().toString()) : QString{};
}

void TestApp::handBack()
{
    class Given final : public mobile::HeldSession {
        Result<mobile::GivenBack> read() override { return mobile::GivenBack{{aRaisedFlag()}, {aSayingToWalk()}, std::nullopt}; }
        Result<void> remove() override { return {}; }
    };
    const auto ali = ChildId::parse(child(QStringLiteral("Ali")).toStdString());
    if (!ali) return;
    auto page = mobile::HandBackViewModel::open(
        *m_shell->tablet(), {*ali, nth<VoiceSessionId>(40), crypto::Secret{std::string(32, 'k')}}, std::make_unique<Given>());
    if (page.has_value()) m_shell->navigator()->open(std::move(page).value());
}

int TestApp::finishedVisits() const
{
    vault::NoPlatformSecret platform;
    FakeClock clock = m_clock;
    const auto tablet = mobile::Tablet::open(m_folder->file("jo"), kCaseloadPin, platform, clock);
    if (!tablet.has_value()) return -1;
    const auto status = tablet.value()->status();
    return status.has_value() ? static_cast<int>(status.value().pending) : -1;
}

} // namespace sightline::test
