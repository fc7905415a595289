import QtQuick
import QtTest
import Sightline.Child
import Sightline.ChildSpace
import Sightline.ChildTesting
import Sightline.Theme

// Drawing with a mouse, fingers and a pen.
Item {
    id: screenStage

    height: 1280
    width: 800

    ChildTest {
        name: "child_drawing"
        stage: screenStage

        property Item canvas: null

        function ready(size) {
            restart(1, true, size);
            goHome();
            open("draw");
            canvas = item("canvas");
            compare(Math.round(canvas.height / canvas.width * 100), 75);
        }
        function ofPage(x) {
            return Math.round(x * 4000 / canvas.width);
        }
        function test_a_line_is_in_units_of_the_page_data() {
            return [{tag: "phone", width: 412, height: 915}, {tag: "upright", width: 800, height: 1280}, {tag: "flat", width: 1280, height: 800}];
        }
        function test_a_line_is_in_units_of_the_page(data) {
            ready({width: data.width, height: data.height});
            mousePress(canvas, 50, 40);
            mouseMove(canvas, 100, 40);
            mouseMove(canvas, 100, 41);
            mouseMove(canvas, 100, 90);
            mouseRelease(canvas, 100, 90);
            const marks = child.marks();
            compare(marks.length, 1);
            verify(marks[0].startsWith("stroke black 50 mouse "), marks[0]);
            verify(marks[0].includes("(" + ofPage(50) + "," + ofPage(40) + ")"), marks[0]);
            verify(marks[0].endsWith("(" + ofPage(100) + "," + ofPage(90) + ")"), marks[0]);
        }
        function test_points_stand_apart() {
            ready({width: 1280, height: 800});
            mousePress(canvas, 50, 40);
            for (let i = 0; i < 20; ++i)
                mouseMove(canvas, 50 + i * 0.25, 40);
            mouseRelease(canvas, 55, 40);
            const points = child.marks()[0].match(/\((\d+),(\d+)\)/g).map(point => point.slice(1, -1).split(",").map(Number));
            for (let i = 1; i < points.length; ++i)
                verify(Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]) >= 4, points.join(" "));
            verify(points.length < 12, points.length + " points");
        }
        function test_a_second_finger_leaves_nothing() {
            ready({width: 800, height: 1280});
            const fingers = touchEvent(canvas);
            fingers.press(1, canvas, 50, 50).commit();
            fingers.move(1, canvas, 100, 50).commit();
            fingers.press(2, canvas, 300, 200).stationary(1).commit();
            fingers.move(2, canvas, 350, 250).move(1, canvas, 150, 50).commit();
            fingers.release(2, canvas, 350, 250).stationary(1).commit();
            fingers.move(1, canvas, 200, 50).commit();
            fingers.release(1, canvas, 200, 50).commit();
            compare(child.marks().length, 1);
            verify(child.marks()[0].startsWith("stroke black 50 finger "), child.marks()[0]);
            verify(!child.marks()[0].includes("(" + ofPage(300) + ","), child.marks()[0]);
            verify(child.marks()[0].endsWith("(" + ofPage(200) + "," + ofPage(50) + ")"), child.marks()[0]);
        }
        function test_the_pen_draws_and_the_palm_beside_it_does_not() {
            ready({width: 800, height: 1280});
            inspector.penNear(canvas, true);
            const palm = touchEvent(canvas);
            palm.press(1, canvas, 400, 300).commit();
            palm.move(1, canvas, 420, 320).commit();
            inspector.pen(canvas, "press", 50, 50);
            inspector.pen(canvas, "move", 90, 60);
            inspector.pen(canvas, "release", 90, 60);
            palm.release(1, canvas, 420, 320).commit();
            inspector.penNear(canvas, false);
            compare(child.marks().length, 1);
            verify(child.marks()[0].startsWith("stroke black 50 pen "), child.marks()[0]);
        }
        function test_a_palm_that_came_first_is_forgotten_when_the_pen_comes() {
            ready({width: 800, height: 1280});
            wait(600); // No pen was near for long enough.
            const palm = touchEvent(canvas);
            palm.press(1, canvas, 400, 300).commit();
            palm.move(1, canvas, 440, 340).commit();
            inspector.penNear(canvas, true);
            palm.release(1, canvas, 440, 340).commit();
            inspector.penNear(canvas, false);
            compare(child.marks().length, 0);
        }
        function test_undo_and_redo() {
            ready({width: 800, height: 1280});
            for (const y of [40, 80]) {
                mousePress(canvas, 50, y);
                mouseMove(canvas, 150, y);
                mouseRelease(canvas, 150, y);
            }
            const both = child.marks().join("; ");
            tap("undoMark");
            compare(child.marks().length, 1);
            tap("redoMark");
            compare(child.marks().join("; "), both);
        }
        function test_a_picture_is_placed_by_a_tap_in_the_chosen_colour() {
            ready({width: 800, height: 1280});
            tap("stamps");
            tap("dog");
            tap("brown");
            mouseClick(canvas, 100, 60);
            compare(child.marks().join("; "), "stamp dog brown (" + ofPage(100) + "," + ofPage(60) + ")");
        }
        function test_a_full_page_says_so_and_takes_nothing() {
            ready({width: 800, height: 1280});
            child.drawPoints(30, 1000);
            verify(space.prompt.drawing.pageFull);
            verify(item("pageFull").visible);
            const before = child.marks().length;
            mousePress(canvas, 50, 40);
            mouseMove(canvas, 150, 40);
            mouseRelease(canvas, 150, 40);
            compare(child.marks().length, before);
            tap("newPage");
            verify(!space.prompt.drawing.pageFull);
        }
        function test_what_is_drawn_is_seen_while_it_is_drawn() {
            ready({width: 800, height: 1280});
            mousePress(canvas, 50, 40);
            mouseMove(canvas, 150, 40);
            mouseMove(canvas, 250, 40);
            wait(100);
            const picture = grabImage(root);
            const at = canvas.mapToItem(root, 100, 40);
            verify(picture.red(at.x, at.y) < 60, "a dark line at " + picture.red(at.x, at.y));
            verify(picture.red(at.x, at.y + 100) > 240, "white paper");
            mouseRelease(canvas, 250, 40);
        }
        function test_a_drawing_is_played_mark_by_mark() {
            ready({width: 800, height: 1280});
            child.drawSomething();
            space.finished();
            wait(50);
            const replay = item("replay");
            compare(replay.progress, 1);
            tap("play"); // Without motion one mark at a time: first an empty page.
            compare(replay.progress, 0);
            tap("play");
            verify(replay.progress > 0 && replay.progress < 1, replay.progress);
            verify(!replay.playing);
            Appearance.reduceMotion = false;
            replay.play();
            verify(replay.playing);
            tryVerify(() => replay.progress === 1, 20000);
            verify(!replay.playing);
        }
    }
}
