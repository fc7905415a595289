import QtQuick
import QtTest
import Sightline.App
import Sightline.Testing
import Sightline.Theme

// A test of the whole app on a tablet without a network. `tap` is one tap of a finger; scrolling is none.
TestCase {
    id: test

    required property Item stage
    property TestApp app: TestApp {}
    property Root root: null
    property int taps: 0
    property bool story: false // The caseload that has more to read.

    when: windowShown

    Component {
        id: rootComponent

        Root {
            anchors.fill: parent
            viewModel: test.app.shell
        }
    }

    function init() {
        failOnWarning(/./); // A binding to something that is gone is a defect.
        Appearance.textPercent = 100;
        Appearance.scheme = Appearance.Light;
        Appearance.reduceMotion = true;
        test.stage.width = 412;
        test.stage.height = 915;
        test.app.start(test.story);
        test.show();
    }
    function cleanup() {
        if (test.root !== null)
            test.root.destroy();
        test.root = null;
        wait(0);
    }
    function show() {
        test.taps = 0;
        test.root = rootComponent.createObject(test.stage);
        verify(test.root !== null);
        waitForRendering(test.root);
    }
    function unlock() {
        test.app.unlock();
        tryVerify(() => findChild(test.root, "chip") !== null);
        waitForRendering(test.root);
    }
    function lock() {
        test.tap(findChild(test.item("bar"), "placeMe"));
        test.tapNamed("lock");
        tryVerify(() => test.app.shell.locked);
        wait(50);
    }
    function item(name) {
        const found = findChild(test.root, name);
        verify(found !== null, name + " is on the screen");
        return found;
    }
    function tap(target) {
        wait(20); // A question that has just appeared finds its place first.
        target.forceActiveFocus(); // Scrolls it into sight.
        wait(20);
        verify(target.visible && target.enabled, target + " can be tapped");
        mouseClick(target);
        test.taps += 1;
        wait(0);
    }
    function tapNamed(name) {
        test.tap(test.item(name));
    }
    // The choice `value` of question `field`; for a child, of that child's card.
    function choose(field, value, card) {
        const within = card === undefined ? test.root : test.item(card);
        const group = findChild(within, field);
        verify(group !== null, field + " is asked");
        test.tap(findChild(group, value));
    }
}
