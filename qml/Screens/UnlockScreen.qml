pragma ComponentBehavior: Bound

import QtQuick
import Sightline.ViewModels

// What a locked tablet shows: unlocking it, or setting it up for a worker it does not know yet. Nothing about any child.
FocusScope {
    id: screen

    required property UnlockViewModel viewModel

    property bool helping: false

    Repeater {
        model: screen.viewModel.enrolment === null && !screen.helping ? [screen.viewModel] : []

        UnlockPage {
            required property UnlockViewModel modelData

            anchors.fill: screen
            focus: true
            viewModel: modelData

            onHelpWanted: screen.showHelp(HelpTopicsModel.Unlock)
        }
    }
    Repeater {
        model: screen.viewModel.enrolment === null || screen.helping ? [] : [screen.viewModel.enrolment]

        EnrolScreen {
            required property EnrolViewModel modelData

            anchors.fill: screen
            focus: true
            viewModel: modelData

            onHelpWanted: screen.showHelp(HelpTopicsModel.Enrol)
        }
    }
    Repeater {
        model: screen.helping ? [screen.viewModel.help] : []

        HelpScreen {
            required property HelpViewModel modelData

            aboutOffered: false
            anchors.fill: screen
            focus: true
            viewModel: modelData

            onCloseRequested: screen.helping = false
        }
    }

    function showHelp(topic: int): void {
        screen.viewModel.help.about(topic);
        screen.helping = true;
    }
}
