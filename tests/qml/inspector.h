#pragma once

#include <memory>

#include <QObject>
#include <QQuickItem>

#include "platform/languages.h"
#include "viewmodels/about_view_model.h"
#include "viewmodels/enrol_view_model.h"
#include "viewmodels/help_view_model.h"
#include "viewmodels/settings_view_model.h"

namespace sightline::test {

/// What the whole test program speaks. English until somebody changes it.
[[nodiscard]] mobile::Languages& languagesOfTests();

/// What tests written in QML ask about a window: its accessibility tree and its words; with the view models of pages that need
/// no tablet.
class Inspector : public QObject {
    Q_OBJECT
    Q_PROPERTY(sightline::mobile::SettingsViewModel* settings READ settings CONSTANT)
    Q_PROPERTY(sightline::mobile::HelpViewModel* help READ help CONSTANT)
    Q_PROPERTY(sightline::mobile::AboutViewModel* about READ about CONSTANT)
    Q_PROPERTY(sightline::mobile::EnrolViewModel* enrolment READ enrolment CONSTANT)
    Q_PROPERTY(bool pseudo READ pseudo WRITE setPseudo NOTIFY pseudoChanged)

public:
    explicit Inspector(QObject* parent = nullptr);
    ~Inspector() override;

    [[nodiscard]] mobile::SettingsViewModel* settings() { return &m_settings; }
    [[nodiscard]] mobile::HelpViewModel* help() { return &m_help; }
    [[nodiscard]] mobile::AboutViewModel* about() { return &m_about; }
    [[nodiscard]] mobile::EnrolViewModel* enrolment() { return &m_enrolment; }

    /// Whether the app speaks the language of support/pseudo_translator.h.
    [[nodiscard]] bool pseudo() const { return m_pseudo != nullptr; }
    void setPseudo(bool pseudo);

    Q_INVOKABLE QStringList accessibilityProblems(QQuickItem* anyItem);
    Q_INVOKABLE QStringList cutOffTexts(QQuickItem* root);
    Q_INVOKABLE QStringList untranslatedTexts(QQuickItem* root, const QStringList& exceptions);
    /// How many controls or texts the last question was about: none at all would be an empty answer.
    Q_INVOKABLE int lookedAt() const { return m_looked_at; }

Q_SIGNALS:
    void pseudoChanged();

private:
    mobile::SettingsViewModel m_settings;
    mobile::HelpViewModel m_help;
    mobile::AboutViewModel m_about{QStringLiteral("0.1.0")};
    mobile::EnrolViewModel m_enrolment;
    std::unique_ptr<QTranslator> m_pseudo;
    int m_looked_at = 0;
};

} // namespace sightline::test
