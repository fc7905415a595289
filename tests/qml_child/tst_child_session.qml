import QtQuick
import QtTest
import Sightline.Child
import Sightline.ChildSpace
import Sightline.ChildTesting
import Sightline.Theme

// Whole sessions, by keys and by two switches: one goes on, one presses.
Item {
    id: screenStage

    height: 1280
    width: 800

    ChildTest {
        name: "child_session"
        stage: screenStage

        // Tab until `name` has the keyboard, then Enter.
        function press(name) {
            for (let i = 0; i < 90; ++i) {
                if (inspector.focused(root) === name) {
                    keyClick(Qt.Key_Return);
                    wait(30);
                    return;
                }
                keyClick(Qt.Key_Tab);
                wait(1);
            }
            fail("Tab does not come to " + name);
        }
        function test_tab_and_enter_are_enough_for_everything() {
            press("next");
            compare(space.stage, ChildSpaceViewModel.WhoReads);
            press("reader_only");
            press("next");
            press("pizza");
            press("next");
            compare(space.stage, ChildSpaceViewModel.Home);
            press("module_how_i_feel");
            press("worried");
            press("next");
            press("dontKnow");
            compare(space.prompt.said, PromptViewModel.DontKnow);
            press("home");
            press("module_like_or_not");
            press("dinner");
            compare(space.prompt.held, "dinner");
            press("column_like");
            compare(space.prompt.held, "");
            press("home");
            press("module_draw");
            press("stamps");
            press("heart");
            press("blue");
            press("place5");
            press("place5");
            compare(child.marks().join("; "), "stamp heart blue (1500,1500); stamp heart blue (1630,1630)");
            press("undo");
            compare(child.marks().length, 1);
            press("finished");
            compare(space.stage, ChildSpaceViewModel.ShowBack);
            press("next");
            press("next");
            compare(space.stage, ChildSpaceViewModel.Thanks);
            press("giveBack");
            for (const digit of ["2", "5", "8", "0"])
                press("digit" + digit);
            press("unlock");
            tryVerify(() => child.back);
        }
        function test_arrow_keys_move_the_place_of_a_picture() {
            goHome();
            open("draw");
            tap("stamps");
            item("place0").forceActiveFocus();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            compare(inspector.focused(root), "place5");
            keyClick(Qt.Key_Space);
            compare(child.marks().length, 1);
        }
        function test_taking_out_asks_first() {
            goHome();
            open("how_i_feel");
            space.prompt.pick("sad");
            space.finished();
            wait(50);
            const kept = name => {
                const found = [];
                const look = item => {
                    if (item.visible && item.objectName.startsWith(name))
                        found.push(item);
                    for (let i = 0; i < item.children.length; ++i)
                        look(item.children[i]);
                };
                look(root);
                return found;
            };
            compare(kept("takeOut_").length, 1);
            mouseClick(kept("takeOut_")[0]);
            wait(20);
            mouseClick(kept("keepIt")[0]);
            wait(20);
            compare(kept("takeOut_").length, 1);
            mouseClick(kept("takeOut_")[0]);
            wait(20);
            mouseClick(kept("takeItOut")[0]);
            wait(20);
            compare(kept("takeOut_").length, 0);
        }
        function test_what_is_typed_is_the_childs_letter_for_letter() {
            goHome();
            open("my_words");
            const box = item("wordsBox");
            box.forceActiveFocus();
            for (const key of ["i", "space", "w", "o", "n", "t"])
                key === "space" ? keyClick(Qt.Key_Space) : keyClick(key);
            compare(space.prompt.text, "i wont");
            tap("scribe");
            verify(space.prompt.scribe);
        }
        function test_the_space_wakes_only_for_the_worker() {
            close();
            child.startAsleep();
            show();
            compare(space.stage, ChildSpaceViewModel.Asleep);
            verify(!item("notSafe").visible);
            for (const digit of ["2", "5", "8", "0"])
                tap("digit" + digit);
            tap("unlock");
            tryVerify(() => child.back);
        }
    }
}
