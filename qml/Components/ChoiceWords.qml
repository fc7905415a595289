import QtQuick
import Sightline.Theme

// The words of a choice with what supports them, in the middle of whatever height there is.
Item {
    id: content

    required property string text
    required property string hint

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Column {
        id: column

        anchors.verticalCenter: content.verticalCenter
        spacing: 2
        width: content.width

        Text {
            color: Theme.ink
            font.pixelSize: Theme.bodySize
            text: content.text
            textFormat: Text.PlainText
            width: column.width
            wrapMode: Text.Wrap
        }
        Text {
            color: Theme.secondaryInk
            font.pixelSize: Theme.smallSize
            text: content.hint
            textFormat: Text.PlainText
            visible: content.hint !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
    }
}
