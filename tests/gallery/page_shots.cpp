#include "page_shots.h"

namespace sightline::test {

using namespace mobile;

namespace {

template <typename Opened>
Opened* top(ShellViewModel& shell)
{
    return qobject_cast<Opened*>(shell.navigator()->top());
}

QString childCalled(ShellViewModel& shell, QLatin1String name)
{
    const VisitRowsModel& rows = *shell.visits()->rows();
    for (int row = 0; row < rows.count(); ++row)
        if (rows.data(rows.index(row), VisitRowsModel::NameRole).toString().startsWith(name))
            return rows.data(rows.index(row), VisitRowsModel::ChildRole).toString();
    return {};
}

QString record(TimelineModel& timeline, int row)
{
    return timeline.data(timeline.index(row), TimelineModel::RecordRole).toString();
}

void takeChild(ShellViewModel& shell, const std::function<void(const char*)>& grab)
{
    shell.openChild(childCalled(shell, QLatin1String{"Ali"}));
    auto* const child = top<ChildPageViewModel>(shell);
    if (child == nullptr) return;
    grab("child-1-timeline");
    child->show(ChildPageViewModel::Plan);
    grab("child-2-plan");
    child->show(ChildPageViewModel::Wishes);
    grab("child-3-wishes");
    child->show(ChildPageViewModel::People);
    grab("child-4-people");
    shell.openBrief(child->childId());
    grab("brief");
    shell.navigator()->back();
    shell.openVisit(record(*child->timeline(), child->timeline()->count() - 1));
    grab("visit");
    shell.amendVisit(record(*child->timeline(), 0));
    if (auto* const amend = top<AmendVisitViewModel>(shell)) {
        amend->question("sighting")->answer(QStringLiteral("seen_alone"));
        grab("amend-1");
        amend->save();
        grab("amend-2-to-put-right");
        amend->discard();
    }
    shell.strikeVisit(record(*child->timeline(), 0));
    if (auto* const strike = top<StrikeVisitViewModel>(shell)) {
        strike->reason()->answer(QStringLiteral("Entered for the wrong child"));
        strike->strike();
        grab("strike");
        strike->reason()->answer({});
        strike->back();
        strike->back();
    }
}

} // namespace

void takePages(ShellViewModel& shell, const std::function<void(const char*)>& grab)
{
    takeChild(shell, grab);
    shell.openChild(childCalled(shell, QLatin1String{"Ella"}));
    if (auto* const child = top<ChildPageViewModel>(shell)) {
        grab("child-disputed");
        RowsModel& needs = *child->needs();
        for (int row = 0; row < needs.count(); ++row) {
            shell.openConflict(needs.value(row, "record").toString());
            grab(row == 0 ? "conflict-1" : "conflict-2");
            shell.navigator()->back();
        }
    }
    shell.openChild(childCalled(shell, QLatin1String{"Poppy"}));
    if (auto* const child = top<ChildPageViewModel>(shell); child != nullptr && child->needs()->count() > 0) {
        shell.openConflict(child->needs()->value(0, "record").toString());
        grab("conflict-3-for-a-manager");
    }
    shell.goTo(Navigator::Place::Visits);
}

} // namespace sightline::test
