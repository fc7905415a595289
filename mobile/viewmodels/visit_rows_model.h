#pragma once

#include <set>

#include <QtQml/qqmlregistration.h>

#include "viewmodels/caseload_rows.h"
#include "viewmodels/keyed_list_model.h"

namespace sightline::mobile {

/// A row as it is shown: with the heading above it and what is not shown below.
struct ShownVisitRow {
    CaseloadRow row;
    QString heading; ///< "Overdue (3)" on the first row of a group; else empty.
    QString more; ///< "Show 14 more" on the last shown row of a group; else empty.

    [[nodiscard]] const ChildId& key() const { return row.child; }
    friend bool operator==(const ShownVisitRow&, const ShownVisitRow&) = default;
};

/// The rows of My visits. A group longer than ten shows its first ten until `showAll` is asked for; overdue rows are counted,
/// never hidden silently: the last shown row says how many more there are. New rows are told one by one, so that the list stays
/// where it was scrolled to.
class VisitRowsModel : public KeyedListModel<ShownVisitRow> {
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
        HealthRole,
        DueRole,
        AloneRole,
        AlsoRole,
        WorkerRole,
        NotSafeRole,
        MarksRole,
        MarkIconsRole,
        SpokenRole,
        SameHomeRole,
        MoreRole
    };

    static constexpr std::size_t kGroupRowsMax = 10;

    explicit VisitRowsModel(QObject* parent = nullptr)
        : KeyedListModel{parent}
    { }

    void setRows(std::vector<CaseloadRow> rows);
    /// Shows the whole group of `row`.
    void showAll(int row);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void show();

    std::vector<CaseloadRow> m_all;
    std::set<VisitGroup> m_whole;
};

} // namespace sightline::mobile
