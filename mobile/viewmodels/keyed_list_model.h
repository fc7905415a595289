#pragma once

#include <algorithm>
#include <vector>

#include <QAbstractListModel>

namespace sightline::mobile {

/// A list of rows, each with a key of its own, that becomes another list by the fewest words to its views: who stays keeps its
/// place on the screen, its focus and its scroll position. `Row` has `key()` and `==`.
template <typename Row>
class KeyedListModel : public QAbstractListModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    void become(std::vector<Row> rows)
    {
        if (m_rows.empty() || rows.empty()) {
            beginResetModel();
            m_rows = std::move(rows);
            return endResetModel();
        }
        dropAllBut(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) bringTo(i, rows[i]);
        tellChanges(std::move(rows));
    }

private:
    static auto keysOf(const std::vector<Row>& rows)
    {
        std::vector<std::decay_t<decltype(rows.front().key())>> keys;
        for (const Row& row : rows) keys.push_back(row.key());
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    void dropAllBut(const std::vector<Row>& rows)
    {
        const auto keys = keysOf(rows);
        for (std::size_t end = m_rows.size(); end > 0; --end) {
            if (std::binary_search(keys.begin(), keys.end(), m_rows[end - 1].key())) continue;
            const int gone = static_cast<int>(end - 1);
            beginRemoveRows({}, gone, gone);
            m_rows.erase(m_rows.begin() + gone);
            endRemoveRows();
        }
    }

    void bringTo(std::size_t place, const Row& row)
    {
        if (place < m_rows.size() && m_rows[place].key() == row.key()) return;
        const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(place);
        const auto found = std::find_if(begin, m_rows.end(), [&](const Row& one) { return one.key() == row.key(); });
        const int to = static_cast<int>(place);
        if (found == m_rows.end()) {
            beginInsertRows({}, to, to);
            m_rows.insert(begin, row);
            return endInsertRows();
        }
        const int from = static_cast<int>(found - m_rows.begin());
        beginMoveRows({}, from, from, {}, to);
        std::rotate(begin, found, found + 1);
        endMoveRows();
    }

    void tellChanges(std::vector<Row> rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (m_rows[i] == rows[i]) continue;
            m_rows[i] = std::move(rows[i]);
            const QModelIndex changed = index(static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed);
        }
    }

    std::vector<Row> m_rows;
};

} // namespace sightline::mobile
