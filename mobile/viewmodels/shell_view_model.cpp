#include "shell_view_model.h"

#include <algorithm>

#include <QCoreApplication>

#include "session/clock_check.h"
#include "session/setting_names.h"
#include "viewmodels/clock_warning.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

/// Keeps a tablet open until Qt has taken away everything that reads it.
class SpentTablet final : public QObject {
public:
    explicit SpentTablet(std::unique_ptr<Tablet> tablet)
        : m_tablet{std::move(tablet)}
    { }

private:
    std::unique_ptr<Tablet> m_tablet;
};

} // namespace

ShellViewModel::ShellViewModel(MakeUnlock makeUnlock, MakeSyncRunner makeSyncRunner, QObject* parent)
    : QObject{parent}
    , m_make_unlock{std::move(makeUnlock)}
    , m_make_sync_runner{std::move(makeSyncRunner)}
    , m_settings{std::make_unique<SettingsViewModel>(std::vector<LanguageOffered>{}, QString{}, SpeakLanguage{})}
    , m_about{QCoreApplication::applicationVersion()}
    , m_idle{[this] {
        if (m_stay) m_stay();
    }}
{
    connect(&m_language, &LanguageWatch::changed, this, &ShellViewModel::sayAnew);
    connect(&m_navigator, &Navigator::pageClosed, this, &ShellViewModel::onPageClosed);
    connect(&m_navigator, &Navigator::pageLost, this, &ShellViewModel::setProblem);
    showUnlock();
}

ShellViewModel::~ShellViewModel() = default;

void ShellViewModel::offerLanguages(std::vector<LanguageOffered> offered, const QString& current, SpeakLanguage speak)
{
    m_settings = std::make_unique<SettingsViewModel>(std::move(offered), current, std::move(speak));
}

void ShellViewModel::sayAnew()
{
    if (!m_tablet) return;
    m_visits->refresh();
    m_sync->refresh();
    m_clock_warning.clear();
    lookAtClock();
    Q_EMIT clockWarningChanged();
    Q_EMIT opened();
}

void ShellViewModel::showUnlock()
{
    m_unlock = m_make_unlock();
    // Queued: the view model that says so must have returned before it is replaced.
    connect(m_unlock.get(), &UnlockViewModel::unlocked, this, &ShellViewModel::onUnlocked, Qt::QueuedConnection);
}

void ShellViewModel::onUnlocked()
{
    if (!m_unlock) return;
    if (auto tablet = m_unlock->takeTablet()) openTablet(std::move(tablet));
}

void ShellViewModel::openTablet(std::unique_ptr<Tablet> tablet)
{
    auto runner = m_make_sync_runner(*tablet);
    if (!runner.has_value())
        return setProblem(tr("This tablet could not be opened. %1").arg(words::fromStd(runner.error().detail)));
    m_tablet = std::move(tablet);
    m_runner = std::move(runner).value();
    m_visits = std::make_unique<MyVisitsViewModel>(*m_tablet);
    m_children = std::make_unique<ChildrenViewModel>(*m_tablet);
    m_sync = std::make_unique<SyncViewModel>(*m_tablet, *m_runner);
    connect(m_sync.get(), &SyncViewModel::received, m_visits.get(), &MyVisitsViewModel::refresh);
    connect(m_sync.get(), &SyncViewModel::received, m_children.get(), &ChildrenViewModel::refresh);
    connect(m_sync.get(), &SyncViewModel::received, this, &ShellViewModel::lookAtClock);
    connect(m_sync.get(), &SyncViewModel::received, this, &ShellViewModel::tellPages);
    // Queued: the view model that says so must have returned before it goes.
    connect(m_sync.get(), &SyncViewModel::wiped, this, &ShellViewModel::lock, Qt::QueuedConnection);
    m_navigator.goTo(Navigator::Place::Visits);
    const auto numbers = m_tablet->store().setting(kDutyNumbers);
    m_settings->setDutyNumbers(
        {words::fromStd(numbers.has_value() ? numbers.value().value_or("") : ""), [this](const QString& text) {
             return m_tablet && m_tablet->store().setSetting(kDutyNumbers, text.trimmed().toStdString()).has_value();
         }});
    lookAtClock();
    lookForSession();
    Q_EMIT opened();
    Q_EMIT lockedChanged();
    Navigator::letGo(std::move(m_unlock));
    m_sync->syncNow();
    m_sync->keepTrying();
}

