import QtQuick
import QtQuick.Layouts
import Sightline.Components

// What is known, under what it is.
ColumnLayout {
    id: line

    required property string label
    required property string value

    spacing: 2
    visible: line.value !== ""

    SlText {
        Layout.fillWidth: true
        quiet: true
        small: true
        text: line.label
    }
    SlText {
        Layout.fillWidth: true
        text: line.value
    }
}
