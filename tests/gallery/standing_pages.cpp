#include "standing_pages.h"

#include <functional>

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

#include "platform/languages.h"
#include "viewmodels/about_view_model.h"
#include "viewmodels/enrol_view_model.h"
#include "viewmodels/help_view_model.h"
#include "viewmodels/settings_view_model.h"

namespace sightline::test {

namespace {

class Pictures {
public:
    Pictures(const QString& folder, const Look& look)
        : m_folder{folder}
        , m_look{look}
    { }

    /// The screen, and again after each further step.
    void take(const char* screen, QObject* viewModel, const std::vector<std::pair<const char*, std::function<void()>>>& steps)
    {
        QQuickView view;
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        auto* appearance = Appearance::of(*view.engine());
        appearance->setScheme(m_look.scheme);
        appearance->setTextPercent(m_look.text_percent);
        appearance->setReduceMotion(true);
        view.setColor(m_look.scheme == Appearance::Scheme::Dark ? QColor{0x16, 0x19, 0x1a} : QColor{0xf4, 0xf6, 0xf6});
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(viewModel)}});
        view.setSource(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/Screens/%1.qml").arg(QLatin1String{screen})});
        view.resize(m_look.size);
        view.show();
        for (const auto& [name, step] : steps) {
            step();
            for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
            const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String{m_look.name}, QLatin1String{name});
            m_failed = m_failed || !view.grabWindow().save(file);
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QString m_folder;
    const Look& m_look;
    bool m_failed = false;
};

} // namespace

bool takeStandingPages(const QString& folder, const Look& look)
{
    using namespace mobile;
    const auto nothing = [] {};
    Pictures pictures{folder, look};

    SettingsViewModel settings{languagesBuiltIn(), QStringLiteral("cy"), {}};
    pictures.take("SettingsScreen", &settings, {{"settings", nothing}});
    HelpViewModel help;
    pictures.take("HelpScreen", &help, {{"help", [&] { help.about(HelpTopicsModel::FiveWords); }}});
    AboutViewModel about{QStringLiteral("0.1.0")};
    pictures.take("AboutScreen", &about, {{"about", nothing}});

    EnrolViewModel enrolment{[](const Invitation&, const std::string&) -> Result<VaultOnDevice> {
                                 return Error{ErrorCode::NetworkUnreachable, "there is no network here"};
                             },
        [](auto, auto) {}};
    pictures.take("EnrolScreen", &enrolment,
        {{"enrol-1", nothing},
            {"enrol-2-pin",
                [&] {
                    enrolment.setInvitation(QStringLiteral("https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF"));
                    enrolment.goOn();
                    enrolment.setPin(QStringLiteral("123456"));
                    enrolment.goOn();
                }},
            {"enrol-3-working", [&] {
                 enrolment.setPin(QStringLiteral("271828"));
                 enrolment.setPinAgain(QStringLiteral("271828"));
                 enrolment.goOn();
             }}});
    return !pictures.failed();
}

} // namespace sightline::test
