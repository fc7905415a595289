import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Theme

// Something is being done, in words, with a bar that moves (or stands still for those who want less movement).
ColumnLayout {
    id: busy

    required property string text

    spacing: Theme.space

    SlText {
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
        text: busy.text
    }
    T.ProgressBar {
        Accessible.name: busy.text
        Accessible.role: Accessible.ProgressBar
        Layout.fillWidth: true
        implicitHeight: Theme.space
        indeterminate: true

        background: Rectangle {
            color: Theme.hairline
            radius: Theme.space / 2
        }
        contentItem: MovingPart {}
    }
}
