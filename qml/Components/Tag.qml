import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// A state: shape, word and colour, always all three.
Rectangle {
    id: tag

    required property string text
    required property string iconName
    property int tone: Tone.Neutral

    border.color: Theme.highContrast ? Theme.ink : "transparent"
    border.width: 1
    color: Theme.toneGround(tag.tone)
    implicitHeight: row.implicitHeight + Theme.space
    implicitWidth: row.implicitWidth + 2 * Theme.space
    radius: 4

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: 0.75 * Theme.space

        Icon {
            color: Theme.toneIcon(tag.tone)
            name: tag.iconName
            size: Theme.smallSize
        }
        Text {
            color: Theme.toneInk(tag.tone)
            font.bold: true
            font.pixelSize: Theme.smallSize
            text: tag.text
            textFormat: Text.PlainText
        }
    }
}
