#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sightline::mobile {

/// One answer that may be chosen. `value` is what is kept; the rest is for people.
struct Choice {
    QString value;
    QString text;
    QString hint = {};
};

/// The answers of one question, in the order they are offered.
class ChoicesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by a question.")

public:
    enum Role { ValueRole = Qt::UserRole, TextRole, HintRole };

    explicit ChoicesModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }

    void setChoices(std::vector<Choice> choices);
    [[nodiscard]] const std::vector<Choice>& choices() const noexcept { return m_choices; }
    /// The words for `value`; empty if there is no such answer.
    [[nodiscard]] QString textOf(const QString& value) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Choice> m_choices;
};

} // namespace sightline::mobile
