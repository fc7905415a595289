import QtQuick.Layouts
import Sightline.Components

// Help, in the same corner of every screen.
SlButton {
    Layout.fillWidth: true // Gives way in a narrow row, by a second line.
    Layout.maximumWidth: implicitWidth
    iconName: "help"
    kind: SlButton.Quiet
    objectName: "help"
    text: qsTr("Help")
}
