pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Components
import Sightline.Screens
import Sightline.Testing
import Sightline.Theme

// Every page of the app by name: those of the shell are opened there, the others stand alone. One list for every walk.
QtObject {
    id: pages

    required property Item stage
    required property var test // The ScreenTest that drives the shell.
    required property Inspector inspector
    property Item alone: null

    readonly property list<string> names: ["unlock", "my visits", "sync", "me", "record 0", "record 1", "record 2", "record 3",
        "error summary", "settings", "help", "about", "enrol", "enrol, PIN", "idle warning", "shield"]

    readonly property Component settings: SettingsScreen {
        viewModel: pages.inspector.settings
    }
    readonly property Component help: HelpScreen {
        viewModel: pages.inspector.help
    }
    readonly property Component about: AboutScreen {
        viewModel: pages.inspector.about
    }
    readonly property Component enrol: EnrolScreen {
        viewModel: pages.inspector.enrolment
    }
    readonly property Component warning: Item {
        IdleWarning {
            secondsLeft: 42
            width: parent.width
        }
    }
    readonly property Component shield: PrivacyShield {
        covering: true
    }

    function open(name: string) {
        const app = pages.test.app;
        const standing = { "settings": settings, "help": help, "about": about, "enrol": enrol, "enrol, PIN": enrol, "idle warning": warning, "shield": shield };
        if (name in standing) {
            pages.test.root.visible = false;
            pages.alone = standing[name].createObject(pages.stage, { width: Qt.binding(() => pages.stage.width), height: Qt.binding(() => pages.stage.height) });
            if (name === "enrol, PIN") {
                inspector.enrolment.invitation = "https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF";
                inspector.enrolment.goOn();
                inspector.enrolment.pin = "123456";
                inspector.enrolment.goOn();
            } else if (name === "enrol") {
                inspector.enrolment.goOn();
            }
            return;
        }
        if (name === "unlock")
            return;
        test.unlock();
        if (name === "sync")
            test.tap(test.item("chip"));
        else if (name === "me")
            test.tap(findPlace("placeMe"));
        else if (name !== "my visits") {
            app.shell.recordVisit(app.child("Ali"));
            if (name === "error summary")
                app.shell.record.finish();
            else
                app.shell.record.goTo(parseInt(name.substring(7)));
        }
    }
    function close() {
        if (pages.alone !== null)
            pages.alone.destroy();
        pages.alone = null;
    }
    function findPlace(name: string): Item {
        return test.findChild(test.item("bar"), name);
    }
}
