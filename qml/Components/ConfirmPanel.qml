import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// Asks before something is thrown away. The keyboard lands on the answer that keeps it, and Esc is that answer.
FocusScope {
    id: confirm

    required property string question
    required property string keepText
    required property string throwText
    property string explanation: ""

    signal kept()
    signal confirmed()

    Accessible.name: confirm.question
    Accessible.role: Accessible.AlertMessage
    implicitHeight: panel.implicitHeight
    implicitWidth: panel.implicitWidth

    Keys.onEscapePressed: confirm.kept()
    onVisibleChanged: {
        if (confirm.visible)
            keep.forceActiveFocus(Qt.TabFocusReason);
    }

    Panel {
        id: panel

        border.color: Theme.error
        border.width: 2
        width: confirm.width

        Heading {
            Layout.fillWidth: true
            text: confirm.question
        }
        SlText {
            Layout.fillWidth: true
            text: confirm.explanation
            visible: confirm.explanation !== ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: 2 * Theme.space

            SlButton {
                id: keep

                focus: true
                kind: SlButton.Primary
                objectName: "confirmKeep"
                text: confirm.keepText
                width: Math.min(implicitWidth, parent.width)

                onClicked: confirm.kept()
            }
            SlButton {
                objectName: "confirmThrow"
                text: confirm.throwText
                width: Math.min(implicitWidth, parent.width)

                onClicked: confirm.confirmed()
            }
        }
    }
}
