import QtQuick
import Sightline.Components
import Sightline.Theme

// What a place of the app shows: an icon over its word.
Item {
    id: content

    required property string text
    required property string iconName
    required property color ink
    property bool bold: false
    property bool underlined: false

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Column {
        id: column

        anchors.centerIn: content
        spacing: 2

        Icon {
            anchors.horizontalCenter: column.horizontalCenter
            color: content.ink
            name: content.iconName
            size: Math.round(Theme.iconSize * 1.2)
        }
        Text {
            anchors.horizontalCenter: column.horizontalCenter
            color: content.ink
            font.bold: content.bold
            font.pixelSize: Theme.smallSize
            font.underline: content.underlined
            text: content.text
            textFormat: Text.PlainText
        }
    }
}
