import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// What a button shows: an icon before words, or only words.
Item {
    id: content

    required property string text
    required property string iconName
    required property color ink
    property color iconInk: content.ink
    property int textSize: Theme.bodySize
    property bool atStart: false
    property bool underlined: false

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth

    RowLayout {
        id: row

        anchors.verticalCenter: content.verticalCenter
        spacing: Theme.space
        width: Math.min(row.implicitWidth, content.width)
        x: content.atStart ? 0 : (content.width - row.width) / 2

        Icon {
            color: content.iconInk
            name: content.iconName
            size: Theme.iconSize
            visible: content.iconName !== ""
        }
        Text {
            Layout.fillWidth: true
            color: content.ink
            font.bold: true
            font.pixelSize: content.textSize
            font.underline: content.underlined
            horizontalAlignment: content.atStart ? Text.AlignLeft : Text.AlignHCenter
            text: content.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
    }
}
