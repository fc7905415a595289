#pragma once

#include <memory>
#include <set>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "projection/child_file.h"
#include "viewmodels/worker_names.h"

namespace sightline::mobile {

/// Which records of a timeline are shown.
enum class TimelineKind { All, Visits, Health, Attempts, NotVisits };

/// A child's visits, newest first. A row's words are made when it is shown, so that a child with hundreds of visits opens at
/// once.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChildPageViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        RecordRole = Qt::UserRole,
        MonthRole, ///< "June 2026" on the first row of a month; else empty.
        IconRole,
        TitleRole,
        WhenRole,
        ByRole,
        OutcomeRole,
        WordsRole, ///< The child's own words, each as it was said.
        MarksRole,
        MarkIconsRole,
        SpokenRole
    };

    explicit TimelineModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }

    /// `unsent`: records that only this tablet has.
    void show(
        std::shared_ptr<const projection::ChildFile> file, std::shared_ptr<const WorkerNames> names, std::set<RecordId> unsent);
    void filter(TimelineKind kind, bool only_alone);

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Mark {
        QString icon;
        QString text;
    };
    void rebuild();
    [[nodiscard]] const projection::VisitFile& visit(std::size_t row) const { return m_file->visits[m_shown[row]]; }
    [[nodiscard]] QString month(std::size_t row) const;
    [[nodiscard]] QString when(const projection::VisitFile& visit) const;
    [[nodiscard]] QStringList childsWords(const projection::VisitFile& visit) const;
    [[nodiscard]] std::vector<Mark> marks(const projection::VisitFile& visit) const;
    [[nodiscard]] QString spoken(const projection::VisitFile& visit) const;

    std::shared_ptr<const projection::ChildFile> m_file;
    std::shared_ptr<const WorkerNames> m_names;
    std::set<RecordId> m_unsent;
    std::vector<std::size_t> m_shown; ///< Places in the file, newest first.
    TimelineKind m_kind = TimelineKind::All;
    bool m_only_alone = false;
};

} // namespace sightline::mobile
