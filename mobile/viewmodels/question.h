#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/choices_model.h"

namespace sightline::mobile {

/// The words of a question. An optional one may be left without an answer; the form says so beside its label.
struct Wording {
    QString label;
    QString hint = {};
    bool optional = false;

    friend bool operator==(const Wording&, const Wording&) = default;
};

/// One question of a form: its words, its answer, whether it is asked now, and what is wrong with the answer. An empty answer is
/// "not answered", never a default. A question with choices keeps the `value` of the choice; the others keep the text as typed.
class Question final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by a form.")

    Q_PROPERTY(QString field READ field CONSTANT)
    Q_PROPERTY(QString label READ label NOTIFY wordsChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY wordsChanged)
    Q_PROPERTY(QString labelInForm READ labelInForm NOTIFY wordsChanged)
    Q_PROPERTY(QString value READ value NOTIFY valueChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool asked READ asked NOTIFY askedChanged)
    Q_PROPERTY(sightline::mobile::ChoicesModel* choices READ choices CONSTANT)

public:
    Question(QString field, Wording wording, std::vector<Choice> choices, QObject* parent);

    [[nodiscard]] QString field() const { return m_field; }
    [[nodiscard]] QString label() const { return m_wording.label; }
    [[nodiscard]] QString hint() const { return m_wording.hint; }
    [[nodiscard]] bool optional() const { return m_wording.optional; }
    [[nodiscard]] QString labelInForm() const; ///< With "(optional)" where it is.
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool asked() const { return m_asked; }
    [[nodiscard]] ChoicesModel* choices() { return &m_choices; }
    [[nodiscard]] bool answeredInWords() const { return m_choices.choices().empty(); }

    [[nodiscard]] bool answered() const { return m_asked && !m_value.trimmed().isEmpty(); }
    /// Answered, and not as the form answered it in advance.
    [[nodiscard]] bool answeredByPerson() const { return answered() && m_value != m_default; }
    [[nodiscard]] bool is(QLatin1String value) const { return m_asked && m_value == value; }
    /// The answer as people read it; empty while there is none.
    [[nodiscard]] QString answerInWords() const;

    /// Where on the form it is asked (visit_section.h).
    [[nodiscard]] int section() const { return m_section; }
    /// The answer is shown on request only: somebody else may be looking at the screen.
    [[nodiscard]] bool isPrivate() const { return m_private; }

    /// A person answered.
    Q_INVOKABLE void answer(const QString& value);

    void setWording(const Wording& wording);
    void setChoices(std::vector<Choice> choices) { m_choices.setChoices(std::move(choices)); }
    /// Restores what was answered before; tells nobody that it was edited.
    void restore(const QString& value);
    /// An ordinary answer, given in advance.
    void setDefault(const QString& value);
    void setSection(int section) { m_section = section; }
    void setPrivate() { m_private = true; }
    void setError(const QString& error);
    void setAsked(bool asked);

Q_SIGNALS:
    void wordsChanged();
    void valueChanged();
    void errorChanged();
    void askedChanged();
    void edited(); ///< By a person.
    void focusWanted(); ///< The answer to this question is to be put right now.

private:
    QString m_field;
    Wording m_wording;
    QString m_value;
    QString m_error;
    ChoicesModel m_choices;
    QString m_default;
    int m_section = 0;
    bool m_asked = true;
    bool m_private = false;
};

} // namespace sightline::mobile
