import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// Something to know about a record: a shape and its words.
RowLayout {
    id: mark

    required property string iconName
    required property string text
    property color ink: Theme.brand

    spacing: 0.75 * Theme.space

    Icon {
        Layout.alignment: Qt.AlignTop
        color: mark.ink
        name: mark.iconName
        size: Theme.smallSize
    }
    SlText {
        Layout.fillWidth: true
        color: mark.ink
        font.bold: true
        small: true
        text: mark.text
    }
}
