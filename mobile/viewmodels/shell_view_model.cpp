#include "shell_view_model.h"

#include <algorithm>

#include <QCoreApplication>

#include "base/contract.h"
#include "session/clock_check.h"
#include "session/setting_names.h"
#include "viewmodels/clock_warning.h"
#include "viewmodels/plain_page.h"
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

bool isAbout(RecordVisitViewModel& record, const QString& child)
{
    const auto& children = record.children()->all();
    return std::any_of(
        children.begin(), children.end(), [&](const auto& one) { return words::fromStd(one->child().id.toString()) == child; });
}

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

RecordVisitViewModel* ShellViewModel::record() const
{
    for (Page* page : m_navigator.pages())
        if (auto* record = qobject_cast<RecordVisitViewModel*>(page)) return record;
    return nullptr;
}

void ShellViewModel::goTo(Navigator::Place place)
{
    setProblem({});
    m_navigator.goTo(place);
}

void ShellViewModel::recordVisit(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    if (RecordVisitViewModel* open = record()) m_navigator.close(open); // Its draft is kept.
    auto made = RecordVisitViewModel::begin(*m_tablet, *id);
    if (!made.has_value()) return setProblem(tr("The visit cannot be recorded. %1").arg(words::fromStd(made.error().detail)));
    connect(made.value().get(), &RecordVisitViewModel::finished, this, &ShellViewModel::onSaved);
    m_recording = child;
    setProblem({});
    m_navigator.open(std::move(made).value());
    Q_EMIT recordChanged();
}

void ShellViewModel::openSettings()
{
    m_navigator.goTo(Navigator::Place::Me);
    m_navigator.closePlace();
    m_navigator.open(std::make_unique<PlainPage>(PageKind::Settings));
}

HelpTopicsModel::Topic ShellViewModel::helpTopic() const
{
    if (const Page* page = m_navigator.top()) {
        switch (page->kind()) {
        case PageKind::RecordVisit:
        case PageKind::Attempt:
        case PageKind::AmendVisit:
        case PageKind::StrikeVisit: return HelpTopicsModel::Record;
        case PageKind::Child:
        case PageKind::Brief:
        case PageKind::Visit:
        case PageKind::HandOver:
        case PageKind::HandBack:
        case PageKind::VoiceEntry:
        case PageKind::Observe: return HelpTopicsModel::Children;
        case PageKind::Conflict: return HelpTopicsModel::Conflict;
        case PageKind::Settings: return HelpTopicsModel::Settings;
        case PageKind::Help:
        case PageKind::About: return HelpTopicsModel::Stuck;
        }
        unreachable("PageKind");
    }
    switch (m_navigator.place()) {
    case Navigator::Place::Visits: return HelpTopicsModel::Visits;
    case Navigator::Place::Children: return HelpTopicsModel::Children;
    case Navigator::Place::Sync: return HelpTopicsModel::Sync;
    case Navigator::Place::Me: return HelpTopicsModel::Settings;
    }
    unreachable("Navigator::Place");
}

void ShellViewModel::openHelp()
{
    if (m_navigator.top() && m_navigator.top()->kind() == PageKind::Help) return;
    m_help.about(helpTopic());
    m_navigator.open(std::make_unique<PlainPage>(PageKind::Help));
}

void ShellViewModel::openAbout()
{
    m_navigator.open(std::make_unique<PlainPage>(PageKind::About));
}

