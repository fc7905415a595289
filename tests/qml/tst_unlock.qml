import QtQuick
import QtTest

Item {
    id: screenStage

    height: 915
    width: 412

    ScreenTest {
        name: "unlock"
        stage: screenStage

        function test_the_keypad_opens_the_tablet() {
            for (const digit of app.pin)
                tapNamed("key" + digit);
            tapNamed("unlock");
            tryVerify(() => !app.shell.locked);
            verify(item("summary").text.startsWith("3 overdue"));
        }
        function test_the_keyboard_alone_opens_the_tablet() {
            item("pin").forceActiveFocus();
            for (const digit of app.pin)
                keyClick(digit);
            keyClick(Qt.Key_Return);
            tryVerify(() => !app.shell.locked);
        }
        function test_a_wrong_pin_is_told_with_the_tries_left() {
            for (const digit of "111222")
                tapNamed("key" + digit);
            tapNamed("unlock");
            compare(app.shell.unlock.message, "That PIN is not right. You have 9 tries left.");
            compare(item("pin").text, "");
        }
        function test_nothing_about_a_child_is_loaded_while_locked() {
            compare(findChild(root, "summary"), null);
            unlock();
            lock();
            tryVerify(() => findChild(root, "summary") === null);
        }
    }
}
