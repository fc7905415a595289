import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Theme

// A PIN or a passphrase: typed or pasted, shown as dots unless it is asked for.
FocusScope {
    id: secret

    required property string label
    required property string value
    property string hint: ""
    property string error: ""
    property bool shown: false

    signal edited(value: string)
    signal accepted()

    function takeFocus(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: frame.implicitHeight
    implicitWidth: frame.implicitWidth

    QuestionFrame {
        id: frame

        error: secret.error
        hint: secret.hint
        label: secret.label
        width: secret.width

        T.TextField {
            id: field

            Accessible.description: secret.error !== "" ? secret.error : secret.hint
            Accessible.name: secret.label
            Accessible.role: Accessible.EditableText
            Layout.fillWidth: true
            bottomPadding: 1.5 * Theme.space
            color: Theme.ink
            echoMode: secret.shown ? TextInput.Normal : TextInput.Password
            focus: true
            font.pixelSize: Theme.bodySize
            implicitHeight: Math.max(Theme.touchTarget, field.contentHeight + 3 * Theme.space)
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            leftPadding: 1.5 * Theme.space
            passwordCharacter: "●"
            rightPadding: 1.5 * Theme.space
            selectByMouse: true
            selectedTextColor: Theme.brandInk
            selectionColor: Theme.brand
            text: secret.value
            topPadding: 1.5 * Theme.space
            verticalAlignment: TextInput.AlignVCenter

            background: Rectangle {
                border.color: secret.error !== "" ? Theme.error : Theme.edge
                border.width: secret.error !== "" ? 2 : 1
                color: Theme.surface
                radius: Theme.radius

                FocusRing {
                    shown: field.activeFocus
                }
            }

            // Qt 6.4 hides the name of a field that is marked so. It is a password field by its echo mode all the same.
            Accessible.onPasswordEditChanged: Accessible.passwordEdit = false
            Component.onCompleted: Accessible.passwordEdit = false
            onAccepted: secret.accepted()
            onTextEdited: secret.edited(field.text)
        }
    }
}