void ShellViewModel::recordAttempt(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = AttemptViewModel::begin(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &AttemptViewModel::finished, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

template <typename Made>
void ShellViewModel::open(Result<std::unique_ptr<Made>> page)
{
    if (!page.has_value()) return setProblem(tr("This cannot be opened: %1.").arg(words::fromStd(page.error().detail)));
    setProblem({});
    m_navigator.open(std::move(page).value());
}

void ShellViewModel::openChild(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = ChildPageViewModel::open(*m_tablet, *id);
    if (page.has_value()) connectChild(*page.value());
    open(std::move(page));
}

void ShellViewModel::chooseChild(const QString& child)
{
    m_navigator.closePlace();
    openChild(child);
}

void ShellViewModel::connectChild(ChildPageViewModel& page)
{
    connect(&page, &ChildPageViewModel::recordWanted, this, &ShellViewModel::recordVisit);
    connect(&page, &ChildPageViewModel::attemptWanted, this, &ShellViewModel::recordAttempt);
    connect(&page, &ChildPageViewModel::briefWanted, this, &ShellViewModel::openBrief);
    connect(&page, &ChildPageViewModel::visitWanted, this, &ShellViewModel::openVisit);
    connect(&page, &ChildPageViewModel::conflictWanted, this, &ShellViewModel::openConflict);
    connect(&page, &ChildPageViewModel::handOverWanted, this, &ShellViewModel::giveTo);
    connect(&page, &ChildPageViewModel::observationWanted, this, &ShellViewModel::observe);
    connect(&page, &ChildPageViewModel::entryWanted, this, &ShellViewModel::openEntry);
}

void ShellViewModel::openBrief(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = BriefViewModel::open(*m_tablet, *id);
    if (page.has_value()) {
        BriefViewModel* const brief = page.value().get();
        connect(brief, &BriefViewModel::recordWanted, this, [this, brief](const QString& wanted) {
            // Back to the form of this child that is open, or a new one.
            m_navigator.close(brief);
            if (RecordVisitViewModel* const open = record(); open != nullptr && isAbout(*open, wanted))
                m_navigator.goToPage(open);
            else
                recordVisit(wanted);
        });
    }
    open(std::move(page));
}

void ShellViewModel::giveTo(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = HandOverViewModel::begin(*m_tablet, *id, m_hand_over_means);
    if (page.has_value()) {
        HandOverViewModel* const handOver = page.value().get();
        // Queued: what hands over takes the page away.
        connect(
            handOver, &HandOverViewModel::given, this, [this, handOver] { Q_EMIT handingOver(handOver); }, Qt::QueuedConnection);
    }
    open(std::move(page));
}

void ShellViewModel::openBriefOfVisit()
{
    openBrief(m_recording);
}

void ShellViewModel::openVisit(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = VisitPageViewModel::open(*m_tablet, *id);
    if (page.has_value()) connectVisit(*page.value());
    open(std::move(page));
}

void ShellViewModel::connectVisit(VisitPageViewModel& page)
{
    connect(&page, &VisitPageViewModel::amendWanted, this, &ShellViewModel::amendVisit);
    connect(&page, &VisitPageViewModel::strikeWanted, this, &ShellViewModel::strikeVisit);
    connect(&page, &VisitPageViewModel::conflictWanted, this, &ShellViewModel::openConflict);
    connect(&page, &VisitPageViewModel::visitWanted, this, &ShellViewModel::openVisit);
}

void ShellViewModel::amendVisit(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = AmendVisitViewModel::begin(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &AmendVisitViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::strikeVisit(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = StrikeVisitViewModel::begin(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &StrikeVisitViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::openEntry(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = VoiceEntryViewModel::open(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &VoiceEntryViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::observe(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = ObserveViewModel::begin(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &ObserveViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::openConflict(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = ConflictViewModel::open(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &ConflictViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::openRecord(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    const auto file = m_tablet->childOfRecord(*id);
    if (!file.has_value()) return setProblem(tr("This cannot be opened: %1.").arg(words::fromStd(file.error().detail)));
    const projection::RecordFile* const found = projection::findRecord(file.value(), *id);
    if (found != nullptr && found->disputed()) return openConflict(record);
    for (const projection::VisitFile& visit : file.value().visits) {
        const bool itsNote = std::any_of(
            visit.notes.begin(), visit.notes.end(), [&](const projection::RecordFile& note) { return note.id == *id; });
        if (visit.record.id == *id || itsNote) return openVisit(words::fromStd(visit.record.id.toString()));
    }
    openChild(words::fromStd(file.value().id.toString()));
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
