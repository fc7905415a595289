import Sightline.Components

// Help, in the same corner of every screen.
SlButton {
    iconName: "help"
    kind: SlButton.Quiet
    objectName: "help"
    text: qsTr("Help")
}
