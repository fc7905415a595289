#pragma once

#include <map>
#include <set>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/caseload_rows.h"

namespace sightline::mobile {

/// The rows of My visits. A group longer than ten shows its first ten until `showAll` is asked for; overdue rows are counted,
/// never hidden silently: the last shown row says how many more there are.
class VisitRowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by MyVisitsViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ChildRole = Qt::UserRole,
        HeadingRole,
        StateRole,
        StateWordRole,
        NameRole,
        WhereRole,
        DueRole,
        AloneRole,
        MarksRole,
        MarkIconsRole,
        SpokenRole,
        SameHomeRole,
        MoreRole
    };

    static constexpr std::size_t kGroupRowsMax = 10;

    explicit VisitRowsModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }

    void setRows(std::vector<CaseloadRow> rows);
    /// Shows the whole group of `row`.
    void showAll(int row);

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Shown {
        std::size_t row;
        std::size_t more; ///< Rows of the group after this one that are not shown.
    };
    void rebuild();
    [[nodiscard]] QString headingOf(std::size_t row) const; ///< "Overdue (3)" on the first row of a group; else empty.

    std::vector<CaseloadRow> m_rows;
    std::vector<Shown> m_shown;
    std::map<VisitGroup, int> m_in_group;
    std::set<VisitGroup> m_whole;
};

} // namespace sightline::mobile
