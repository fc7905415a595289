#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/choices_model.h"

namespace sightline::mobile {

/// A language that is built in. `unreviewed`: how many of its sentences no speaker has reviewed.
struct LanguageOffered {
    QString code;
    QString name; ///< In the language itself.
    int unreviewed;
};

/// Speaks another language from now on and keeps the choice on the device.
using SpeakLanguage = std::function<void(const QString& code)>;

/// Whom to call when a child is in danger, as the worker who is signed in wrote it down.
struct DutyNumbers {
    QString text;
    std::function<bool(const QString&)> keep; ///< False if it could not be kept.
};

/// How the app looks and speaks on this device, and what it does for privacy that nobody can switch off. Sizes and colours
/// themselves are `Appearance`'s; this has the choices in words.
class SettingsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(sightline::mobile::ChoicesModel* textSizes READ textSizes CONSTANT)
    Q_PROPERTY(sightline::mobile::ChoicesModel* schemes READ schemes CONSTANT)
    Q_PROPERTY(sightline::mobile::ChoicesModel* languages READ languages CONSTANT)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(QString languageNote READ languageNote NOTIFY languageChanged)
    Q_PROPERTY(QString dutyNumbers READ dutyNumbers NOTIFY dutyNumbersChanged)
    Q_PROPERTY(QString dutyProblem READ dutyProblem NOTIFY dutyNumbersChanged)
    Q_PROPERTY(QString autoLock READ autoLock NOTIFY languageChanged)

public:
    SettingsViewModel(std::vector<LanguageOffered> offered, QString language, SpeakLanguage speak, QObject* parent = nullptr);

    [[nodiscard]] ChoicesModel* textSizes() { return &m_text_sizes; } ///< Values are per cent.
    [[nodiscard]] ChoicesModel* schemes() { return &m_schemes; } ///< Values are those of Appearance.Scheme.
    [[nodiscard]] ChoicesModel* languages() { return &m_languages; } ///< Values are codes.
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString languageNote() const; ///< Empty where every sentence has been reviewed.
    [[nodiscard]] QString autoLock() const;

    [[nodiscard]] QString dutyNumbers() const { return m_duty_numbers.text; }
    [[nodiscard]] QString dutyProblem() const { return m_duty_problem; }
    /// Of the worker who signed in; without `keep` nobody is.
    void setDutyNumbers(DutyNumbers numbers);
    Q_INVOKABLE void keepDutyNumbers(const QString& text);
    Q_INVOKABLE void chooseLanguage(const QString& code);

Q_SIGNALS:
    void dutyNumbersChanged();
    void languageChanged(); ///< Pages that keep sentences of their own show them when they are opened again.

private:
    void sayChoices();

    std::vector<LanguageOffered> m_offered;
    QString m_language;
    SpeakLanguage m_speak;
    DutyNumbers m_duty_numbers;
    QString m_duty_problem;
    ChoicesModel m_text_sizes;
    ChoicesModel m_schemes;
    ChoicesModel m_languages;
};

} // namespace sightline::mobile
