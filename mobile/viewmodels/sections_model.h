#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sightline::mobile {

enum class SectionState { NotStarted, Started, Done };

/// One line of the task list.
struct Section {
    QString title;
    SectionState state;
    bool optional; ///< The visit can be finished without it.
};

/// The task list of a form: every section with its state in words.
class SectionsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RecordVisitViewModel.")

public:
    enum Role { TitleRole = Qt::UserRole, StateRole, StateTextRole, OptionalRole };

    explicit SectionsModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }

    void setSections(std::vector<Section> sections);
    [[nodiscard]] const std::vector<Section>& sections() const noexcept { return m_sections; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Section> m_sections;
};

} // namespace sightline::mobile
