#pragma once

#include <memory>

#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/page.h"
#include "viewmodels/rows_model.h"
#include "viewmodels/worker_names.h"

namespace sightline::mobile {

/// One child's part of a visit as it was recorded, with where it came from and everything that was changed. Nothing is edited
/// here.
class VisitPageViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString record READ record CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString child READ child NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString struck READ struck NOTIFY changed)
    Q_PROPERTY(QStringList provenance READ provenance NOTIFY changed)
    Q_PROPERTY(QString whoMayChange READ whoMayChange NOTIFY changed)
    Q_PROPERTY(bool mayChange READ mayChange NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(sightline::mobile::RowsModel* disputes READ disputes CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* facts READ facts CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* notes READ notes CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* history READ history CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* sameVisits READ sameVisits CONSTANT)

public:
    /// NotFound if there is no such visit, or it cannot be read by this program. `tablet` must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<VisitPageViewModel>> open(Tablet& tablet, RecordId visit);

    [[nodiscard]] PageKind kind() const override { return PageKind::Visit; }
    void recordsChanged() override;

    [[nodiscard]] QString record() const;
    [[nodiscard]] QString title() const { return m_title; } ///< "Home visit"
    [[nodiscard]] QString child() const { return m_child_name; }
    [[nodiscard]] QString when() const { return m_when; } ///< "4 June 2026, 14:10 to 15:00"
    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] QString struck() const { return m_struck; } ///< Empty unless it is struck out.
    [[nodiscard]] QStringList provenance() const { return m_provenance; }
    [[nodiscard]] QString whoMayChange() const { return m_who_may_change; } ///< Why not, and who may; empty if this worker may.
    [[nodiscard]] bool mayChange() const { return m_who_may_change.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] RowsModel* disputes() { return &m_disputes; }
    [[nodiscard]] RowsModel* facts() { return &m_facts; }
    [[nodiscard]] RowsModel* notes() { return &m_notes; }
    [[nodiscard]] RowsModel* history() { return &m_history; }
    [[nodiscard]] RowsModel* sameVisits() { return &m_same_visits; }

Q_SIGNALS:
    void changed();
    // What the worker wants opened.
    void amendWanted(const QString& record);
    void strikeWanted(const QString& record);
    void conflictWanted(const QString& record);
    void visitWanted(const QString& record);

private:
    VisitPageViewModel(Tablet& tablet, RecordId visit);
    [[nodiscard]] Result<void> read();
    void readProvenance(const projection::VisitFile& visit, const WorkerNames& names);

    Tablet& m_tablet;
    RecordId m_visit;
    QString m_title;
    QString m_child_name;
    QString m_when;
    QString m_outcome;
    QString m_struck;
    QStringList m_provenance;
    QString m_who_may_change;
    QString m_problem;
    RowsModel m_disputes;
    RowsModel m_facts;
    RowsModel m_notes;
    RowsModel m_history;
    RowsModel m_same_visits;
};

} // namespace sightline::mobile
