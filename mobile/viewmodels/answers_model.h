#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/question.h"

namespace sightline::mobile {

/// One line of "Check your answers".
struct AnswerLine {
    QString about; ///< "The visit", or the child.
    QString label;
    QString answer;
    bool answered;
    int step;
    Question* question; ///< Null for the choice of children.
};

/// What "Check your answers" shows, in the order of the form.
class AnswersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RecordVisitViewModel.")

public:
    enum Role { AboutRole = Qt::UserRole, LabelRole, AnswerRole, AnsweredRole, FirstRole };

    explicit AnswersModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }

    void setLines(std::vector<AnswerLine> lines);
    [[nodiscard]] const std::vector<AnswerLine>& lines() const noexcept { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<AnswerLine> m_lines;
};

} // namespace sightline::mobile
