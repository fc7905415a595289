import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// A question, its hint and what is wrong with the answer; the answer goes inside.
Item {
    id: frame

    required property string label
    property string hint: ""
    property string error: ""
    default property alias content: answers.data

    readonly property real indent: frame.error === "" ? 0 : 2 * Theme.space

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Rectangle {
        color: Theme.error
        height: frame.height
        radius: 2
        visible: frame.error !== ""
        width: 4
    }

    ColumnLayout {
        id: column

        spacing: Theme.space
        width: frame.width - frame.indent
        x: frame.indent

        Text {
            Accessible.name: frame.label
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            color: Theme.ink
            font.bold: true
            font.pixelSize: Theme.bodySize
            text: frame.label
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        SlText {
            Layout.fillWidth: true
            quiet: true
            small: true
            text: frame.hint
            visible: frame.hint !== ""
        }
        ErrorLine {
            Layout.fillWidth: true
            text: frame.error
        }
        // An Item between the two: layout straight inside layout inside layout sends Qt into a polish loop.
        Item {
            Layout.fillWidth: true
            implicitHeight: answers.implicitHeight
            implicitWidth: answers.implicitWidth

            ColumnLayout {
                id: answers

                spacing: Theme.space
                width: parent.width
            }
        }
    }
}
