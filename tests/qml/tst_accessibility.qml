import QtQuick
import QtTest
import Sightline.Theme
import Sightline.ViewModels

Item {
    id: screenStage

    height: 915
    width: 412

    ScreenTest {
        name: "accessibility"
        stage: screenStage

        function test_every_control_has_a_name_and_a_size_data() {
            const rows = [];
            for (const size of [[360, 740], [412, 915], [800, 1280], [1280, 800]])
                for (const percent of [100, 200])
                    rows.push({ tag: size[0] + "x" + size[1] + " at " + percent + "%", width: size[0], height: size[1], percent: percent });
            return rows;
        }
        function test_every_control_has_a_name_and_a_size(look) {
            stage.width = look.width;
            stage.height = look.height;
            Appearance.textPercent = look.percent;
            check("unlock", 12);
            unlock();
            check("my visits", 5);
            for (const place of [ShellViewModel.Sync, ShellViewModel.Me]) {
                app.shell.goTo(place);
                check("place " + place, 4);
            }
            app.shell.recordVisit(app.child("Ali"));
            app.shell.record.visit.domesticAbuse.answer("known");
            for (let step = RecordVisitViewModel.Visit; step < RecordVisitViewModel.Finished; ++step) {
                app.shell.record.goTo(step);
                app.shell.record.showPrivate(true);
                check("step " + step, 4);
            }
            app.shell.record.finish();
            check("error summary", 5);
        }
        function check(where, controlsMin) {
            waitForRendering(root);
            wait(10);
            const problems = app.accessibilityProblems(root);
            compare(problems.join("\n"), "", where);
            verify(app.controlsLookedAt() >= controlsMin, where + ": " + app.controlsLookedAt() + " controls were looked at");
        }
    }
}
