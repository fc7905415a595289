import QtQuick
import QtTest
import Sightline.ViewModels

Item {
    id: screenStage

    height: 915
    width: 412

    ScreenTest {
        name: "record_visit"
        stage: screenStage

        function test_two_siblings_one_not_seen_alone_in_twelve_taps() {
            unlock();
            tapNamed("record1");
            tapNamed("sibling1");
            choose("place", "home");
            choose("purpose", "statutory_visit");
            tapNamed("continueVisit");
            choose("seen", "yes", "Ali Khan, 7");
            choose("alone", "yes", "Ali Khan, 7");
            choose("seen", "yes", "Sara Khan, 5");
            choose("alone", "no", "Sara Khan, 5");
            choose("why_not", "no_private_place", "Sara Khan, 5");
            tapNamed("step3");
            tapNamed("finish");
            compare(app.shell.record.step, RecordVisitViewModel.Finished);
            compare(item("finishedHeading").text + " " + item("finishedText").text, "Finished on this tablet. It will be sent when you are online.");
            verify(taps <= 12, taps + " taps");
            compare(app.finishedVisits(), 1);
        }
        function test_seen_alone_blank_cannot_finish_and_the_link_focuses_the_answer() {
            unlock();
            app.shell.recordVisit(app.child("Ali"));
            wait(0);
            choose("place", "home");
            choose("purpose", "statutory_visit");
            tapNamed("continueVisit");
            choose("seen", "yes", "Ali Khan, 7");
            tapNamed("step3");
            tapNamed("finish");
            compare(app.shell.record.problems.count, 1);
            const link = item("problem0");
            compare(link.text, "Select yes if you spoke to Ali alone");
            verify(link.activeFocus, "the summary has the keyboard");
            tap(link);
            compare(app.shell.record.step, RecordVisitViewModel.Children);
            const group = findChild(item("Ali Khan, 7"), "alone");
            tryVerify(() => findChild(group, "yes").activeFocus);
            compare(app.finishedVisits(), 0);
        }
        function test_the_keyboard_alone_records_a_visit() {
            unlock();
            findChild(root, "record3").forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryVerify(() => app.shell.record !== null);
            wait(0);
            tabTo("home");
            keyClick(Qt.Key_Space);
            tabTo("statutory_visit");
            keyClick(Qt.Key_Return);
            tabTo("continueVisit");
            keyClick(Qt.Key_Return);
            findChild(item("seen"), "no").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Space);
            compare(app.shell.record.step, RecordVisitViewModel.Children);
            tabTo("yes", item("alone"));
            keyClick(Qt.Key_Space);
            tabTo("continueChildren");
            keyClick(Qt.Key_Return);
            tabTo("continueNotes");
            keyClick(Qt.Key_Return);
            tabTo("finish");
            keyClick(Qt.Key_Return);
            compare(app.shell.record.step, RecordVisitViewModel.Finished);
        }
        // Presses Tab until the control called `name` (inside `within`) has the keyboard.
        function tabTo(name, within) {
            const target = findChild(within === undefined ? root : within, name);
            for (let i = 0; i < 120 && !target.activeFocus; ++i)
                keyClick(Qt.Key_Tab);
            verify(target.activeFocus, name + " is reached with Tab");
        }
        function test_closing_the_form_keeps_the_draft_and_marks_the_child() {
            unlock();
            tapNamed("record1");
            choose("place", "home");
            tapNamed("close");
            tryVerify(() => app.shell.record === null);
            wait(50);
            lock();
            unlock();
            app.shell.recordVisit(app.child("Ali"));
            compare(app.shell.record.visit.place.value, "home");
        }
        function test_answers_are_there_after_the_app_was_killed() {
            unlock();
            app.shell.recordVisit(app.child("Tom"));
            wait(0);
            choose("place", "school");
            root.destroy();
            wait(0);
            app.restart();
            show();
            unlock();
            app.shell.recordVisit(app.child("Tom"));
            compare(app.shell.record.visit.place.value, "school");
        }
    }
}
