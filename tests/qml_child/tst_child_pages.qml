import QtQuick
import QtTest
import Sightline.Child
import Sightline.ChildSpace
import Sightline.ChildTesting
import Sightline.Theme

// Every page at three sizes and two sizes of letters, and the few things that are on all of them.
Item {
    id: screenStage

    height: 1280
    width: 800

    ChildTest {
        name: "child_pages"
        stage: screenStage

        readonly property var modules: ["how_i_feel", "my_houses", "like_or_not", "draw", "my_words", "people_and_places", "good_news", "what_i_want"]

        // Goes through every page and calls `look(name)` on each.
        function everyPage(look) {
            look("welcome");
            space.next();
            look("who reads");
            space.next();
            look("practice");
            space.next();
            look("home");
            for (const module of modules) {
                open(module);
                for (let guard = 0; space.stage === ChildSpaceViewModel.Module && guard < 9; ++guard) {
                    look(module + " " + space.part);
                    space.next();
                    wait(10);
                }
            }
            open("draw");
            tap("stamps");
            look("stamps");
            child.drawSomething();
            space.notSafe();
            look("not safe");
            space.back();
            space.hide();
            look("hidden");
            space.unhide();
            space.finished();
            look("show back");
            space.next();
            look("who reads after");
            space.next();
            look("thanks");
            space.giveBackNow();
            look("give back");
            space.back();
            child.fallAsleep();
            look("asleep");
        }
        function test_every_page_can_be_used_data() {
            const rows = [];
            for (const size of [{width: 412, height: 915}, {width: 800, height: 1280}, {width: 1280, height: 800}])
                for (const percent of [100, 200])
                    rows.push({tag: size.width + " at " + percent, size: size, percent: percent, level: (rows.length + 1) % 3});
            return rows;
        }
        function test_every_page_can_be_used(data) {
            Appearance.textPercent = data.percent;
            restart(data.level, true, data.size);
            let pages = 0;
            everyPage(name => {
                waitForRendering(root);
                wait(30);
                const why = inspector.accessibilityProblems(root);
                compare(why.join("\n"), "", name);
                verify(inspector.lookedAt() > 0, name + " has something to press");
                const cut = inspector.cutOffTexts(root);
                compare(cut.join("\n"), "", name);
                verify(inspector.lookedAt() > 0, name + " has words");
                compare(inspector.missingPictures(root).join(", "), "", name);
                pages += 1;
            });
            verify(pages > 25, pages + " pages were looked at");
        }
        function test_not_safe_and_hide_are_on_every_page_where_somebody_can_hear() {
            let said = 0;
            everyPage(name => {
                wait(10);
                if (["not safe", "hidden", "give back", "asleep"].includes(name))
                    return;
                const before = space.stage;
                said = child.notSafeSaid() + 1;
                tap("notSafe");
                compare(space.stage, ChildSpaceViewModel.NotSafe, name);
                compare(child.notSafeSaid(), said, name);
                tap("back");
                compare(space.stage, before, name);
                tap("hide");
                compare(space.stage, ChildSpaceViewModel.Hidden, name);
                tap("unhide");
                compare(space.stage, before, name);
            });
            verify(said > 20);
        }
        function test_escape_and_back_do_nothing() {
            everyPage(name => {
                const before = space.stage;
                keyClick(Qt.Key_Escape);
                keyClick(Qt.Key_Back);
                wait(0);
                compare(space.stage, before, name);
            });
        }
        function test_without_a_voice_its_button_is_gone_and_nothing_moves() {
            const where = ["home", "notSafe", "hide", "finished", "module_draw"];
            const places = voice => {
                restart(1, voice, {width: 800, height: 1280});
                goHome();
                waitForRendering(root);
                compare(findChild(root, "readAloud").visible, voice);
                return where.map(name => {
                    const place = item(name).mapToItem(root, 0, 0);
                    return [name, place.x, place.y, item(name).width, item(name).height].join(" ");
                }).join("\n");
            };
            compare(places(false), places(true));
        }
        function test_what_is_read_aloud_is_asked_for() {
            goHome();
            verify(!space.reading);
            tap("readAloud");
            verify(space.reading);
            tap("readAloud");
            verify(!space.reading);
        }
        function test_pages_without_a_child_show_nothing_of_one() {
            goHome();
            child.fallAsleep();
            wait(50);
            const words = [];
            const look = item => {
                if (item.visible && typeof item.text === "string")
                    words.push(item.text);
                for (let i = 0; i < item.children.length; ++i)
                    look(item.children[i]);
            };
            look(root);
            verify(words.length > 0);
            verify(!words.join(" ").includes("Ali"), words.join(" "));
        }
    }
}
