import QtQuick
import QtTest
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// A page that is opened beside the list, on a window that was wide from the start: nothing stands on top of anything else.
Item {
    id: screenStage

    height: 800
    width: 1280

    ScreenTest {
        name: "wide"
        stage: screenStage

        function below(upper, lower) {
            const end = upper.mapToItem(root, 0, upper.height).y;
            const start = lower.mapToItem(root, 0, 0).y;
            verify(start >= end, lower + " begins at " + start + ", below " + end);
        }
        function wide() {
            stage.width = 1280;
            stage.height = 800;
            unlock();
        }
        function test_the_form_lays_itself_out() {
            wide();
            app.shell.recordVisit(app.child("Ali"));
            waitForRendering(root);
            wait(100);
            app.shell.record.visit.place.answer("home");
            app.shell.record.goTo(RecordVisitViewModel.Children);
            wait(100);
            below(item("close"), item("draftText"));
            below(item("draftText"), item("placeInForm"));
        }
        function test_the_page_of_a_child_lays_itself_out() {
            wide();
            app.shell.openChild(app.child("Ali"));
            waitForRendering(root);
            wait(100);
            const facts = item("childFacts");
            verify(facts.height < 200, "the facts are " + facts.height + " high");
        }
    }
}
