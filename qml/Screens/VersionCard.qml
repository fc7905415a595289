import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// One version of a disputed field. What was added is underlined, and said in words below.
Panel {
    id: version

    required property string heading
    required property string marked
    required property string plain
    required property string added
    required property string removed

    spacing: Theme.space

    SlText {
        Layout.fillWidth: true
        font.bold: true
        small: true
        text: version.heading
    }
    Text {
        Accessible.name: version.plain
        Accessible.role: Accessible.StaticText
        Layout.fillWidth: true
        color: Theme.ink
        font.pixelSize: Theme.bodySize
        objectName: "marked"
        text: version.marked
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        small: true
        text: qsTr("Added: %1").arg(version.added)
        visible: version.added !== ""
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        small: true
        text: qsTr("Removed: %1").arg(version.removed)
        visible: version.removed !== ""
    }
}
