#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include <QAbstractListModel>

namespace sightline::child_space {

/// Rows with named columns. `Row` has `key()` and `==`. Where only the words of rows change, whoever has the keyboard keeps it.
template <typename Row>
class RowList : public QAbstractListModel {
public:
    struct Column {
        const char* name;
        QVariant (*of)(const Row&);
    };

    [[nodiscard]] const std::vector<Row>& rows() const noexcept { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
        const auto column = static_cast<std::size_t>(role - Qt::UserRole);
        if (role < Qt::UserRole || column >= m_columns.size()) return {};
        return m_columns[column].of(m_rows[static_cast<std::size_t>(index.row())]);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (std::size_t i = 0; i < m_columns.size(); ++i) names.insert(Qt::UserRole + static_cast<int>(i), m_columns[i].name);
        return names;
    }

    void setRows(std::vector<Row> rows)
    {
        const auto sameKey = [](const Row& a, const Row& b) { return a.key() == b.key(); };
        if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameKey)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (m_rows[i] == rows[i]) continue;
            m_rows[i] = std::move(rows[i]);
            const QModelIndex changed = this->index(static_cast<int>(i));
            Q_EMIT this->dataChanged(changed, changed);
        }
    }

protected:
    RowList(std::vector<Column> columns, QObject* parent)
        : QAbstractListModel{parent}
        , m_columns{std::move(columns)}
    { }

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace sightline::child_space
