pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Who is at the tablet, and the PIN. Shows nothing about any child.
FormPage {
    id: screen

    required property UnlockViewModel viewModel

    signal helpWanted()

    property bool choosing: false // Another worker of this tablet is being looked for.

    spacing: 2 * Theme.space

    ColumnLayout {
        id: column

        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 400 * Theme.scale
        Layout.topMargin: Theme.space
        spacing: 2 * Theme.space

        HelpButton {
            Layout.alignment: Qt.AlignRight

            onClicked: screen.helpWanted()
        }
        Heading {
            Layout.alignment: Qt.AlignHCenter
            large: true
            text: qsTr("Unlock")
            visible: screen.viewModel.state !== UnlockViewModel.NoVault
        }

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.brand
            implicitHeight: 64 * Theme.scale
            implicitWidth: implicitHeight
            radius: height / 2
            visible: screen.viewModel.initials !== ""

            Text {
                anchors.centerIn: parent
                color: Theme.brandInk
                font.bold: true
                font.pixelSize: Theme.titleSize
                text: screen.viewModel.initials
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            visible: screen.viewModel.name !== ""

            SlText {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.headingSize
                horizontalAlignment: Text.AlignHCenter
                text: screen.viewModel.name
            }
            SlText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                quiet: true
                text: screen.viewModel.authority
            }
        }

        NoticeBar {
            Layout.fillWidth: true
            iconName: screen.viewModel.state === UnlockViewModel.Destroyed ? "lock" : "square_alert"
            text: screen.viewModel.message
            tone: screen.viewModel.state === UnlockViewModel.NoVault ? Tone.Note : Tone.Bad
        }

        SlText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "unsent"
            text: screen.viewModel.unsent
            visible: screen.viewModel.unsent !== ""
        }
        SlText {
            Accessible.ignored: true // The field bears the same name.
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Enter your PIN")
            visible: pin.visible
        }
        TextField {
            id: pin

            Accessible.description: screen.viewModel.pinInWords
            Accessible.name: qsTr("Enter your PIN")
            Layout.fillWidth: true
            color: Theme.ink
            echoMode: TextInput.Password
            enabled: screen.viewModel.canType
            focus: true
            font.letterSpacing: pin.text === "" ? 0 : 6
            font.pixelSize: Theme.headingSize
            horizontalAlignment: TextInput.AlignHCenter
            implicitHeight: Math.max(Theme.touchTarget, pin.contentHeight + 2 * Theme.space)
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            objectName: "pin"
            passwordCharacter: "●"
            selectByMouse: true
            text: screen.viewModel.pin
            visible: screen.viewModel.state !== UnlockViewModel.NoVault && screen.viewModel.state !== UnlockViewModel.Destroyed

            background: Rectangle {
                border.color: Theme.edge
                border.width: 1
                color: Theme.surface
                radius: Theme.radius

                FocusRing {
                    shown: pin.activeFocus
                }
            }

            // Qt 6.4 hides the name of a field that is marked so. It is a password field by its echo mode all the same.
            Accessible.onPasswordEditChanged: Accessible.passwordEdit = false
            Component.onCompleted: Accessible.passwordEdit = false
            onAccepted: screen.viewModel.unlock()
            onTextEdited: screen.viewModel.enter(pin.text)
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.space
            columns: 3
            rowSpacing: Theme.space
            visible: pin.visible

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                KeypadKey {
                    id: digit

                    required property string modelData

                    Layout.fillWidth: true
                    enabled: screen.viewModel.canType
                    objectName: "key" + digit.modelData
                    text: digit.modelData

                    onClicked: screen.viewModel.press(digit.modelData)
                }
            }
            KeypadKey {
                Layout.fillWidth: true
                accessibleName: qsTr("Erase the last digit")
                enabled: screen.viewModel.canType
                iconName: "erase"

                onClicked: screen.viewModel.eraseLast()
            }
            KeypadKey {
                Layout.fillWidth: true
                enabled: screen.viewModel.canType
                objectName: "key0"
                text: "0"

                onClicked: screen.viewModel.press("0")
            }
            KeypadKey {
                Layout.fillWidth: true
                accessibleName: qsTr("Clear")
                enabled: screen.viewModel.canType
                text: qsTr("Clear")

                onClicked: screen.viewModel.enter("")
            }
        }

        SlButton {
            Layout.fillWidth: true
            enabled: screen.viewModel.canUnlock
            kind: SlButton.Primary
            objectName: "unlock"
            text: screen.viewModel.state === UnlockViewModel.Unlocking ? qsTr("Unlocking…") : qsTr("Unlock")
            visible: pin.visible

            onClicked: screen.viewModel.unlock()
        }

        SlButton {
            Layout.fillWidth: true
            kind: SlButton.Quiet
            objectName: "notMe"
            text: qsTr("Not %1?").arg(screen.viewModel.name)
            visible: screen.viewModel.name !== "" && (screen.viewModel.vaults.count > 1 || screen.viewModel.canEnrol) && !screen.choosing

            onClicked: screen.choosing = true
        }
        Repeater {
            model: screen.choosing ? screen.viewModel.vaults : null

            SlButton {
                id: worker

                required property string name
                required property int index

                Layout.fillWidth: true
                iconName: "person"
                objectName: "worker" + worker.index
                text: worker.name

                onClicked: {
                    screen.choosing = false;
                    screen.viewModel.choose(worker.index);
                }
            }
        }
        SlButton {
            Layout.fillWidth: true
            iconName: "add"
            kind: screen.viewModel.state === UnlockViewModel.NoVault ? SlButton.Primary : SlButton.Secondary
            objectName: "addWorker"
            text: screen.viewModel.state === UnlockViewModel.NoVault ? qsTr("Set up this tablet") : qsTr("Set it up for somebody else")
            visible: screen.viewModel.canEnrol && (screen.choosing || screen.viewModel.name === "" || screen.viewModel.state === UnlockViewModel.Destroyed)

            onClicked: screen.viewModel.addWorker()
        }
    }
}
