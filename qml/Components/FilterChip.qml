import QtQuick
import QtQuick.Templates as T
import Sightline.Theme

// One filter of a ChipRow: on or off, said by a tick as well as by colour. The one who listens to `chosen` decides; it is never
// switched by itself.
T.AbstractButton {
    id: chip

    required property bool on

    signal chosen()

    Accessible.checkable: true
    Accessible.checked: chip.on
    Accessible.name: chip.text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touchTarget, chip.implicitContentHeight + 2 * Theme.space)
    implicitWidth: Math.max(Theme.touchTarget, chip.implicitContentWidth + 4 * Theme.space)
    leftPadding: 2 * Theme.space
    rightPadding: 2 * Theme.space

    Keys.onEnterPressed: chip.clicked()
    Keys.onReturnPressed: chip.clicked()
    onClicked: chip.chosen()

    background: Rectangle {
        border.color: chip.on ? Theme.brand : Theme.edge
        border.width: chip.on ? 2 : 1
        color: chip.down || chip.on ? Theme.pressed : Theme.surface
        radius: chip.height / 2

        FocusRing {
            innerRadius: chip.height / 2
            shown: chip.visualFocus
        }
    }
    contentItem: IconAndText {
        iconName: chip.on ? "check" : ""
        ink: chip.on ? Theme.brand : Theme.ink
        text: chip.text
        textSize: Theme.smallSize
    }
}
