import QtQuick
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme

// A tick box with its words; the whole row is the target.
T.CheckBox {
    id: control

    property string accessibleName: control.text

    function press(): void {
        control.toggle();
        control.toggled();
    }

    Accessible.checkable: true
    Accessible.checked: control.checked
    Accessible.name: control.accessibleName
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touchTarget, control.implicitContentHeight + control.topPadding + control.bottomPadding)
    implicitWidth: control.implicitContentWidth + control.leftPadding + control.rightPadding
    leftPadding: Theme.markSize + 3 * Theme.space
    rightPadding: 2 * Theme.space
    topPadding: 1.25 * Theme.space
    bottomPadding: 1.25 * Theme.space

    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()
    Keys.onEnterPressed: control.press()
    Keys.onReturnPressed: control.press()

    background: Rectangle {
        border.color: control.checked ? Theme.brand : Theme.edge
        border.width: control.checked ? 2 : 1
        color: control.down || control.checked ? Theme.pressed : Theme.surface
        radius: Theme.radius

        FocusRing {
            shown: control.visualFocus
        }
    }
    indicator: Rectangle {
        border.color: control.checked ? Theme.brand : Theme.edge
        border.width: 2
        color: control.checked ? Theme.brand : Theme.surface
        height: Theme.markSize
        radius: 4
        width: Theme.markSize
        x: 1.5 * Theme.space
        y: (control.height - Theme.markSize) / 2

        Icon {
            anchors.centerIn: parent
            color: Theme.brandInk
            name: "check"
            size: Theme.markSize * 0.75
            visible: control.checked
        }
    }
    contentItem: Text {
        color: Theme.ink
        font.pixelSize: Theme.bodySize
        text: control.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
