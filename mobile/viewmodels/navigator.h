#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/page.h"

namespace sightline::mobile {

/// The pages that are open, of every place; the last one of a place is on top. Pages keep their state while another place is
/// shown or the window changes its size. Owns the pages and the screens' time with them: a page that goes is destroyed only after
/// Qt has taken its screen away.
class Navigator : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ShellViewModel.")

    Q_PROPERTY(Place place READ place NOTIFY placeChanged)
    Q_PROPERTY(bool pageOpen READ pageOpen NOTIFY changed)
    Q_PROPERTY(int depth READ depth NOTIFY changed)

public:
    /// Where the worker is. Each place has a screen of its own that is always there, and pages opened on top of it.
    enum class Place { Visits, Children, Sync, Me };
    Q_ENUM(Place)

    enum Role { KindRole = Qt::UserRole, PageRole, PlaceRole, OnTopRole };

    explicit Navigator(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }
    ~Navigator() override;

    [[nodiscard]] Place place() const noexcept { return m_place; }
    /// The place shown has a page on top of its own screen.
    [[nodiscard]] bool pageOpen() const { return depth() > 0; }
    /// How many pages are open in the place shown.
    [[nodiscard]] int depth() const;
    /// The page on top in the place shown; null if there is none.
    [[nodiscard]] Page* top() const;
    /// The open pages of every place, the oldest first.
    [[nodiscard]] std::vector<Page*> pages() const;

    /// Changes the place; going to the place where one is already closes its pages.
    void goTo(Place place);
    /// Changes to the place where `page` is open, leaving what is on top of it.
    void goToPage(const Page* page);
    /// On top of the place shown.
    void open(std::unique_ptr<Page> page);
    /// Keeps and closes every page of the place shown that may close.
    void closePlace();
    /// One step back on the page on top. Nothing happens where no page is open.
    Q_INVOKABLE void back();
    /// Keeps and closes every page.
    void closeAll();
    void keepAll();
    void close(Page* page);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Screens read a view model until Qt has taken them away, and what is inside them one turn later: it goes after both.
    static void letGo(std::unique_ptr<QObject> spent);

Q_SIGNALS:
    void placeChanged();
    void changed(); ///< Pages were opened or closed.
    void pageClosed(sightline::mobile::PageKind kind);
    void pageLost(const QString& why); ///< It closed by itself, because what it showed may not be shown any more.

private:
    struct Open {
        Place place;
        std::unique_ptr<Page> page;
        /// Its screen is there. It is made hidden: layouts of Qt 6.4 that are made in sight, before they have their width, keep
        /// the heights they had without it.
        bool made = false;
    };
    void closeRow(std::size_t row);
    void tellTops();
    [[nodiscard]] bool onTop(std::size_t row) const;

    Place m_place = Place::Visits;
    std::vector<Open> m_open;
};

} // namespace sightline::mobile
