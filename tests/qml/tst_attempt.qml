import QtQuick
import QtTest
import Sightline.Screens

Item {
    id: screenStage

    height: 915
    width: 412

    Component {
        id: attemptComponent

        AttemptScreen {
            anchors.fill: parent
        }
    }

    ScreenTest {
        name: "attempt"
        stage: screenStage

        property Item screen: null

        // Opens the page for `name` in place of the app.
        function open(name) {
            unlock();
            const attempt = app.attemptFor(name);
            verify(attempt !== null);
            root.destroy();
            wait(0);
            root = null;
            screen = attemptComponent.createObject(screenStage, { viewModel: attempt });
            waitForRendering(screen);
            taps = 1; // The one that opened it.
        }
        function cleanup() {
            screen.destroy();
            screen = null;
            wait(0);
        }
        function find(name) {
            const found = findChild(screen, name);
            verify(found !== null, name + " is on the page");
            return found;
        }

        function test_no_reply_is_recorded_in_three_taps() {
            open("Ali");
            compare(find("attemptTitle").text, "Could not see Ali");
            tap(find("no_answer"));
            tap(find("saveAttempt"));
            verify(find("attemptSaved").visible);
            verify(taps <= 3, taps + " taps");
            compare(app.finishedVisits(), 1);
            verify(!find("escalation").visible);
        }
        function test_without_an_answer_the_question_has_the_keyboard() {
            open("Tom");
            tap(find("saveAttempt"));
            tryVerify(() => find("no_answer").activeFocus);
            compare(app.finishedVisits(), 0);
        }
        function test_the_keyboard_alone_records_it() {
            open("Tom");
            find("closeAttempt").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(find("no_answer").activeFocus);
            keyClick(Qt.Key_Space);
            for (let i = 0; i < 60 && !find("saveAttempt").activeFocus; ++i)
                keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            verify(find("attemptSaved").visible);
        }
    }
}
