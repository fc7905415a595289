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
            tapNamed("next");
            choose("seen", "yes", "Ali Khan, 7");
            choose("alone", "yes", "Ali Khan, 7");
            choose("seen", "yes", "Sara Khan, 5");
            choose("alone", "no", "Sara Khan, 5");
            choose("why_not", "no_private_place", "Sara Khan, 5");
            tapNamed("checkAnswers");
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
            tapNamed("next");
            choose("seen", "yes", "Ali Khan, 7");
            tapNamed("checkAnswers");
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
        function test_the_keyboard_alone_signs_in_records_finishes_and_syncs() {
            root.forceActiveFocus(); // As the window gives it the keyboard.
            verify(item("pin").activeFocus, "the PIN can be typed at once");
            for (const digit of app.pin)
                keyClick(digit);
            keyClick(Qt.Key_Return);
            tryVerify(() => findChild(root, "record3") !== null);
            waitForRendering(root);
            tabTo("record3");
            keyClick(Qt.Key_Return);
            tryVerify(() => app.shell.record !== null);
            wait(0);
            tabTo("home");
            keyClick(Qt.Key_Space);
            tabTo("statutory_visit");
            keyClick(Qt.Key_Return);
            tabTo("next");
            keyClick(Qt.Key_Return);
            findChild(item("seen"), "no").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Space);
            compare(app.shell.record.step, RecordVisitViewModel.Children);
            tabTo("yes", item("alone"));
            keyClick(Qt.Key_Space);
            tabTo("checkAnswers");
            keyClick(Qt.Key_Return);
            tabTo("finish");
            keyClick(Qt.Key_Return);
            compare(app.shell.record.step, RecordVisitViewModel.Finished);
            tabTo("chip");
            keyClick(Qt.Key_Return);
            tabTo("syncNowPage");
            keyClick(Qt.Key_Return);
            verify(app.shell.sync.problem.includes("kept on this tablet"), "the sync was tried");
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
        // Acceptance check 1: at each step, what was answered a second before the kill is there after it.
        function test_a_kill_at_each_step_loses_no_more_than_a_second_of_typing_data() {
            return [
                { tag: "when and where", step: RecordVisitViewModel.Visit, type: "started_at", read: record => record.visit.started.value },
                { tag: "children", step: RecordVisitViewModel.Children, choose: "seen", read: record => record.children.data(record.children.index(0, 0), 256).seen.value },
                { tag: "people", step: RecordVisitViewModel.People, type: "present", read: record => record.visit.present.value },
                { tag: "heard", step: RecordVisitViewModel.Heard, type: "observation", read: record => record.children.data(record.children.index(0, 0), 256).observation.value },
                { tag: "meaning", step: RecordVisitViewModel.Meaning, type: "opinion", read: record => record.children.data(record.children.index(0, 0), 256).opinion.value },
                { tag: "language", step: RecordVisitViewModel.Language, choose: "interpreter", value: "not_needed", read: record => record.visit.interpreter.value },
                { tag: "safety", step: RecordVisitViewModel.Safety, choose: "danger", value: "no", read: record => record.visit.danger.value },
                { tag: "next steps", step: RecordVisitViewModel.NextSteps, type: "actions", read: record => record.children.data(record.children.index(0, 0), 256).actions.value },
                { tag: "check", step: RecordVisitViewModel.Check, read: record => record.visit.place.value },
                { tag: "task list", step: RecordVisitViewModel.Sections, read: record => record.visit.place.value }];
        }
        function test_a_kill_at_each_step_loses_no_more_than_a_second_of_typing(data) {
            unlock();
            app.shell.recordVisit(app.child("Tom"));
            wait(0);
            choose("place", "school");
            if (data.step === RecordVisitViewModel.Language || data.step === RecordVisitViewModel.Heard) {
                app.shell.record.goTo(RecordVisitViewModel.Children);
                choose("seen", "yes");
            }
            app.shell.record.goTo(data.step);
            wait(50);
            let expected = "school";
            if (data.choose !== undefined) {
                expected = data.value === undefined ? "yes" : data.value;
                choose(data.choose, expected);
            } else if (data.type !== undefined) {
                expected = "1030";
                item(data.type).takeFocus();
                for (const key of [Qt.Key_1, Qt.Key_0, Qt.Key_3, Qt.Key_0])
                    keyClick(key);
                wait(1000);
            }
            app.kill();
            root.destroy();
            wait(0);
            app.restart();
            show();
            unlock();
            app.shell.recordVisit(app.child("Tom"));
            compare(app.shell.record.step, data.step);
            compare(data.read(app.shell.record), expected);
            compare(app.shell.record.visit.place.value, "school");
        }
        function test_the_task_list_is_one_tap_away_and_opens_any_section() {
            unlock();
            app.shell.recordVisit(app.child("Tom"));
            wait(0);
            tapNamed("allSections");
            compare(app.shell.record.step, RecordVisitViewModel.Sections);
            compare(item("section0").stateText, "Not started");
            tapNamed("section6");
            compare(app.shell.record.step, RecordVisitViewModel.Safety);
            compare(item("placeInForm").text, "Section 7 of 8: Safety");
        }
        function test_what_is_said_about_abuse_is_behind_show() {
            unlock();
            app.shell.recordVisit(app.child("Tom"));
            wait(0);
            app.shell.record.goTo(RecordVisitViewModel.Safety);
            wait(50);
            verify(!item("privateQuestions").visible);
            tapNamed("showPrivate");
            verify(item("privateQuestions").visible);
            choose("domestic_abuse", "known");
            tapNamed("checkAnswers");
            app.shell.record.goTo(RecordVisitViewModel.Safety);
            wait(50);
            verify(!item("privateQuestions").visible, "the answers are hidden again");
        }
        function test_yes_to_danger_shows_whom_to_call() {
            unlock();
            app.shell.recordVisit(app.child("Tom"));
            wait(0);
            app.shell.record.goTo(RecordVisitViewModel.Safety);
            wait(50);
            choose("danger", "yes");
            compare(app.shell.record.step, RecordVisitViewModel.Danger);
            compare(item("dutyNumbers").text, "Then call your duty team.");
            tapNamed("leaveDanger");
            compare(app.shell.record.step, RecordVisitViewModel.Safety);
        }
        function test_alone_with_somebody_in_the_room_stops_to_ask() {
            unlock();
            app.shell.recordVisit(app.child("Tom"));
            wait(0);
            app.shell.record.goTo(RecordVisitViewModel.Children);
            wait(50);
            choose("seen", "yes");
            choose("alone", "yes");
            tapNamed("next");
            choose("others_in_room", "yes");
            verify(item("checkThisAnswer").visible);
            tapNamed("nobodyElse");
            verify(!item("checkThisAnswer").visible);
        }
    }
}
