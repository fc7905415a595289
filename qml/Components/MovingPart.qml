import QtQuick
import Sightline.Theme

// The part of a BusyBar that goes to and fro.
Item {
    id: whole

    clip: true

    Rectangle {
        id: part

        color: Theme.brand
        height: whole.height
        radius: Theme.space / 2
        width: whole.width / 3
        x: whole.width / 3

        SequentialAnimation on x {
            loops: Animation.Infinite
            running: whole.visible && Theme.quick > 0

            NumberAnimation {
                duration: 8 * Theme.quick
                from: 0
                to: whole.width - part.width
            }
            NumberAnimation {
                duration: 8 * Theme.quick
                from: whole.width - part.width
                to: 0
            }
        }
    }
}
