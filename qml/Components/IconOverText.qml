import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// What a place of the app shows: an icon over its word, or beside it.
Item {
    id: content

    required property string text
    required property string iconName
    required property color ink
    property bool beside: false
    property bool bold: false
    property bool underlined: false

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    GridLayout {
        id: column

        anchors.centerIn: content
        columnSpacing: Theme.space
        columns: content.beside ? 2 : 1
        rowSpacing: 2
        width: Math.min(column.implicitWidth, content.width)

        Icon {
            Layout.alignment: Qt.AlignCenter
            color: content.ink
            name: content.iconName
            size: Math.round(Theme.iconSize * 1.2)
            visible: !Theme.largeText // Large words leave no room for it.
        }
        Text {
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: true
            color: content.ink
            font.bold: content.bold
            font.pixelSize: Theme.smallSize
            font.underline: content.underlined
            fontSizeMode: Text.HorizontalFit // A long word gets smaller rather than cut off.
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 11
            text: content.text
            textFormat: Text.PlainText
        }
    }
}
