#pragma once

#include <memory>

#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/choices_model.h"
#include "viewmodels/page.h"
#include "viewmodels/rows_model.h"
#include "viewmodels/timeline_model.h"

namespace sightline::mobile {

/// One child: who it is, where the clocks stand and why, what has happened, what is planned, what the child said, and who is
/// around the child.
class ChildPageViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString childId READ childId CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString called READ called NOTIFY changed)
    Q_PROPERTY(bool observedInstead READ observedInstead NOTIFY changed)
    Q_PROPERTY(QString knownAs READ knownAs NOTIFY changed)
    Q_PROPERTY(QString born READ born NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(QString worker READ worker NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString communication READ communication NOTIFY changed)
    Q_PROPERTY(QStringList alerts READ alerts NOTIFY changed)
    Q_PROPERTY(QString attempts READ attempts NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(Tab tab READ tab NOTIFY tabChanged)
    Q_PROPERTY(bool onlySeenAlone READ onlySeenAlone NOTIFY filterChanged)
    Q_PROPERTY(QString kindShown READ kindShown NOTIFY filterChanged)
    Q_PROPERTY(QString timelineEmpty READ timelineEmpty NOTIFY filterChanged)
    Q_PROPERTY(sightline::mobile::RowsModel* needs READ needs CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* clocks READ clocks CONSTANT)
    Q_PROPERTY(sightline::mobile::TimelineModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(sightline::mobile::ChoicesModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* plans READ plans CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* planRows READ planRows CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* wishes READ wishes CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* people READ people CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* voices READ voices CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* lastSaid READ lastSaid CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* flags READ flags CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* observations READ observations CONSTANT)

public:
    enum Tab { Timeline, Plan, Wishes, People };
    Q_ENUM(Tab)

    /// NotFound if the child is not in the caseload; refused while the tablet may not show records. `tablet` must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<ChildPageViewModel>> open(Tablet& tablet, ChildId child);

    [[nodiscard]] PageKind kind() const override { return PageKind::Child; }
    void recordsChanged() override { refresh(); }

    [[nodiscard]] QString childId() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString called() const; ///< "Ali"
    /// Too young to be given the tablet: what the worker saw is written down instead.
    [[nodiscard]] bool observedInstead() const noexcept { return m_observed_instead; }
    [[nodiscard]] QString knownAs() const;
    [[nodiscard]] QString born() const; ///< "7 years old, born 4 June 2019"
    [[nodiscard]] QString where() const;
    [[nodiscard]] QString worker() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString communication() const;
    [[nodiscard]] QStringList alerts() const;
    [[nodiscard]] QString attempts() const; ///< "2 tries in a row without seeing Ali"; empty under two.
    [[nodiscard]] QString problem() const { return m_problem; } ///< Why this could not be read again; empty if it could.
    [[nodiscard]] Tab tab() const noexcept { return m_tab; }
    [[nodiscard]] bool onlySeenAlone() const noexcept { return m_only_alone; }
    [[nodiscard]] QString kindShown() const { return m_kind_shown; }
    [[nodiscard]] QString timelineEmpty() const; ///< What to say instead of a timeline; empty while there is one.
    [[nodiscard]] RowsModel* needs() { return &m_needs; }
    [[nodiscard]] RowsModel* clocks() { return &m_clocks; }
    [[nodiscard]] TimelineModel* timeline() { return &m_timeline; }
    [[nodiscard]] ChoicesModel* kinds() { return &m_kinds; }
    [[nodiscard]] RowsModel* plans() { return &m_plans; }
    [[nodiscard]] RowsModel* planRows() { return &m_plan_rows; }
    [[nodiscard]] RowsModel* wishes() { return &m_wishes; }
    [[nodiscard]] RowsModel* people() { return &m_people; }
    // Roles: voice_rows.h.
    [[nodiscard]] RowsModel* voices() { return &m_voices; }
    [[nodiscard]] RowsModel* lastSaid() { return &m_last_said; }
    [[nodiscard]] RowsModel* flags() { return &m_flags; }
    [[nodiscard]] RowsModel* observations() { return &m_observations; }

    /// The tablet for the child; where the child is too young, the observation.
    Q_INVOKABLE void giveWanted();
    Q_INVOKABLE void show(int tab);
    Q_INVOKABLE void showOnlySeenAlone(bool only);
    Q_INVOKABLE void showKind(const QString& kind);

Q_SIGNALS:
    void changed();
    void tabChanged();
    void filterChanged();
    // What the worker wants opened.
    void recordWanted(const QString& child);
    void attemptWanted(const QString& child);
    void briefWanted(const QString& child);
    void visitWanted(const QString& record);
    void conflictWanted(const QString& record);
    void handOverWanted(const QString& child);
    void observationWanted(const QString& child);
    void entryWanted(const QString& record);

private:
    ChildPageViewModel(Tablet& tablet, ChildId child);
    [[nodiscard]] Result<void> read();
    void refresh();

    Tablet& m_tablet;
    ChildId m_child;
    std::shared_ptr<const projection::ChildFile> m_file;
    std::shared_ptr<const WorkerNames> m_names;
    std::string m_content; ///< What was read, to see whether it is another.
    Tab m_tab = Timeline;
    bool m_only_alone = false;
    bool m_observed_instead = false;
    QString m_kind_shown;
    QString m_problem;
    ChoicesModel m_kinds;
    TimelineModel m_timeline;
    RowsModel m_needs;
    RowsModel m_clocks;
    RowsModel m_plans;
    RowsModel m_plan_rows;
    RowsModel m_wishes;
    RowsModel m_people;
    RowsModel m_voices;
    RowsModel m_last_said;
    RowsModel m_flags;
    RowsModel m_observations;
};

} // namespace sightline::mobile
