#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/question.h"

namespace sightline::mobile {

/// One thing to put right before a visit can be finished.
struct Problem {
    QString message;
    int step; ///< The page it is on (RecordVisitViewModel::Step).
    Question* question; ///< The answer to put right; null where it is not one answer.
};

/// What the error summary lists, in the order of the form.
class ProblemsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RecordVisitViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { MessageRole = Qt::UserRole };

    explicit ProblemsModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }

    void setProblems(std::vector<Problem> problems);
    [[nodiscard]] const std::vector<Problem>& problems() const noexcept { return m_problems; }
    [[nodiscard]] int count() const { return static_cast<int>(m_problems.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return {{MessageRole, "message"}}; }

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Problem> m_problems;
};

} // namespace sightline::mobile
