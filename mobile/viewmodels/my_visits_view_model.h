#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/visit_rows_model.h"

namespace sightline::mobile {

/// My visits: the caseload by due date, both clocks in words, and which part of it is shown. Reads the tablet only; knows nothing
/// about sending.
class MyVisitsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QStringList notSafe READ notSafe NOTIFY changed)
    Q_PROPERTY(QString hidden READ hidden NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(Whose whose READ whose NOTIFY changed)
    Q_PROPERTY(What what READ what NOTIFY changed)
    Q_PROPERTY(bool chooseWhose READ chooseWhose NOTIFY changed)
    Q_PROPERTY(sightline::mobile::VisitRowsModel* rows READ rows CONSTANT)

public:
    /// Mine: I am allocated to the child. Covering: I may see the child and am not allocated. Team: every child on this tablet.
    enum class Whose { Mine, Team, Covering };
    Q_ENUM(Whose)
    enum class What { Everything, Overdue, Due, SeenAloneDue };
    Q_ENUM(What)

    /// `tablet` must outlive this object. Opens on Mine; on Team for a manager, and for a worker who is allocated to nobody.
    explicit MyVisitsViewModel(Tablet& tablet, QObject* parent = nullptr);

    [[nodiscard]] QString summary() const { return m_summary; }
    /// "I don't feel safe" of every child of the caseload, on whichever tablet: one line each until a manager has acknowledged
    /// it.
    [[nodiscard]] QStringList notSafe() const { return m_not_safe; }
    /// What the filters leave out, overdue children above all; empty if they leave out nothing.
    [[nodiscard]] QString hidden() const { return m_hidden; }
    /// What to say instead of a list; empty while there is one.
    [[nodiscard]] QString emptyText() const { return m_empty_text; }
    /// Why the list could not be read; empty if it could.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] Whose whose() const noexcept { return m_whose; }
    [[nodiscard]] What what() const noexcept { return m_what; }
    /// Some children are the worker's and some are not: the choice makes a difference.
    [[nodiscard]] bool chooseWhose() const noexcept { return m_choose_whose; }
    [[nodiscard]] VisitRowsModel* rows() { return &m_rows; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showMore(int row) { m_rows.showAll(row); }
    Q_INVOKABLE void showWhose(sightline::mobile::MyVisitsViewModel::Whose whose);
    /// The one that is shown already is switched off: everything again.
    Q_INVOKABLE void showWhat(sightline::mobile::MyVisitsViewModel::What what);
    /// Takes every filter off.
    Q_INVOKABLE void showAll();

Q_SIGNALS:
    void changed();

private:
    void show();
    [[nodiscard]] bool isTheirs(const CaseloadRow& row) const; ///< Of the children chosen.
    [[nodiscard]] bool isAskedFor(const CaseloadRow& row) const; ///< Of the visits chosen.
    [[nodiscard]] QString emptyText(std::size_t shown) const;

    Tablet& m_tablet;
    VisitRowsModel m_rows;
    std::vector<CaseloadRow> m_all;
    QString m_summary;
    QStringList m_not_safe;
    QString m_hidden;
    QString m_empty_text;
    QString m_problem;
    Whose m_whose = Whose::Team;
    What m_what = What::Everything;
    bool m_choose_whose = false;
    bool m_chosen = false; ///< By the worker; until then each refresh may choose what to open on.
    bool m_ever_received = false;
};

} // namespace sightline::mobile
