#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sightline::mobile {

/// The topics of Help, in the order they are read.
class HelpTopicsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by HelpViewModel.")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    /// A place of the app, or a question that people have everywhere.
    enum Topic { Unlock, Enrol, Visits, Children, Record, Sync, Conflict, Settings, FiveWords, ToSend, Stuck };
    Q_ENUM(Topic)
    enum Role { TitleRole = Qt::UserRole, TextRole };

    explicit HelpTopicsModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }

    /// Every topic but this one, which is shown above them.
    void leaveOut(Topic topic);

    [[nodiscard]] int count() const { return static_cast<int>(m_topics.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Topic> m_topics;
};

/// In the language spoken now.
[[nodiscard]] QString titleOf(HelpTopicsModel::Topic topic);
/// Paragraphs, with an empty line between them.
[[nodiscard]] QString textOf(HelpTopicsModel::Topic topic);

} // namespace sightline::mobile
