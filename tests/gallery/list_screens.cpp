#include "list_screens.h"

#include <stdexcept>

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQuickView>

#include "support/caseload_fixture.h"
#include "support/temporary_folder.h"
#include "viewmodels/children_view_model.h"
#include "viewmodels/my_visits_view_model.h"

namespace sightline::gallery {

namespace {

using namespace mobile;

constexpr int kChildrenOfDemonstration = 9;

/// The demonstration caseload, its children allocated to Jo and, every third, to Kim.
test::CaseloadMaker allocated(CivilDate today)
{
    test::CaseloadMaker maker = test::demonstrationCaseload(today, 14);
    for (int child = 1; child <= kChildrenOfDemonstration; ++child)
        maker.addAllocation(child, child % 3 == 0 ? "kim" : "jo", AllocationRole::Lead, 100);
    maker.addAllocation(5, "hana", AllocationRole::Health, 100);
    return maker;
}

class Lists {
public:
    explicit Lists(const ListLook& look)
        : m_look{look}
    { }

    bool take()
    {
        const test::TabletOwner manager{"max", "Max Boyle", WorkerRole::Manager, {{"kim", "Kim Reid"}, {"jo", "Jo Marsh"}}};
        const auto team = open(manager);
        MyVisitsViewModel all{*team};
        bool taken = grab("VisitsScreen", all, "visits-manager");
        all.showWhat(MyVisitsViewModel::What::Due);
        taken = taken && grab("VisitsScreen", all, "visits-manager-due");
        ChildrenViewModel children{*team};
        taken = taken && grab("ChildrenScreen", children, "children");
        children.search(QStringLiteral("mill khan"));
        taken = taken && grab("ChildrenScreen", children, "children-found");
        children.search(QStringLiteral("zebedee"));
        taken = taken && grab("ChildrenScreen", children, "children-none");
        const auto jo = open({});
        MyVisitsViewModel mine{*jo};
        taken = taken && grab("VisitsScreen", mine, "visits-mine");
        const auto hana = open({"hana", "Hana Ali", WorkerRole::HealthVisitor, {}});
        MyVisitsViewModel health{*hana};
        health.showWhose(MyVisitsViewModel::Whose::Team);
        return taken && grab("VisitsScreen", health, "visits-health-visitor");
    }

private:
    std::unique_ptr<Tablet> open(const test::TabletOwner& owner)
    {
        const std::string folder = m_folder.file(owner.id);
        test::makeVault(folder, allocated(londonDate(m_clock.now())), m_clock, owner);
        auto tablet = Tablet::open(folder, test::kCaseloadPin, m_platform, m_clock);
        if (!tablet.has_value()) throw std::runtime_error{tablet.error().detail};
        return std::move(tablet).value();
    }

    bool grab(const char* screen, QObject& viewModel, const char* name)
    {
        QQuickView view;
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        auto* appearance = Appearance::of(*view.engine());
        appearance->setScheme(m_look.scheme);
        appearance->setTextPercent(m_look.text_percent);
        appearance->setReduceMotion(true);
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(&viewModel)}});
        view.setSource(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/Screens/%1.qml").arg(QLatin1String{screen})});
        view.resize(m_look.size);
        view.show();
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        return view.grabWindow().save(QStringLiteral("%1-%2.png").arg(m_look.file, QLatin1String{name}));
    }

    const ListLook& m_look;
    SystemClock m_clock;
    vault::NoPlatformSecret m_platform;
    test::TemporaryFolder m_folder;
};

} // namespace

bool takeLists(const ListLook& look)
{
    return Lists{look}.take();
}

} // namespace sightline::gallery
