pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Components
import Sightline.Screens
import Sightline.Testing
import Sightline.Theme
import Sightline.ViewModels

// Every page of the app by name: those of the shell are opened there, the others stand alone. One list for every walk.
QtObject {
    id: pages

    required property Item stage
    required property var test // The ScreenTest that drives the shell.
    required property Inspector inspector
    property Item alone: null

    readonly property list<string> names: ["unlock", "help before unlocking", "enrol", "enrol, PIN", "my visits", "children", "sync", "me", "settings",
        "help", "about", "brief", "attempt", "hand over", "hand over, last question", "observe", "child, wishes", "entry", "entry, response", "entry, shared wider", "hand back", "visit", "change a visit", "strike a visit", "record 0", "record 1", "record 2", "record 3", "record 4",
        "record 5", "record 6", "record 7", "record 8", "record 9", "record 10", "error summary", "idle warning", "shield"]

    readonly property Component enrol: EnrolScreen {
        viewModel: pages.inspector.enrolment
    }
    readonly property Component help: HelpScreen {
        viewModel: pages.inspector.help
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
        const standing = { "help before unlocking": help, "enrol": enrol, "enrol, PIN": enrol, "idle warning": warning, "shield": shield };
        if (name in standing) {
            pages.test.root.visible = false;
            pages.alone = standing[name].createObject(pages.stage, { width: Qt.binding(() => pages.stage.width), height: Qt.binding(() => pages.stage.height) });
            if (name.startsWith("enrol"))
                pages.enrolTo(name);
        } else if (name !== "unlock") {
            pages.test.unlock();
            pages.openInShell(name, pages.test.app.shell, pages.test.app.child("Ali"));
        }
    }
    // With something to put right, so that the messages are there too.
    function enrolTo(name: string) {
        inspector.enrolment.invitation = name === "enrol" ? "" : "https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF";
        inspector.enrolment.goOn();
        inspector.enrolment.pin = "123456";
        inspector.enrolment.goOn();
    }
    function topPage() {
        const navigator = pages.test.app.shell.navigator;
        return navigator.data(navigator.index(navigator.rowCount() - 1, 0), Qt.UserRole + 1);
    }
    function openInShell(name: string, shell: ShellViewModel, child: string) {
        if (name.startsWith("record ")) {
            shell.recordVisit(child);
            shell.record.visit.domesticAbuse.answer("known");
            shell.record.goTo(parseInt(name.substring(7)));
            shell.record.showPrivate(true);
        }
        switch (name) {
        case "children": return shell.goTo(Navigator.Children);
        case "sync": return shell.goTo(Navigator.Sync);
        case "me": return shell.goTo(Navigator.Me);
        case "settings": return shell.openSettings();
        case "help": return shell.openHelp();
        case "about": return shell.openAbout();
        case "child": return shell.openChild(child);
        case "brief": return shell.openBrief(child);
        case "attempt": return shell.recordAttempt(child);
        case "hand over": return shell.giveTo(child);
        case "hand over, last question":
            shell.giveTo(child);
            pages.topPage().sayNobody(true);
            return pages.topPage().goOn();
        case "observe": return shell.observe(child);
        case "child, wishes":
            pages.test.app.addEntry();
            shell.openChild(child);
            return pages.topPage().show(ChildPageViewModel.Wishes);
        case "entry": return shell.openEntry(pages.test.app.addEntry());
        case "entry, response":
            shell.openEntry(pages.test.app.addEntry());
            pages.topPage().add(VoiceEntryViewModel.Response);
            return pages.topPage().save();
        case "entry, shared wider":
            shell.openEntry(pages.test.app.addEntry());
            pages.topPage().add(VoiceEntryViewModel.SharedWider);
            return pages.topPage().save();
        case "hand back": return pages.test.app.handBack();
        case "visit": return shell.openVisit(pages.test.app.someVisit());
        case "change a visit": return shell.amendVisit(pages.test.app.someVisit());
        case "strike a visit": return shell.strikeVisit(pages.test.app.someVisit());
        case "error summary":
            shell.recordVisit(child);
            shell.record.finish();
        }
    }
    function close() {
        if (pages.alone !== null)
            pages.alone.destroy();
        pages.alone = null;
    }
}
