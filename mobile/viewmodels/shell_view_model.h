#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/about_view_model.h"
#include "viewmodels/amend_visit_view_model.h"
#include "viewmodels/attempt_view_model.h"
#include "viewmodels/brief_view_model.h"
#include "viewmodels/child_page_view_model.h"
#include "viewmodels/children_view_model.h"
#include "viewmodels/conflict_view_model.h"
#include "viewmodels/hand_back_view_model.h"
#include "viewmodels/hand_over_view_model.h"
#include "viewmodels/help_view_model.h"
#include "viewmodels/idle_view_model.h"
#include "viewmodels/language_watch.h"
#include "viewmodels/my_visits_view_model.h"
#include "viewmodels/navigator.h"
#include "viewmodels/observe_view_model.h"
#include "viewmodels/record_visit_view_model.h"
#include "viewmodels/settings_view_model.h"
#include "viewmodels/strike_visit_view_model.h"
#include "viewmodels/sync_view_model.h"
#include "viewmodels/unlock_view_model.h"
#include "viewmodels/visit_page_view_model.h"
#include "viewmodels/voice_entry_view_model.h"

namespace sightline::mobile {

/// Makes the runner of an unlocked tablet.
using MakeSyncRunner = std::function<Result<std::unique_ptr<SyncRunner>>(Tablet&)>;

/// Which screens there are now: the unlock screen alone, or the worker's own. Holds what is unlocked, and nothing of it after
/// `lock`.
class ShellViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main.cpp, handed to the window.")

