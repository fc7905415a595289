#include "navigator.h"

#include <algorithm>

namespace sightline::mobile {

Navigator::~Navigator() = default;

int Navigator::depth() const
{
    return static_cast<int>(
        std::count_if(m_open.begin(), m_open.end(), [this](const Open& open) { return open.place == m_place; }));
}

Page* Navigator::top() const
{
    const auto last = std::find_if(m_open.rbegin(), m_open.rend(), [this](const Open& open) { return open.place == m_place; });
    return last == m_open.rend() ? nullptr : last->page.get();
}

std::vector<Page*> Navigator::pages() const
{
    std::vector<Page*> pages;
    for (const Open& open : m_open) pages.push_back(open.page.get());
    return pages;
}

void Navigator::goTo(Place place)
{
    if (place == m_place) return closePlace();
    m_place = place;
    Q_EMIT placeChanged();
    Q_EMIT changed();
    tellTops();
}

void Navigator::goToPage(const Page* page)
{
    const auto at = std::find_if(m_open.begin(), m_open.end(), [page](const Open& open) { return open.page.get() == page; });
    if (at != m_open.end() && at->place != m_place) goTo(at->place);
}

void Navigator::open(std::unique_ptr<Page> page)
{
    connect(page.get(), &Page::closed, this, [this, opened = page.get()] { close(opened); });
    connect(page.get(), &Page::lost, this, [this, opened = page.get()](const QString& why) {
        close(opened);
        Q_EMIT pageLost(why);
    });
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_open.push_back({m_place, std::move(page)});
    endInsertRows();
    m_open[static_cast<std::size_t>(row)].made = true;
    Q_EMIT changed();
    tellTops();
}

void Navigator::closePlace()
{
    for (std::size_t row = m_open.size(); row-- > 0;)
        if (m_open[row].place == m_place && m_open[row].page->mayClose()) closeRow(row);
}

void Navigator::back()
{
    if (Page* page = top()) page->back();
}

void Navigator::closeAll()
{
    while (!m_open.empty()) closeRow(m_open.size() - 1);
}

void Navigator::keepAll()
{
    for (const Open& open : m_open) open.page->keep();
}

void Navigator::close(Page* page)
{
    const auto at = std::find_if(m_open.begin(), m_open.end(), [page](const Open& open) { return open.page.get() == page; });
    if (at != m_open.end()) closeRow(static_cast<std::size_t>(at - m_open.begin()));
}

void Navigator::closeRow(std::size_t row)
{
    m_open[row].page->disconnect(this);
    m_open[row].page->keep();
    const PageKind kind = m_open[row].page->kind();
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    auto spent = std::move(m_open[row].page);
    m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(row));
    endRemoveRows();
    Q_EMIT changed();
    tellTops();
    Q_EMIT pageClosed(kind);
    letGo(std::move(spent));
}

bool Navigator::onTop(std::size_t row) const
{
    return m_open[row].made && m_open[row].place == m_place && m_open[row].page.get() == top();
}

void Navigator::tellTops()
{
    if (!m_open.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OnTopRole});
}

int Navigator::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_open.size());
}

QVariant Navigator::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case KindRole: return static_cast<int>(m_open[row].page->kind());
    case PageRole: return QVariant::fromValue(m_open[row].page.get());
    case PlaceRole: return QVariant::fromValue(m_open[row].place);
    case OnTopRole: return onTop(row);
    }
    return {};
}

QHash<int, QByteArray> Navigator::roleNames() const
{
    return {{KindRole, "kind"}, {PageRole, "page"}, {PlaceRole, "place"}, {OnTopRole, "onTop"}};
}

void Navigator::letGo(std::unique_ptr<QObject> spent)
{
    QMetaObject::invokeMethod(spent.release(), &QObject::deleteLater, Qt::QueuedConnection);
}

} // namespace sightline::mobile
