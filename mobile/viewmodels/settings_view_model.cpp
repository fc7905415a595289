#include "settings_view_model.h"

#include <algorithm>

#include "session/idle.h"
#include "viewmodels/language_watch.h"

namespace sightline::mobile {

SettingsViewModel::SettingsViewModel(std::vector<LanguageOffered> offered, QString language, SpeakLanguage speak, QObject* parent)
    : QObject{parent}
    , m_offered{std::move(offered)}
    , m_language{std::move(language)}
    , m_speak{std::move(speak)}
{
    std::vector<Choice> names;
    for (const LanguageOffered& one : m_offered) names.push_back({one.code, one.name});
    m_languages.setChoices(std::move(names));
    sayChoices();
    connect(new LanguageWatch{this}, &LanguageWatch::changed, this, &SettingsViewModel::sayChoices);
}

void SettingsViewModel::sayChoices()
{
    std::vector<Choice> sizes;
    for (const char* percent : {"100", "125", "150", "200"})
        sizes.push_back({QString::fromLatin1(percent), tr("%1%").arg(QLatin1String{percent})});
    m_text_sizes.setChoices(std::move(sizes));
    m_schemes.setChoices(
        {{QStringLiteral("0"), tr("Light")}, {QStringLiteral("1"), tr("Dark")}, {QStringLiteral("2"), tr("High contrast")}});
    Q_EMIT languageChanged();
}

QString SettingsViewModel::languageNote() const
{
    const auto chosen =
        std::find_if(m_offered.begin(), m_offered.end(), [this](const LanguageOffered& one) { return one.code == m_language; });
    if (chosen == m_offered.end() || chosen->unreviewed == 0) return {};
    return tr("A speaker of this language has not reviewed all of it yet. What is not translated is shown in English.");
}

QString SettingsViewModel::autoLock() const
{
    return tr("This tablet locks itself when nobody has touched it for %n minute(s). For the last minute it says so, and one "
              "tap keeps it open. What you have typed is kept. This time cannot be changed.",
        nullptr, static_cast<int>(kIdleLock.count()));
}

void SettingsViewModel::setDutyNumbers(DutyNumbers numbers)
{
    m_duty_numbers = std::move(numbers);
    m_duty_problem.clear();
    Q_EMIT dutyNumbersChanged();
}

void SettingsViewModel::keepDutyNumbers(const QString& text)
{
    if (!m_duty_numbers.keep || text == m_duty_numbers.text) return;
    const bool kept = m_duty_numbers.keep(text);
    m_duty_problem = kept ? QString{} : tr("The duty numbers could not be kept. Write them down elsewhere too.");
    if (kept) m_duty_numbers.text = text;
    Q_EMIT dutyNumbersChanged();
}

void SettingsViewModel::chooseLanguage(const QString& code)
{
    const bool known =
        std::any_of(m_offered.begin(), m_offered.end(), [&](const LanguageOffered& one) { return one.code == code; });
    if (!known || code == m_language) return;
    m_language = code;
    m_speak(code);
    Q_EMIT languageChanged();
}

} // namespace sightline::mobile
