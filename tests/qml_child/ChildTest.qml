import QtQuick
import QtTest
import Sightline.Child
import Sightline.ChildSpace
import Sightline.ChildTesting
import Sightline.Theme

// A test of the child's space on a tablet in the child's hands.
TestCase {
    id: test

    required property Item stage
    property ChildAtTablet child: ChildAtTablet {}
    property ChildInspector inspector: ChildInspector {}
    property ChildRoot root: null
    readonly property ChildSpaceViewModel space: test.child.space

    when: windowShown

    Component {
        id: rootComponent

        ChildRoot {
            anchors.fill: parent
            focus: true
            viewModel: test.child.space
        }
    }

    function init() {
        failOnWarning(/./);
        Appearance.textPercent = 100;
        Appearance.scheme = Appearance.Light;
        Appearance.reduceMotion = true;
        test.stage.width = 800;
        test.stage.height = 1280;
        test.child.start();
        test.show();
    }
    function cleanup() {
        test.close();
    }
    function show() {
        test.root = rootComponent.createObject(test.stage);
        verify(test.root !== null);
        waitForRendering(test.root);
    }
    function close() {
        if (test.root !== null)
            test.root.destroy();
        test.root = null;
        wait(0);
    }
    function restart(level, voice, size) {
        test.close();
        test.stage.width = size.width;
        test.stage.height = size.height;
        test.child.start(level, voice);
        test.show();
    }
    function item(name) {
        const found = findChild(test.root, name);
        verify(found !== null, name + " is on the page");
        return found;
    }
    function tap(name) {
        const target = test.item(name);
        wait(20);
        target.forceActiveFocus();
        wait(20);
        verify(target.visible && target.enabled, name + " can be tapped");
        mouseClick(target);
        wait(20);
    }
    function goHome() {
        test.space.next();
        test.space.next();
        test.space.next();
        compare(test.space.stage, ChildSpaceViewModel.Home);
        wait(20);
    }
    function open(module) {
        test.space.goHome();
        wait(20); // As between two taps: the page that was left goes before the next one comes.
        test.space.openModule(module);
        compare(test.space.stage, ChildSpaceViewModel.Module);
        wait(60);
    }
}