void ShellViewModel::lookForSession()
{
    m_session_unreadable = false;
    auto session = openSession(*m_tablet);
    const bool lies = m_held_sessions.lies(*m_tablet);
    if (!lies) {
        // It was saved, and only this was left to do; or it never began.
        if (session.has_value() && session.value()) static_cast<void>(forgetOpenSession(*m_tablet));
        return;
    }
    if (session.has_value() && session.value()) {
        auto held = m_held_sessions.hold(*m_tablet, *session.value());
        auto page = HandBackViewModel::open(*m_tablet, std::move(*session.value()), std::move(held));
        if (page.has_value()) {
            connect(page.value().get(), &HandBackViewModel::goOnWanted, this, &ShellViewModel::goingOn, Qt::QueuedConnection);
            connect(page.value().get(), &HandBackViewModel::saved, this, &ShellViewModel::onSaved);
            connect(page.value().get(), &HandBackViewModel::entryWanted, this, &ShellViewModel::openEntry);
            m_session_unreadable = !page.value()->readable();
            m_navigator.open(std::move(page).value());
            return;
        }
    }
    m_session_unreadable = true;
    setProblem(
        tr("A child’s session lies on this tablet and cannot be opened. It is kept as it is. Tell the people who look after "
           "this tablet."));
}

bool ShellViewModel::sessionInHand() const
{
    if (m_session_unreadable) return true;
    const auto pages = m_navigator.pages();
    return std::any_of(pages.begin(), pages.end(), [](const Page* page) { return page->kind() == PageKind::HandBack; });
}

void ShellViewModel::lookAtClock()
{
    if (!m_tablet) return;
    const auto measure = clockMeasure(*m_tablet);
    const auto problem =
        measure.has_value() && measure.value() ? clockProblem(*measure.value(), m_tablet->clock().now()) : std::nullopt;
    const QString warning = problem ? inWords(*problem) : QString{};
    if (warning == m_clock_warning) return;
    m_clock_warning = warning;
    Q_EMIT clockWarningChanged();
}

QString ShellViewModel::me() const
{
    if (!m_tablet) return {};
    QString role = words::fromStd(toText(m_tablet->me().role));
    return tr("%1, %2").arg(words::fromStd(m_tablet->me().name), role.replace(u'_', u' '));
}

void ShellViewModel::goTo(Navigator::Place place)
{
    setProblem({});
    m_navigator.goTo(place);
}

void ShellViewModel::onSaved()
{
    m_visits->refresh();
    tellPages();
    m_sync->syncNow();
}

void ShellViewModel::tellPages()
{
    for (Page* page : m_navigator.pages()) page->recordsChanged();
}

void ShellViewModel::onPageClosed(PageKind kind)
{
    if (kind == PageKind::RecordVisit) Q_EMIT recordChanged();
    if (m_visits) m_visits->refresh();
}

void ShellViewModel::lock()
{
    if (!m_tablet) return;
    m_navigator.closeAll();
    showUnlock();
    const auto unsent = m_tablet->store().pendingGroups();
    if (unsent.has_value()) m_unlock->tellUnsent(m_tablet->folder(), unsent.value());
    // Nothing that was said to this worker is said to the next.
    m_settings->setDutyNumbers({});
    setProblem({});
    m_recording.clear();
    m_clock_warning.clear();
    m_runner->disconnect();
    auto spent = std::make_unique<SpentTablet>(std::move(m_tablet));
    Q_EMIT lockedChanged();
    Navigator::letGo(std::move(m_visits));
    Navigator::letGo(std::move(m_children));
    Navigator::letGo(std::move(m_sync));
    Navigator::letGo(std::move(m_runner));
    Navigator::letGo(std::move(spent)); // Last, because the others read it.
}

void ShellViewModel::setProblem(const QString& problem)
{
    if (problem == m_problem) return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace sightline::mobile