    Q_PROPERTY(bool locked READ locked NOTIFY lockedChanged)
    Q_PROPERTY(sightline::mobile::UnlockViewModel* unlock READ unlock NOTIFY lockedChanged)
    Q_PROPERTY(sightline::mobile::MyVisitsViewModel* visits READ visits NOTIFY opened)
    Q_PROPERTY(sightline::mobile::ChildrenViewModel* children READ children NOTIFY opened)
    Q_PROPERTY(sightline::mobile::SyncViewModel* sync READ sync NOTIFY opened)
    Q_PROPERTY(sightline::mobile::Navigator* navigator READ navigator CONSTANT)
    Q_PROPERTY(sightline::mobile::RecordVisitViewModel* record READ record NOTIFY recordChanged)
    Q_PROPERTY(sightline::mobile::SettingsViewModel* settings READ settings CONSTANT)
    Q_PROPERTY(sightline::mobile::HelpViewModel* help READ help CONSTANT)
    Q_PROPERTY(sightline::mobile::AboutViewModel* about READ about CONSTANT)
    Q_PROPERTY(sightline::mobile::IdleViewModel* idle READ idle CONSTANT)
    Q_PROPERTY(QString me READ me NOTIFY opened)
    Q_PROPERTY(QString clockWarning READ clockWarning NOTIFY clockWarningChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    using MakeUnlock = std::function<std::unique_ptr<UnlockViewModel>()>;

    ShellViewModel(MakeUnlock makeUnlock, MakeSyncRunner makeSyncRunner, QObject* parent = nullptr);
    /// The languages to choose from. To be called before a window shows them; without it there is nothing to choose.
    void offerLanguages(std::vector<LanguageOffered> offered, const QString& current, SpeakLanguage speak);
    /// Somebody said that they are there, while `idle` counted down.
    void onStay(std::function<void()> stay) { m_stay = std::move(stay); }
    /// What this device brings to a child's session. To be called before a window shows it.
    void handOverWith(HandOverMeans means) { m_hand_over_means = std::move(means); }
    /// Where sessions lie that were handed over and not finished.
    void holdSessionsWith(HeldSessions sessions) { m_held_sessions = std::move(sessions); }
    /// Behind the unlock screen at once: the PIN was given elsewhere.
    void openTablet(std::unique_ptr<Tablet> tablet);
    /// A child's session lies here and the worker who began it sees it: the page is open, or they were told that it cannot be.
    [[nodiscard]] bool sessionInHand() const;
    ~ShellViewModel() override;

    /// The open tablet; null while locked.
    [[nodiscard]] Tablet* tablet() const noexcept { return m_tablet.get(); }
    [[nodiscard]] bool locked() const noexcept { return m_tablet == nullptr; }
    [[nodiscard]] UnlockViewModel* unlock() const { return m_unlock.get(); }
    [[nodiscard]] MyVisitsViewModel* visits() const { return m_visits.get(); }
    [[nodiscard]] ChildrenViewModel* children() const { return m_children.get(); }
    [[nodiscard]] SyncViewModel* sync() const { return m_sync.get(); }
    [[nodiscard]] Navigator* navigator() { return &m_navigator; }
    /// The form that is open; null if none is. One form at a time: a visit that is being recorded is never hidden by another.
    [[nodiscard]] RecordVisitViewModel* record() const;
    [[nodiscard]] SettingsViewModel* settings() const { return m_settings.get(); }
    [[nodiscard]] HelpViewModel* help() { return &m_help; }
    [[nodiscard]] AboutViewModel* about() { return &m_about; }
    [[nodiscard]] IdleViewModel* idle() { return &m_idle; }
    [[nodiscard]] QString me() const; ///< "Jo Marsh, social worker"
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What is wrong with the tablet's clock; empty while nothing is known to be.
    [[nodiscard]] QString clockWarning() const { return m_clock_warning; }

    Q_INVOKABLE void goTo(sightline::mobile::Navigator::Place place);
    /// Opens the form for this child (36 characters); the home's draft if there is one.
    Q_INVOKABLE void recordVisit(const QString& child);
    Q_INVOKABLE void openSettings();
    /// About the place or the page where the worker is.
    Q_INVOKABLE void openHelp();
    Q_INVOKABLE void openAbout();
    /// "Save now": what was typed is kept at once.
    Q_INVOKABLE void keepNow() { m_navigator.keepAll(); }
    /// Opens the page of this child on top of what is open.
    Q_INVOKABLE void openChild(const QString& child);
    /// The same from the list: it takes the place of what is open there.
    Q_INVOKABLE void chooseChild(const QString& child);
    /// "Before you go in", for this child and those of the same home.
    Q_INVOKABLE void openBrief(const QString& child);
    /// The same for the visit that is being recorded.
    Q_INVOKABLE void openBriefOfVisit();
    /// Nobody answered, or the worker was not let in.
    Q_INVOKABLE void recordAttempt(const QString& child);
    /// What is asked before the tablet is given to this child.
    Q_INVOKABLE void giveTo(const QString& child);
    Q_INVOKABLE void openVisit(const QString& record);
    Q_INVOKABLE void amendVisit(const QString& record);
    Q_INVOKABLE void strikeVisit(const QString& record);
    /// What a child said, and what stands beside it.
    Q_INVOKABLE void openEntry(const QString& record);
    /// What the worker saw of a child who is too young or does not speak.
    Q_INVOKABLE void observe(const QString& child);
    Q_INVOKABLE void openConflict(const QString& record);
    /// Whatever page shows this record: the dispute if there is one, the visit, or the child.
    Q_INVOKABLE void openRecord(const QString& record);
    /// Keeps drafts, closes the vault and forgets everything read from it.
    Q_INVOKABLE void lock();

Q_SIGNALS:
    void lockedChanged();
    void opened(); ///< The worker's own view models are there. Nothing is said when they go: their screens go with `locked`.
    void recordChanged();
    void problemChanged();
    void clockWarningChanged();
    /// The worker said so: the tablet changes hands. The page is open until this has returned.
    void handingOver(sightline::mobile::HandOverViewModel* page);
    /// The child goes on with the session that is open.
    void goingOn();

private:
    void onUnlocked();
    void showUnlock();
    void lookForSession();
    void lookAtClock();
    void sayAnew();
    void onPageClosed(sightline::mobile::PageKind kind);
    void setProblem(const QString& problem);
    /// On top of what is open; why it cannot be opened is said where the worker is.
    template <typename Made>
    void open(Result<std::unique_ptr<Made>> page);
    void connectChild(ChildPageViewModel& page);
    void connectVisit(VisitPageViewModel& page);
    void onSaved();
    void tellPages();

    MakeUnlock m_make_unlock;
    MakeSyncRunner m_make_sync_runner;
    // Destroyed from the last to the first: whatever reads the tablet goes before it.
    std::unique_ptr<Tablet> m_tablet;
    std::unique_ptr<SyncRunner> m_runner;
    std::unique_ptr<UnlockViewModel> m_unlock;
    std::unique_ptr<MyVisitsViewModel> m_visits;
    std::unique_ptr<ChildrenViewModel> m_children;
    std::unique_ptr<SyncViewModel> m_sync;
    Navigator m_navigator;
    std::unique_ptr<SettingsViewModel> m_settings;
    HelpViewModel m_help;
    AboutViewModel m_about;
    std::function<void()> m_stay;
    IdleViewModel m_idle;
    HandOverMeans m_hand_over_means;
    HeldSessions m_held_sessions;
    bool m_session_unreadable = false;
    LanguageWatch m_language;
    QString m_problem;
    QString m_clock_warning;
    QString m_recording; ///< The child whose visit is being recorded.
};

} // namespace sightline::mobile
