#include "app_under_test.h"

#include <ctime>
#include <stdexcept>

#include <QCoreApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QQmlEngine>

#include "appearance.h"
#include "platform/run_aside.h"

namespace sightline::bench {

void drawFrame(QQuickView& view)
{
    QEventLoop loop;
    bool drawn = false;
    const auto connection = QObject::connect(&view, &QQuickWindow::frameSwapped, &loop, [&] {
        drawn = true;
        loop.quit();
    });
    view.update();
    while (!drawn) loop.processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
}

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

void show(QQuickView& view, const char* screen, QObject& viewModel)
{
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    Appearance::of(*view.engine())->setReduceMotion(true);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(&viewModel)}});
    view.setSource(QUrl{QLatin1String{screen}});
    view.resize(kWidth, kHeight);
    view.show();
    drawFrame(view);
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
    show(m_view, "qrc:/qt/qml/Sightline/App/Root.qml", *m_shell);
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
    do drawFrame(m_view);
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
    drawFrame(m_view);
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
        drawFrame(m_view);
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
    drawFrame(m_view);
    return since(start);
}

Milliseconds AppUnderTest::openForm(const QString& child)
{
    const auto start = std::chrono::steady_clock::now();
    m_shell->recordVisit(child);
    drawFrame(m_view);
    if (m_shell->record() == nullptr) throw std::runtime_error{m_shell->problem().toStdString()};
    return since(start);
}

void AppUnderTest::closeForm()
{
    m_shell->record()->leave();
    drawFrame(m_view);
}

ChildrenUnderTest::ChildrenUnderTest(const std::string& folder, const std::string& pin, Clock& clock)
{
    auto tablet = mobile::Tablet::open(folder, pin, m_platform, clock);
    if (!tablet.has_value()) throw std::runtime_error{tablet.error().detail};
    m_tablet = std::move(tablet).value();
    m_tablet->prepareCaseload();
    m_children = std::make_unique<mobile::ChildrenViewModel>(*m_tablet);
    show(m_view, "qrc:/qt/qml/Sightline/Screens/ChildrenScreen.qml", *m_children);
}

FrameTimes ChildrenUnderTest::type(const QString& text)
{
    FrameTimes times;
    m_view.requestActivate();
    if (auto* search = m_view.rootObject()->findChild<QQuickItem*>(QStringLiteral("searchField"))) search->forceActiveFocus();
    drawFrame(m_view);
    for (const QChar letter : text) {
        const auto wall = std::chrono::steady_clock::now();
        const Milliseconds cpu = threadCpu();
        QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
        QCoreApplication::sendEvent(&m_view, &press);
        drawFrame(m_view);
        times.wall.push_back(since(wall));
        times.cpu.push_back(threadCpu() - cpu);
    }
    return times;
}

} // namespace sightline::bench
