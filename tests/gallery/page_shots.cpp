#include "page_shots.h"

#include "support/sayings.h"

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

class Given final : public HeldSession {
    Result<GivenBack> read() override { return GivenBack{{aRaisedFlag()}, {aSaying()}, std::nullopt}; }
    Result<void> remove() override { return {}; }
};

void takeHandBack(ShellViewModel& shell, ChildId child, const std::function<void(const char*)>& grab)
{
    auto page = HandBackViewModel::open(
        *shell.tablet(), {child, nth<VoiceSessionId>(40), crypto::Secret{std::string(32, 'k')}}, std::make_unique<Given>());
    if (!page.has_value()) return;
    HandBackViewModel* const back = page.value().get();
    shell.navigator()->open(std::move(page).value());
    grab("hand-back-1");
    back->finish();
    grab("hand-back-2-saved");
    back->back();
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
    const QString ali = child->childId();
    if (const auto id = ChildId::parse(ali.toStdString()); id && shell.tablet() != nullptr) {
        static_cast<void>(shell.tablet()->keepSession(*id, {aRaisedFlag()}, {aSaying()}));
        for (Page* page : shell.navigator()->pages()) page->recordsChanged();
        child->show(ChildPageViewModel::Timeline);
        grab("child-5-not-safe");
        child->show(ChildPageViewModel::Wishes);
        grab("child-6-own-words");
        shell.openEntry(child->voices()->value(0, "record").toString());
        grab("entry-1");
        if (auto* const entry = top<VoiceEntryViewModel>(shell)) {
            entry->add(VoiceEntryViewModel::Adding::SharedWider);
            entry->save();
            grab("entry-2-shared-wider");
            entry->back();
            entry->back();
        }
        shell.giveTo(ali);
        grab("hand-over-1");
        if (auto* const give = top<HandOverViewModel>(shell)) {
            give->sayNobody(true);
            give->goOn();
            grab("hand-over-2-last-question");
            give->back();
            give->back();
        }
        shell.observe(ali);
        grab("observe");
        shell.navigator()->back();
        takeHandBack(shell, *id, grab);
    }
    shell.openBrief(ali);
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
