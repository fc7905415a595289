#include "answers_model.h"

namespace sightline::mobile {

void AnswersModel::setLines(std::vector<AnswerLine> lines)
{
    if (lines.size() == m_lines.size()) {
        m_lines = std::move(lines); // The same lines: whatever has the keyboard keeps it.
        if (!m_lines.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int AnswersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant AnswersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const AnswerLine& line = m_lines[row];
    switch (role) {
    case AboutRole: return line.about;
    case LabelRole: return line.label;
    case AnswerRole: return line.answered ? line.answer : tr("Not answered");
    case AnsweredRole: return line.answered;
    case FirstRole: return row == 0 || m_lines[row - 1].about != line.about;
    default: return {};
    }
}

QHash<int, QByteArray> AnswersModel::roleNames() const
{
    return {{AboutRole, "about"}, {LabelRole, "label"}, {AnswerRole, "answer"}, {AnsweredRole, "answered"}, {FirstRole, "first"}};
}

} // namespace sightline::mobile
