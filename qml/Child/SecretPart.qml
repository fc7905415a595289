import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Components

// For a password instead of a PIN, or the word that has to be typed before one more try.
ColumnLayout {
    id: part

    required property GiveBackViewModel lock

    readonly property bool asksWord: part.lock.state === GiveBackViewModel.AskFirst

    function send(): void {
        part.asksWord ? part.lock.confirm(box.text) : part.lock.unlockWith(box.text);
        box.text = "";
    }

    spacing: ChildLook.space

    Says {
        Layout.fillWidth: true
        small: true
        text: part.asksWord ? qsTr("To try again, type this word: %1").arg(part.lock.wordToType) : qsTr("Or type your PIN or password")
    }
    TextField {
        id: box

        Accessible.name: part.asksWord ? qsTr("The word") : qsTr("PIN or password")
        Accessible.role: Accessible.EditableText
        Layout.fillWidth: true
        color: ChildLook.ink
        echoMode: part.asksWord ? TextInput.Normal : TextInput.Password
        font.family: ChildLook.family
        font.pixelSize: ChildLook.bodySize
        implicitHeight: Math.max(ChildLook.target, box.contentHeight + 4 * ChildLook.space)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        leftPadding: 2 * ChildLook.space
        objectName: "secret"
        rightPadding: 2 * ChildLook.space

        background: Rectangle {
            border.color: ChildLook.plain ? ChildLook.ink : ChildLook.edge
            border.width: 2
            color: ChildLook.card
            radius: ChildLook.radius

            FocusRing {
                innerRadius: ChildLook.radius
                shown: box.activeFocus
            }
        }

        // Qt 6.4 hides the name of a field that is marked so. It is a password field by its echo mode all the same.
        Accessible.onPasswordEditChanged: Accessible.passwordEdit = false
        onAccepted: part.send()
    }
    ChildButton {
        Layout.fillWidth: true
        enabled: box.text !== ""
        objectName: "sendSecret"
        picture: "icon_lock"
        text: part.asksWord ? qsTr("Go on") : qsTr("Unlock with this")

        onClicked: part.send()
    }
}
