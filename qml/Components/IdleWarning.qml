import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// Says that the tablet is about to lock itself, and keeps it open with one tap. 0 seconds left: there is nothing to say.
// To be laid over the foot of the window.
Rectangle {
    id: warning

    required property int secondsLeft

    signal stayWanted()

    Accessible.name: title.text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.ink
    border.width: 2
    color: Theme.surface
    implicitHeight: column.implicitHeight + 4 * Theme.space
    implicitWidth: column.implicitWidth + 4 * Theme.space
    radius: Theme.radius
    visible: warning.secondsLeft > 0
    z: 900

    ColumnLayout {
        id: column

        spacing: Theme.space
        width: warning.width - 4 * Theme.space
        x: 2 * Theme.space
        y: 2 * Theme.space

        Heading {
            id: title

            Layout.fillWidth: true
            text: qsTr("This tablet locks itself in %n second(s)", "", warning.secondsLeft)
        }
        SlText {
            Layout.fillWidth: true
            text: qsTr("Nobody has touched it for a while. What you have typed is kept.")
        }
        SlButton {
            Layout.fillWidth: true
            kind: SlButton.Primary
            objectName: "stay"
            text: qsTr("Keep it open")

            onClicked: warning.stayWanted()
        }
    }
}
