import QtQuick
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme

// One key of the PIN pad.
T.AbstractButton {
    id: key

    property string accessibleName: key.text
    property string iconName: ""

    Accessible.name: key.accessibleName
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.keypadKey
    implicitWidth: Theme.keypadKey

    Accessible.onPressAction: key.clicked()
    Keys.onEnterPressed: key.clicked()
    Keys.onReturnPressed: key.clicked()

    background: Rectangle {
        border.color: Theme.edge
        border.width: 1
        color: key.down ? Theme.pressed : Theme.surface
        opacity: key.enabled ? 1 : 0.5
        radius: Theme.radius

        FocusRing {
            shown: key.visualFocus
        }
    }
    contentItem: Item {
        Text {
            anchors.centerIn: parent
            color: Theme.ink
            fontSizeMode: Text.Fit // A word must stay inside its key, whatever the language.
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 10
            font.pixelSize: key.text.length > 1 ? Theme.bodySize : Theme.titleSize
            opacity: key.enabled ? 1 : 0.5
            text: key.text
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            visible: key.iconName === ""
            width: parent.width
            wrapMode: Text.Wrap
            height: parent.height
        }
        Icon {
            anchors.centerIn: parent
            color: Theme.ink
            name: key.iconName
            size: Theme.titleSize
            visible: key.iconName !== ""
        }
    }
}
