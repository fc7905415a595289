import QtQuick
import QtTest
import Sightline.Testing
import Sightline.Theme
import Sightline.ViewModels

Item {
    id: screenStage

    height: 915
    width: 412

    ScreenTest {
        name: "pages"
        stage: screenStage
        story: true

        property Inspector inspector: Inspector {}

        function topPage() {
            return app.shell.navigator.data(app.shell.navigator.index(app.shell.navigator.rowCount() - 1, 0), Qt.UserRole + 1);
        }
        function openChild(name) {
            app.shell.openChild(app.child(name));
            waitForRendering(root);
            wait(100);
        }
        function check(where) {
            waitForRendering(root);
            wait(20);
            compare(inspector.accessibilityProblems(stage).join("\n"), "", where);
        }
        function test_every_page_has_names_and_sizes_data() {
            const rows = [];
            for (const size of [[360, 740], [800, 1280], [1280, 800]])
                for (const percent of [100, 200])
                    rows.push({ tag: size[0] + "x" + size[1] + " at " + percent + "%", width: size[0], height: size[1], percent: percent });
            return rows;
        }
        function test_every_page_has_names_and_sizes(look) {
            stage.width = look.width;
            stage.height = look.height;
            Appearance.textPercent = look.percent;
            unlock();
            openChild("Ali");
            for (let tab = 0; tab < 4; ++tab) {
                topPage().show(tab);
                check("child, part " + tab);
            }
            topPage().show(0);
            const visit = findChild(root, "timeline0");
            const record = visit.parent.parent.record;
            // Each on top of the one before.
            app.shell.openBrief(app.child("Ali"));
            check("brief");
            app.shell.openVisit(record);
            check("visit");
            app.shell.amendVisit(record);
            check("amend");
            topPage().save();
            check("amend, to put right");
            app.shell.strikeVisit(record);
            topPage().reason.answer("Entered for the wrong child");
            topPage().strike();
            check("strike");
            app.shell.sync.setShown(true);
            for (let i = 0; i < app.shell.sync.disputes.count; ++i) {
                app.shell.openConflict(app.shell.sync.disputes.value(i, "record"));
                check("conflict " + i);
            }
            app.shell.goTo(Navigator.Sync);
            check("sync");
        }
        function test_a_tap_on_a_row_opens_the_child_and_its_parts() {
            unlock();
            tryVerify(() => findChild(root, "child1") !== null);
            tapNamed("child1");
            tryVerify(() => findChild(root, "childList") !== null);
            compare(item("pageTitle").text, "Ali Khan");
            tapNamed("tab1");
            compare(topPage().tab, ChildPageViewModel.Plan);
            tapNamed("tab0");
            tapNamed("onlySeenAlone");
            verify(topPage().onlySeenAlone);
            tapNamed("timeline0");
            tryVerify(() => findChild(root, "amend") !== null);
        }
        function test_a_visit_is_changed_with_a_reason() {
            unlock();
            openChild("Ali");
            tapNamed("timeline0");
            tryVerify(() => findChild(root, "amend") !== null);
            wait(50);
            tapNamed("amend");
            tryVerify(() => findChild(root, "saveChange") !== null);
            wait(50);
            choose("sighting", "seen_alone");
            verify(item("raises").visible, "it says what that means");
            tapNamed("saveChange");
            const link = item("problem0");
            compare(link.text, "Enter why you are changing this record");
            topPage().reason.answer("We spoke in the garden");
            tapNamed("saveChange");
            wait(50);
            compare(app.finishedVisits(), 1);
            compare(item("outcome").text, "Seen alone");
        }
        function test_a_dispute_is_reached_from_sync_and_settled() {
            unlock();
            tapNamed("chip");
            wait(30);
            const before = app.shell.sync.disputes.count;
            compare(before, 3);
            tapNamed("needs0");
            wait(30);
            choose("place", 'keep "home"');
            choose("sighting", "later");
            topPage().reason.answer("It was at home");
            tapNamed("settle");
            wait(50);
            compare(app.finishedVisits(), 1);
        }
        function test_a_sync_that_ends_disturbs_no_open_form() {
            unlock();
            openChild("Ali");
            tapNamed("timeline0");
            tryVerify(() => findChild(root, "amend") !== null);
            wait(50);
            tapNamed("amend");
            tryVerify(() => findChild(root, "saveChange") !== null);
            wait(50);
            const reason = item("reason");
            reason.takeFocus();
            keyClick("H");
            keyClick("i");
            app.shell.sync.syncNow();
            wait(30);
            compare(topPage().reason.value, "Hi");
            keyClick("y");
            compare(topPage().reason.value, "Hiy");
        }
    }
}
