import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What is sent, what is not, and when this tablet last heard from the server: sending and receiving are two facts.
FormPage {
    id: screen

    required property SyncViewModel viewModel

    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Sync")
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "offline"
        text: screen.viewModel.problem
        tone: Tone.Warning
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        text: screen.viewModel.needsYou
        tone: Tone.Bad
    }
    Panel {
        Layout.fillWidth: true

        SlText {
            Layout.fillWidth: true
            font.bold: true
            text: screen.viewModel.waiting
        }
        SlText {
            Layout.fillWidth: true
            text: screen.viewModel.lastSent
        }
        SlText {
            Layout.fillWidth: true
            text: screen.viewModel.lastReceived
        }
        SlButton {
            enabled: !screen.viewModel.running
            iconName: "sync"
            kind: SlButton.Primary
            objectName: "syncNowPage"
            text: screen.viewModel.running ? qsTr("Syncing…") : qsTr("Sync now")

            onClicked: screen.viewModel.syncNow()
        }
    }
}
