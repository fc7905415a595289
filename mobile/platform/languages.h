#pragma once

#include <vector>

#include <QTranslator>

#include "viewmodels/settings_view_model.h"

namespace sightline::mobile {

/// The languages that are built in. Threads: the GUI's.
[[nodiscard]] const std::vector<LanguageOffered>& languagesBuiltIn();

/// What the app says now: sentences that the chosen language lacks are said in English. One for the whole program; while it lives
/// it is installed in the application.
class Languages final : public QTranslator {
    Q_OBJECT

public:
    /// Speaks English. Needs a QCoreApplication.
    Languages();
    ~Languages() override;

    [[nodiscard]] QString current() const { return m_current; }
    /// Speaks `code` from now on, and turns the app round for a language that is written from right to left. A code that is not
    /// built in means English. LanguageChange is sent once; engines must be told to `retranslate`.
    void use(const QString& code);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;

private:
    QString m_current;
    QTranslator m_chosen;
    QTranslator m_english; ///< Its plurals; every other sentence is the source.
};

/// The language of this device's settings; English at first.
[[nodiscard]] QString languageKept();
/// Shared by everybody on the device.
void keepLanguage(const QString& code);

} // namespace sightline::mobile
