pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// The way back: the worker's PIN; also what is shown when the child's space has fallen asleep. Shows nothing of the child.
ChildPage {
    id: stage

    required property ChildSpaceViewModel viewModel

    readonly property GiveBackViewModel lock: stage.viewModel.giveBack

    widthMax: 420

    PageWords {
        Layout.fillWidth: true
        heading: stage.lock.heading
        picture: "icon_lock"
    }
    Says {
        Layout.fillWidth: true
        small: true
        text: qsTr("For the worker: enter your PIN.")
    }
    Says {
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
        objectName: "message"
        text: stage.lock.message
        visible: text !== ""
    }
    Says {
        Accessible.name: stage.lock.pinInWords
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        objectName: "pin"
        text: "●".repeat(stage.lock.pin.length)
        textFormat: Text.PlainText
        title: false
    }
    EvenGrid {
        Layout.fillWidth: true
        most: 3
        spacing: ChildLook.space
        visible: stage.lock.state !== GiveBackViewModel.AskFirst

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            Digit {}
        }
        ChildButton {
            enabled: stage.lock.canType
            objectName: "eraseLast"
            picture: "icon_erase"
            text: ""
            accessibleName: qsTr("Erase the last digit")

            onClicked: stage.lock.eraseLast()
        }
        Digit {
            modelData: "0"
        }
        ChildButton {
            accessibleName: qsTr("Unlock")
            enabled: stage.lock.canEnter
            kind: ChildButton.Main
            objectName: "unlock"
            picture: "icon_next"
            text: ""

            onClicked: stage.lock.tryPin()
        }
    }
    Repeater {
        model: (stage.lock.state === GiveBackViewModel.Ready || stage.lock.state === GiveBackViewModel.AskFirst) ? 1 : 0

        SecretPart {
            Layout.fillWidth: true
            lock: stage.lock
        }
    }
    ChildButton {
        Layout.fillWidth: true
        objectName: "leave"
        picture: "icon_next"
        text: qsTr("Go on")
        visible: stage.lock.canLeave

        onClicked: stage.lock.leave()
    }
    ChildButton {
        Layout.fillWidth: true
        objectName: "back"
        picture: "icon_back"
        text: qsTr("Back")
        visible: stage.viewModel.canBack

        onClicked: stage.viewModel.back()
    }

    component Digit: ChildButton {
        required property string modelData

        enabled: stage.lock.canType
        objectName: "digit" + modelData
        text: modelData

        onClicked: stage.lock.press(modelData)
    }
}
