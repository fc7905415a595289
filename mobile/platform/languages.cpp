#include "languages.h"

#include <algorithm>

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QSettings>

// Languages and how many of their sentences nobody has reviewed, counted in the .ts files.
#include "languages_of_build.h"

// The resource is in a static library: somebody must ask for it, and a macro of Qt needs to be called outside every namespace.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(sightline_translations);
}

namespace sightline::mobile {

namespace {

const QString kEnglish = QStringLiteral("en_GB");
const QString kLanguage = QStringLiteral("appearance/language");

void readInto(QTranslator& translator, const QString& code)
{
    static_cast<void>(translator.load(QStringLiteral(":/i18n/sightline_%1.qm").arg(code)));
}

} // namespace

const std::vector<LanguageOffered>& languagesBuiltIn()
{
    // Each is called by its own name: who looks for it may read no other.
    static const std::vector<LanguageOffered> kLanguages{{kEnglish, QStringLiteral("English"), 0},
        {QStringLiteral("cy"), QStringLiteral("Cymraeg"), kUnreviewed_cy},
        {QStringLiteral("pl"), QStringLiteral("Polski"), kUnreviewed_pl},
        {QStringLiteral("ur"), QStringLiteral("اردو"), kUnreviewed_ur},
        {QStringLiteral("ro"), QStringLiteral("Română"), kUnreviewed_ro},
        {QStringLiteral("so"), QStringLiteral("Soomaali"), kUnreviewed_so}};
    return kLanguages;
}

Languages::Languages()
{
    initialiseTranslations();
    readInto(m_english, kEnglish);
    QCoreApplication::installTranslator(this);
    use(kEnglish);
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(this);
}

void Languages::use(const QString& code)
{
    const auto& known = languagesBuiltIn();
    const bool found = std::any_of(known.begin(), known.end(), [&](const LanguageOffered& one) { return one.code == code; });
    const QString wanted = found ? code : kEnglish;
    if (wanted == m_current) return;
    m_current = wanted;
    readInto(m_chosen, wanted);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale{wanted}.textDirection());
    QEvent change{QEvent::LanguageChange};
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

QString Languages::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const QString said = m_chosen.translate(context, source, disambiguation, n);
    return said.isEmpty() ? m_english.translate(context, source, disambiguation, n) : said;
}

QString languageKept()
{
    return QSettings{}.value(kLanguage, kEnglish).toString();
}

void keepLanguage(const QString& code)
{
    QSettings{}.setValue(kLanguage, code);
}

} // namespace sightline::mobile
