pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// The tablet came back from a child: first what needs the worker now, then what the child made, and what becomes of it.
FormPage {
    id: screen

    required property HandBackViewModel viewModel

    footer: GridLayout {
        Layout.fillWidth: true
        columnSpacing: 2 * Theme.space
        columns: width < 480 * Theme.scale ? 1 : 2
        rowSpacing: Theme.space
        visible: screen.viewModel.readable && !screen.viewModel.finished

        SlButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: SlButton.Primary
            objectName: "finishSession"
            text: qsTr("Finish")

            onClicked: screen.viewModel.finish()
        }
        SlButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            objectName: "goOnSession"
            text: qsTr("Go on with %1").arg(screen.viewModel.called)
            visible: screen.viewModel.canGoOn

            onClicked: screen.viewModel.goOn()
        }
    }

    Repeater {
        model: screen.viewModel.flags

        Panel {
            id: flag

            required property string text
            required property string sent
            required property int index

            Layout.fillWidth: true
            Layout.topMargin: flag.index === 0 ? Theme.space : 0
            border.color: Theme.error
            border.width: 3

            NoticeBar {
                Layout.fillWidth: true
                iconName: "square_alert"
                objectName: "flag" + flag.index
                text: flag.text
                tone: Tone.Bad
            }
            SlText {
                Layout.fillWidth: true
                font.bold: true
                text: qsTr("What to do now: stay with %1, ask what %1 wants you to know, and call your manager or the duty team before you leave. If anyone is in danger now, call 999.").arg(screen.viewModel.called)
            }
            SlText {
                Layout.fillWidth: true
                objectName: "handBackDuty"
                text: screen.viewModel.dutyNumbers === "" ? qsTr("No duty numbers are on this tablet. You can write them down under Settings.")
                    : qsTr("Duty numbers: %1").arg(screen.viewModel.dutyNumbers)
            }
            SlText {
                Layout.fillWidth: true
                objectName: "flagSent" + flag.index
                quiet: true
                text: flag.sent
            }
        }
    }
    Heading {
        Accessible.focusable: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        large: true
        objectName: "handBackTitle"
        text: screen.viewModel.title
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        objectName: "handBackProblem"
        text: screen.viewModel.problem
        tone: Tone.Bad
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "circle_tick"
        objectName: "handBackSaved"
        text: screen.viewModel.finished ? qsTr("Saved on this tablet.") : ""
        tone: Tone.Good
    }
    SlText {
        Layout.fillWidth: true
        objectName: "madeNote"
        text: screen.viewModel.madeNote
        visible: text !== ""
    }
    Repeater {
        model: screen.viewModel.made

        Panel {
            id: card

            required property string record
            required property string title
            required property string sharing
            required property list<string> asked
            required property list<string> said
            required property list<string> notes
            required property var pictures
            required property int index

            Layout.fillWidth: true

            Heading {
                Layout.fillWidth: true
                text: card.title
            }
            SaidByChild {
                Layout.fillWidth: true
                asked: card.asked
                notes: card.notes
                pictures: card.pictures
                said: card.said
            }
            NoticeBar {
                Layout.fillWidth: true
                iconName: "lock"
                text: card.sharing
            }
            SlButton {
                Layout.fillWidth: true
                accessibleName: qsTr("Write your response: %1").arg(card.title)
                iconName: "pen"
                objectName: "respond" + card.index
                text: qsTr("Write your response")
                visible: card.record !== ""

                onClicked: screen.viewModel.respond(card.record)
            }
        }
    }
    SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        objectName: "handBackDone"
        text: qsTr("Done")
        visible: screen.viewModel.finished || !screen.viewModel.readable

        onClicked: screen.viewModel.back()
    }
}
