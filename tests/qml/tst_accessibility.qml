import QtQuick
import QtTest
import Sightline.Components
import Sightline.Testing
import Sightline.Theme

// What a screen reader and a finger meet on every page, at every size, in every colour scheme.
Item {
    id: screenStage

    height: 740
    width: 360

    ScreenTest {
        id: screens

        name: "accessibility"
        stage: screenStage

        property Inspector inspector: Inspector {}
        property EveryPage pages: EveryPage {
            inspector: screens.inspector
            stage: screenStage
            test: screens
        }

        function test_every_control_can_be_found_named_and_touched_data() {
            return pages.names.map(name => ({ tag: name }));
        }
        function test_every_control_can_be_found_named_and_touched(page) {
            stage.width = 360;
            stage.height = 740;
            pages.open(page.tag);
            let turn = 0;
            // Each size with each scheme, at both text sizes in turn; the next page begins with the other one.
            for (const size of [[360, 740], [800, 1280], [1280, 800]]) {
                for (const scheme of [Appearance.Light, Appearance.Dark, Appearance.HighContrast]) {
                    stage.width = size[0];
                    stage.height = size[1];
                    Appearance.scheme = scheme;
                    Appearance.textPercent = (turn + pages.names.indexOf(page.tag)) % 2 === 0 ? 100 : 200;
                    turn += 1;
                    check(page.tag + " at " + size.join("x") + ", " + Appearance.textPercent + " %, scheme " + scheme);
                }
            }
            pages.close();
        }
        function test_the_walk_finds_what_is_wrong() {
            const bad = [["import Sightline.Components; SlButton { text: '' }", "has no name"],
                ["import Sightline.Components; SlButton { text: 'Small'; width: 40 }", "is smaller than 48"],
                ["import Sightline.Components; SlButton { text: 'Away'; x: 320; width: 100 }", "is cut off at a side"],
                ["import Sightline.Components; SlButton { text: 'Below'; y: 900 }", "nothing scrolls there"],
                ["import QtQuick; import Sightline.Components; Column { SlButton { text: 'Twice' } SlButton { text: 'Twice' } }", "the same name as its neighbour"]];
            root.visible = false;
            for (const [source, complaint] of bad) {
                const page = Qt.createQmlObject(source, stage);
                waitForRendering(stage);
                const problems = inspector.accessibilityProblems(stage).join("\n");
                verify(problems.includes(complaint), complaint + " is found, not: " + problems);
                page.destroy();
                wait(0);
            }
        }
        function cleanup() {
            pages.close();
            if (root !== null)
                root.destroy();
            root = null;
            wait(0);
        }
        function check(where) {
            waitForRendering(stage);
            wait(10);
            const problems = inspector.accessibilityProblems(stage);
            compare(problems.join("\n"), "", where);
            verify(inspector.lookedAt() > 0, where + ": something was looked at");
        }
    }
}
