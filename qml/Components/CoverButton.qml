import QtQuick.Layouts
import Sightline.Components

// Covers the screen at once. Stands beside Help.
SlButton {
    Layout.fillWidth: true // Gives way in a narrow row, by a second line.
    Layout.maximumWidth: implicitWidth
    accessibleName: qsTr("Cover the screen")
    iconName: "cover"
    kind: SlButton.Quiet
    objectName: "cover"
    text: qsTr("Cover")
}
