import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// Somebody's own words, set apart from everything that others wrote. `about` says who said it, when, and what they were asked.
RowLayout {
    id: block

    required property string quote
    property string about: ""

    Accessible.name: block.about === "" ? qsTr("Quote: %1").arg(block.quote) : qsTr("Quote: %1. %2").arg(block.quote).arg(block.about)
    Accessible.role: Accessible.StaticText
    spacing: 2 * Theme.space

    Rectangle {
        Layout.fillHeight: true
        color: Theme.brand
        implicitWidth: Theme.space / 2
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space / 2

        Text {
            Layout.fillWidth: true
            color: Theme.ink
            font.italic: false
            font.pixelSize: Theme.headingSize
            text: qsTr("“%1”").arg(block.quote)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Text {
            Layout.fillWidth: true
            color: Theme.secondaryInk
            font.pixelSize: Theme.smallSize
            text: block.about
            textFormat: Text.PlainText
            visible: block.about !== ""
            wrapMode: Text.Wrap
        }
    }
}
