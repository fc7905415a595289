#pragma once

#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/keyed_list_model.h"
#include "viewmodels/visit_state.h"

namespace sightline::mobile {

/// One child that was found, in words.
struct ChildRow {
    ChildId child;
    QString name; ///< "Ali Khan, 7"
    QString details; ///< "Known as Ollie. 12 Mill Lane, Northtown. Number 384923"
    VisitState state;
    QString accessible_name;

    [[nodiscard]] const ChildId& key() const { return child; }
    friend bool operator==(const ChildRow&, const ChildRow&) = default;
};

/// The children that a search found, by name.
class ChildRowsModel : public KeyedListModel<ChildRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChildrenViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { ChildRole = Qt::UserRole, NameRole, DetailsRole, StateRole, StateWordRole, SpokenRole };

    explicit ChildRowsModel(QObject* parent = nullptr)
        : KeyedListModel{parent}
    { }

    void setRows(std::vector<ChildRow> rows)
    {
        become(std::move(rows));
        Q_EMIT countChanged();
    }

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
};

} // namespace sightline::mobile
