#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sightline::mobile {

/// A short list that a page shows and nobody edits: rows of values under the names that its maker gave. Rows that are the same as
/// before disturb nothing on the screen.
class RowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by a page's view model.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Row = QVariantList; ///< One value a role, in their order.

    explicit RowsModel(QList<QByteArray> roles, QObject* parent = nullptr)
        : QAbstractListModel{parent}
        , m_roles{std::move(roles)}
    { }

    void setRows(std::vector<Row> rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The value of `role` in `row`; invalid if there is none.
    Q_INVOKABLE [[nodiscard]] QVariant value(int row, const QByteArray& role) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<QByteArray> m_roles;
    std::vector<Row> m_rows;
};

} // namespace sightline::mobile
