#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/visit_rows_model.h"

namespace sightline::mobile {

/// My visits: the caseload by due date, both clocks in words. Reads the tablet only; knows nothing about sending.
class MyVisitsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(sightline::mobile::VisitRowsModel* rows READ rows CONSTANT)

public:
    /// `tablet` must outlive this object.
    explicit MyVisitsViewModel(Tablet& tablet, QObject* parent = nullptr);

    [[nodiscard]] QString summary() const { return m_summary; }
    /// What to say instead of a list; empty while there is one.
    [[nodiscard]] QString emptyText() const { return m_empty_text; }
    /// Why the list could not be read; empty if it could.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] VisitRowsModel* rows() { return &m_rows; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showMore(int row) { m_rows.showAll(row); }

Q_SIGNALS:
    void changed();

private:
    Tablet& m_tablet;
    VisitRowsModel m_rows;
    QString m_summary;
    QString m_empty_text;
    QString m_problem;
};

} // namespace sightline::mobile
