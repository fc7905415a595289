#include "app_under_test.h"

#include <ctime>
#include <stdexcept>

#include <QCoreApplication>
#include <QEventLoop>
#include <QQmlEngine>

#include "appearance.h"
#include "platform/run_aside.h"

namespace sightline::bench {

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 800;
constexpr double kFlingStep = 90; ///< Pixels a frame: a hard fling, 5,400 a second.
constexpr int kFramesMax = 20'000;

class NeverSyncs final : public mobile::SyncRunner {
public:
    void start() override { Q_EMIT finished({}); }
};

Milliseconds since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::steady_clock::now() - start;
}

Milliseconds threadCpu()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds{used.tv_sec} + std::chrono::nanoseconds{used.tv_nsec};
}

} // namespace

AppUnderTest::AppUnderTest(std::string folder, Clock& clock)
    : m_folder{std::move(folder)}
    , m_clock{clock}
{
    const mobile::OpenVault open = [this](const std::string& path, const std::string& pin) {
        return mobile::Tablet::open(path, pin, m_platform, m_clock);
    };
    const auto makeUnlock = [this, open] {
        std::vector<mobile::VaultOnDevice> vaults;
        auto label = vault::Vault::label(m_folder, m_clock);
        if (label.has_value()) vaults.push_back({m_folder, std::move(label).value()});
        const mobile::RunAside aside = [this](
                                           auto work, auto done) { mobile::runAside(&m_view, std::move(work), std::move(done)); };
        return std::make_unique<mobile::UnlockViewModel>(std::move(vaults), open, aside, m_clock);
    };
    m_shell =
        std::make_unique<mobile::ShellViewModel>(makeUnlock, [](mobile::Tablet&) -> Result<std::unique_ptr<mobile::SyncRunner>> {
            return std::unique_ptr<mobile::SyncRunner>{std::make_unique<NeverSyncs>()};
        });
    m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    Appearance::of(*m_view.engine())->setReduceMotion(true);
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(m_shell.get())}});
    m_view.setSource(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/App/Root.qml")});
    m_view.resize(kWidth, kHeight);
    m_view.show();
    drawFrame();
}

void AppUnderTest::drawFrame()
{
    QEventLoop loop;
    bool drawn = false;
    const auto connection = QObject::connect(&m_view, &QQuickWindow::frameSwapped, &loop, [&] {
        drawn = true;
        loop.quit();
    });
    m_view.update();
    while (!drawn) loop.processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
}

Milliseconds AppUnderTest::unlock(const std::string& pin)
{
    const auto start = std::chrono::steady_clock::now();
    m_shell->unlock()->enter(QString::fromStdString(pin));
    m_shell->unlock()->unlock();
    while (m_shell->locked()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (m_shell->unlock() && m_shell->unlock()->state() == mobile::UnlockViewModel::State::Ready
            && !m_shell->unlock()->message().isEmpty())
            throw std::runtime_error{m_shell->unlock()->message().toStdString()};
    }
    do drawFrame();
    while (list() == nullptr || list()->property("count").toInt() == 0);
    return since(start);
}

void AppUnderTest::lock()
{
    m_shell->lock();
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

QQuickItem* AppUnderTest::list()
{
    // The screens are children of no QObject parent once a Repeater made them: looked for among the items.
    std::vector<QQuickItem*> open{m_view.contentItem()};
    while (!open.empty()) {
        QQuickItem* item = open.back();
        open.pop_back();
        if (item->objectName() == QLatin1String{"visitsList"}) return item;
        for (QQuickItem* child : item->childItems()) open.push_back(child);
    }
    return nullptr;
}

int AppUnderTest::showEveryRow()
{
    mobile::VisitRowsModel& rows = *m_shell->visits()->rows();
    for (int row = 0; row < rows.count(); ++row)
        if (!rows.data(rows.index(row), mobile::VisitRowsModel::MoreRole).toString().isEmpty()) m_shell->visits()->showMore(row);
    drawFrame();
    return rows.count();
}

FrameTimes AppUnderTest::scrollWholeList()
{
    QQuickItem* const item = list();
    if (item == nullptr) throw std::runtime_error{"the list of My visits is not on the screen"};
    FrameTimes times;
    for (int frame = 0; frame < kFramesMax; ++frame) {
        const double from = item->property("contentY").toDouble();
        const double end = item->property("originY").toDouble() + item->property("contentHeight").toDouble() - item->height();
        if (from >= end) break;
        const auto wall = std::chrono::steady_clock::now();
        const Milliseconds cpu = threadCpu();
        item->setProperty("contentY", std::min(from + kFlingStep, end));
        drawFrame();
        times.wall.push_back(since(wall));
        times.cpu.push_back(threadCpu() - cpu);
    }
    return times;
}

Milliseconds AppUnderTest::refresh()
{
    const auto start = std::chrono::steady_clock::now();
    m_shell->visits()->refresh();
    m_shell->sync()->refresh();
    drawFrame();
    return since(start);
}

Milliseconds AppUnderTest::openForm(const QString& child)
{
    const auto start = std::chrono::steady_clock::now();
    m_shell->recordVisit(child);
    drawFrame();
    if (m_shell->record() == nullptr) throw std::runtime_error{m_shell->problem().toStdString()};
    return since(start);
}

void AppUnderTest::closeForm()
{
    m_shell->record()->leave();
    drawFrame();
}

} // namespace sightline::bench
