import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// What a ListRow shows: an icon, the words with what supports them, more below, and the sign that it leads somewhere.
RowLayout {
    id: content

    required property string text
    required property string hint
    required property string iconName
    required property bool mirrored
    property alias more: below.data

    spacing: 1.5 * Theme.space

    Icon {
        Layout.alignment: Qt.AlignTop
        color: Theme.brand
        name: content.iconName
        size: Theme.iconSize
        visible: content.iconName !== ""
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space / 2

        Text {
            Layout.fillWidth: true
            color: Theme.ink
            font.bold: true
            font.pixelSize: Theme.bodySize
            text: content.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Text {
            Layout.fillWidth: true
            color: Theme.secondaryInk
            font.pixelSize: Theme.smallSize
            text: content.hint
            textFormat: Text.PlainText
            visible: content.hint !== ""
            wrapMode: Text.Wrap
        }
        ColumnLayout {
            id: below

            Layout.fillWidth: true
            spacing: Theme.space / 2
            visible: below.children.length > 0
        }
    }
    Icon {
        color: Theme.secondaryInk
        name: "chevron"
        rotation: content.mirrored ? 180 : 0
        size: Theme.iconSize
    }
}
