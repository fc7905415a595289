import Sightline.Components

// Covers the screen at once. Stands beside Help.
SlButton {
    accessibleName: qsTr("Cover the screen")
    iconName: "cover"
    kind: SlButton.Quiet
    objectName: "cover"
    text: qsTr("Cover")
}
