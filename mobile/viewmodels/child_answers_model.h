#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/child_answers.h"

namespace sightline::mobile {

/// The children a visit may be about: the one it was started for and those of the same home.
class ChildAnswersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RecordVisitViewModel.")

public:
    enum Role { AnswersRole = Qt::UserRole };

    explicit ChildAnswersModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }

    void add(std::unique_ptr<ChildAnswers> child);
    [[nodiscard]] const std::vector<std::unique_ptr<ChildAnswers>>& all() const noexcept { return m_children; }
    [[nodiscard]] std::vector<ChildAnswers*> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return {{AnswersRole, "child"}}; }

private:
    std::vector<std::unique_ptr<ChildAnswers>> m_children;
};

} // namespace sightline::mobile
