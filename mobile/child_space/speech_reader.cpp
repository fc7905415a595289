#include "reader.h"

#ifdef SIGHTLINE_READS_ALOUD
#include <QLocale>
#include <QTextToSpeech>
#endif

namespace sightline::child_space {

namespace {

/// Where there is no voice.
class SilentReader final : public Reader {
public:
    [[nodiscard]] bool available(const QString&) const override { return false; }
    [[nodiscard]] bool speaking() const override { return false; }
    void say(const QString&, const QString&) override { }
    void stop() override { }
};

#ifdef SIGHTLINE_READS_ALOUD

class SpeechReader final : public Reader {
public:
    explicit SpeechReader(const QString& engine)
        : m_speech{engine}
    {
        connect(&m_speech, &QTextToSpeech::stateChanged, this, &Reader::changed);
    }

    [[nodiscard]] bool available(const QString& language) const override
    {
        return m_speech.state() != QTextToSpeech::Error && voiceFor(language).has_value();
    }

    [[nodiscard]] bool speaking() const override { return m_speech.state() == QTextToSpeech::Speaking; }

    void say(const QString& text, const QString& language) override
    {
        const auto voice = voiceFor(language);
        if (!voice) return;
        m_speech.stop();
        m_speech.setLocale(*voice);
        m_speech.setRate(kUnhurried);
        m_speech.say(text);
    }

    void stop() override { m_speech.stop(); }

private:
    static constexpr double kUnhurried = -0.2;

    /// The British voice for English where there is one: the language's own, then any of the language.
    [[nodiscard]] std::optional<QLocale> voiceFor(const QString& language) const
    {
        const QLocale wanted = language == QStringLiteral("en") ? QLocale{QStringLiteral("en_GB")} : QLocale{language};
        if (wanted.language() == QLocale::C) return std::nullopt;
        std::optional<QLocale> any;
        for (const QLocale& one : m_speech.availableLocales()) {
            if (one == wanted) return one;
            if (!any && one.language() == wanted.language()) any = one;
        }
        return any;
    }

    QTextToSpeech m_speech;
};

#endif

} // namespace

std::unique_ptr<Reader> readerOfThisMachine()
{
#ifdef SIGHTLINE_READS_ALOUD
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(QStringLiteral("mock")); // Says nothing.
    // The voices of the machine's own speech service before a built-in one.
    if (engines.contains(QStringLiteral("speechd"))) return std::make_unique<SpeechReader>(QStringLiteral("speechd"));
    if (!engines.isEmpty()) return std::make_unique<SpeechReader>(engines.first());
#endif
    return std::make_unique<SilentReader>();
}

} // namespace sightline::child_space
