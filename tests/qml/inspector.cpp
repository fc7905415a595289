#include "inspector.h"

#include <QCoreApplication>
#include <QQuickWindow>

#include "accessibility_walk.h"
#include "support/pseudo_translator.h"
#include "text_walk.h"

namespace sightline::test {

mobile::Languages& languagesOfTests()
{
    static auto* const spoken = new mobile::Languages; // Outlives the application on purpose: it is needed to its last moment.
    return *spoken;
}

Inspector::Inspector(QObject* parent)
    : QObject{parent}
    , m_settings{mobile::languagesBuiltIn(), QStringLiteral("en_GB"), [](const QString& code) { languagesOfTests().use(code); }}
    , m_enrolment{[](const mobile::Invitation&, const std::string&) -> Result<mobile::VaultOnDevice> {
                      return Error{ErrorCode::NetworkUnreachable, "the server is stopped"};
                  },
          [](auto work, auto done) {
              work();
              done();
          }}
{ }

Inspector::~Inspector()
{
    setPseudo(false);
    m_settings.chooseLanguage(QStringLiteral("en_GB"));
}

void Inspector::setPseudo(bool pseudo)
{
    if (pseudo == (m_pseudo != nullptr)) return;
    if (pseudo) {
        m_pseudo = std::make_unique<PseudoTranslator>(QStringLiteral(SIGHTLINE_TS_FILE));
        QCoreApplication::installTranslator(m_pseudo.get());
    } else {
        QCoreApplication::removeTranslator(m_pseudo.get());
        m_pseudo.reset();
    }
    Q_EMIT pseudoChanged();
}

QStringList Inspector::accessibilityProblems(QQuickItem* anyItem)
{
    return test::accessibilityProblems(anyItem->window(), m_looked_at);
}

QStringList Inspector::cutOffTexts(QQuickItem* root)
{
    return test::cutOffTexts(root, m_looked_at);
}

QStringList Inspector::untranslatedTexts(QQuickItem* root, const QStringList& exceptions)
{
    return test::untranslatedTexts(root, exceptions);
}

} // namespace sightline::test
