pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What is sent, what is not, what needs the worker, and when this tablet last heard from the server: sending and receiving are two
// facts.
FormPage {
    id: screen

    required property SyncViewModel viewModel

    signal recordWanted(record: string)

    Component.onCompleted: screen.viewModel.setShown(screen.visible)
    onVisibleChanged: screen.viewModel.setShown(screen.visible)

    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Sync")
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: screen.viewModel.veryLate ? "square_alert" : "triangle"
        objectName: "late"
        text: screen.viewModel.late
        tone: screen.viewModel.veryLate ? Tone.Bad : Tone.Warning
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "offline"
        text: screen.viewModel.problem
        tone: Tone.Warning
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
            objectName: "lastSent"
            text: screen.viewModel.lastSent
        }
        SlText {
            Layout.fillWidth: true
            objectName: "lastReceived"
            text: screen.viewModel.lastReceived
        }
        SlText {
            Layout.fillWidth: true
            quiet: true
            small: true
            text: qsTr("Sending and receiving are two things: that all is sent does not mean that you have the newest records.")
        }
        SlButton {
            enabled: !screen.viewModel.running
            iconName: "sync"
            kind: SlButton.Primary
            objectName: "syncNowPage"
            text: screen.viewModel.running ? qsTr("Sending and receiving…") : qsTr("Send now")

            onClicked: screen.viewModel.syncNow()
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1.5 * Theme.space
        visible: screen.viewModel.needsYou !== ""

        Heading {
            Layout.fillWidth: true
            text: qsTr("Needs you")
        }
        NoticeBar {
            Layout.fillWidth: true
            iconName: "square_alert"
            text: screen.viewModel.needsYou
            tone: Tone.Bad
        }
        Repeater {
            model: screen.viewModel.disputes

            ListRow {
                required property string record
                required property string detail
                required property int index
                required text

                Layout.fillWidth: true
                hint: detail
                iconName: "square_alert"
                objectName: "needs" + index

                onClicked: screen.recordWanted(record)
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1.5 * Theme.space
        visible: screen.viewModel.records.count > 0

        Heading {
            Layout.fillWidth: true
            text: qsTr("What you wrote on this tablet")
        }
        Repeater {
            model: screen.viewModel.records

            WaitingRecord {
                Layout.fillWidth: true

                onOpened: record => screen.recordWanted(record)
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            text: qsTr("What is on this tablet")
        }
        Repeater {
            model: screen.viewModel.holdings

            SlText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
}
