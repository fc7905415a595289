#include "question.h"

namespace sightline::mobile {

Question::Question(QString field, Wording wording, std::vector<Choice> choices, QObject* parent)
    : QObject{parent}
    , m_field{std::move(field)}
    , m_wording{std::move(wording)}
{
    m_choices.setChoices(std::move(choices));
}

QString Question::answerInWords() const
{
    if (!answered()) return {};
    return answeredInWords() ? m_value.trimmed() : m_choices.textOf(m_value);
}

void Question::answer(const QString& value)
{
    if (value == m_value) return;
    restore(value);
    setError({});
    Q_EMIT edited();
}

QString Question::labelInForm() const
{
    return m_wording.optional ? tr("%1 (optional)").arg(m_wording.label) : m_wording.label;
}

void Question::setWording(const Wording& wording)
{
    if (wording == m_wording) return;
    m_wording = wording;
    Q_EMIT wordsChanged();
}

void Question::restore(const QString& value)
{
    if (value == m_value) return;
    m_value = value;
    Q_EMIT valueChanged();
}

void Question::setDefault(const QString& value)
{
    m_default = value;
    restore(value);
}

void Question::setError(const QString& error)
{
    if (error == m_error) return;
    m_error = error;
    Q_EMIT errorChanged();
}

void Question::setAsked(bool asked)
{
    if (asked == m_asked) return;
    m_asked = asked;
    Q_EMIT askedChanged();
}

} // namespace sightline::mobile
