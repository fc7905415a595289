import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Sightline.Theme

// Where everything written here is: always in sight, icon and words. Tapping it tells more.
T.AbstractButton {
    id: chip

    property string iconName: "check"
    property int tone: Tone.Good

    Accessible.name: qsTr("Status: %1").arg(chip.text)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touchTarget, chip.implicitContentHeight + 2 * Theme.space)
    implicitWidth: Math.min(chip.implicitContentWidth + 3 * Theme.space, Math.max(Theme.touchTarget, chip.Window.width - 4 * Theme.space)) // Never wider than the window.

    Accessible.onPressAction: chip.clicked()
    Keys.onEnterPressed: chip.clicked()
    Keys.onReturnPressed: chip.clicked()

    background: Rectangle {
        border.color: Theme.toneIcon(chip.tone)
        border.width: chip.down ? 2 : 1
        color: Theme.toneGround(chip.tone)
        radius: chip.height / 2

        FocusRing {
            innerRadius: chip.height / 2
            shown: chip.visualFocus
        }
    }
    contentItem: IconAndText {
        iconInk: Theme.toneIcon(chip.tone)
        iconName: chip.iconName
        ink: Theme.toneInk(chip.tone)
        text: chip.text
        textSize: Theme.smallSize
    }
}
