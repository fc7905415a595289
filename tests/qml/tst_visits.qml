import QtQuick
import QtTest
import Sightline.Screens
import Sightline.ViewModels

Item {
    id: screenStage

    height: 915
    width: 412

    Component {
        id: tagComponent

        StateTag {}
    }
    ScreenTest {
        name: "my_visits"
        stage: screenStage

        function test_the_list_says_both_clocks_and_what_is_kept_here() {
            unlock();
            compare(item("summary").text, "3 overdue, 4 due in the next 7 days");
            compare(item("chip").text, "Offline. All sent");
        }
        function test_a_chip_shows_what_is_overdue_and_says_what_it_leaves_out() {
            unlock();
            tapNamed("whatOverdue");
            compare(item("summary").text, "3 overdue, 4 due in the next 7 days");
            compare(app.shell.visits.rows.count, 3);
            verify(item("hiddenByFilters").text.endsWith("none of them overdue."));
            tapNamed("showAllVisits");
            verify(app.shell.visits.rows.count > 3);
        }
        function test_record_opens_the_form_for_that_child() {
            unlock();
            tapNamed("record1");
            tryVerify(() => app.shell.record !== null);
            compare(app.shell.record.title, "Record a visit to Ali");
        }
        function test_a_phone_has_a_bar_and_a_wide_window_a_rail_with_list_and_form() {
            unlock();
            verify(item("bar").visible && !item("rail").visible);
            app.shell.recordVisit(app.child("Ali"));
            wait(0);
            verify(!findChild(root, "record1").visible, "on a phone the form covers the list");
            stage.width = 1280;
            stage.height = 800;
            waitForRendering(root);
            verify(item("rail").visible && !item("bar").visible);
            verify(findChild(root, "record1").visible, "on a wide window the list stays");
            compare(app.shell.record.title, "Record a visit to Ali");
        }
        function test_rows_are_read_in_the_order_they_stand_in_after_some_came_and_went() {
            unlock();
            app.shell.visits.showWhat(MyVisitsViewModel.Due);
            wait(50);
            app.shell.visits.showAll();
            wait(50);
            const rows = Array.from(item("visitsList").contentItem.children).filter(row => row.visible);
            verify(rows.length > 3, rows.length + " rows");
            for (let i = 1; i < rows.length; ++i)
                verify(rows[i].y >= rows[i - 1].y, "row " + i + " stands below the one read before it");
        }
        // In grey, on paper or to somebody who sees no colours, shape and word are all there is (the words: my_visits_test.cpp).
        function test_the_five_states_differ_in_shape() {
            const shapes = [];
            for (const state of [VisitState.Overdue, VisitState.DueSoon, VisitState.OnTrack, VisitState.NoPlan, VisitState.Paused]) {
                const tag = tagComponent.createObject(stage, { visitState: state, text: "" });
                verify(!shapes.includes(tag.iconName), tag.iconName + " stands for one state");
                shapes.push(tag.iconName);
                tag.destroy();
            }
        }
        function test_sync_now_without_a_server_says_what_is_kept() {
            unlock();
            tapNamed("chip");
            tapNamed("syncNowPage");
            compare(app.shell.navigator.place, Navigator.Sync);
            verify(app.shell.sync.problem.includes("kept on this tablet"));
        }
    }
}
