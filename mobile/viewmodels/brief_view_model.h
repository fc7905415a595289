#pragma once

#include <memory>

#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/page.h"
#include "viewmodels/rows_model.h"

namespace sightline::mobile {

/// "Before you go in": what to know about every child of a home, on one page that is read in a minute.
class BriefViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(QStringList alerts READ alerts NOTIFY changed)
    Q_PROPERTY(QString people READ people NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(sightline::mobile::RowsModel* children READ children CONSTANT)

public:
    /// For `child` and those of the same home. NotFound if the child is not in the caseload.
    [[nodiscard]] static Result<std::unique_ptr<BriefViewModel>> open(Tablet& tablet, ChildId child);

    [[nodiscard]] PageKind kind() const override { return PageKind::Brief; }
    void recordsChanged() override;

    [[nodiscard]] QString where() const { return m_where; }
    [[nodiscard]] QStringList alerts() const { return m_alerts; } ///< Of every child of the home, each once.
    [[nodiscard]] QString people() const { return m_people; } ///< Who may be there, one a line.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] RowsModel* children() { return &m_children; }

    Q_INVOKABLE void record() { Q_EMIT recordWanted(m_asked); }

Q_SIGNALS:
    void changed();
    void recordWanted(const QString& child);

private:
    BriefViewModel(Tablet& tablet, ChildId child);
    [[nodiscard]] Result<void> read();

    Tablet& m_tablet;
    ChildId m_child;
    QString m_asked;
    QString m_where;
    QStringList m_alerts;
    QString m_people;
    QString m_problem;
    RowsModel m_children;
};

} // namespace sightline::mobile
