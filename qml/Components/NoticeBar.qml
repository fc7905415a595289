import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// Something to know, across the full width. Read out when it appears.
Rectangle {
    id: bar

    required property string text
    property int tone: Tone.Note
    property string iconName: ""

    Accessible.name: bar.text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.highContrast ? Theme.ink : "transparent"
    border.width: 2
    color: Theme.toneGround(bar.tone)
    implicitHeight: row.implicitHeight + 3 * Theme.space
    radius: Theme.radius
    visible: bar.text !== ""

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: 1.5 * Theme.space
        width: bar.width - 4 * Theme.space
        x: 2 * Theme.space

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.toneInk(bar.tone)
            name: bar.iconName
            size: Theme.iconSize
            visible: bar.iconName !== ""
        }
        Text {
            Layout.fillWidth: true
            color: Theme.toneInk(bar.tone)
            font.pixelSize: Theme.bodySize
            text: bar.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
    }
}
