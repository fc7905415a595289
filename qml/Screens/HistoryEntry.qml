pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// One line of a record's history: who changed what, when and why.
ColumnLayout {
    id: entry

    required property string text
    required property string reason
    required property string standing
    required property list<string> changes

    spacing: Theme.space / 2

    Rectangle {
        Layout.fillWidth: true
        color: Theme.hairline
        implicitHeight: 1
    }
    SlText {
        Layout.fillWidth: true
        font.bold: true
        text: entry.text
    }
    SlText {
        Layout.fillWidth: true
        text: entry.reason
        visible: entry.reason !== ""
    }
    Repeater {
        model: entry.changes

        SlText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        small: true
        text: entry.standing
    }
}
