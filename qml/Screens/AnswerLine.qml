import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// One line of "Check your answers": the question, the answer, and the way back to it.
// An Item around its layout: many layouts straight inside a layout send Qt into a polish loop.
Item {
    id: line

    required property string about
    required property string label
    required property string answer
    required property bool answered
    required property bool first
    required property int index

    signal changeWanted(index: int)

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        spacing: Theme.space
        width: line.width

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: line.index === 0 ? 0 : 2 * Theme.space
            text: line.about
            visible: line.first
        }
        Rectangle {
            Layout.fillWidth: true
            color: Theme.hairline
            implicitHeight: 1
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: 2 * Theme.space
            columns: line.width < 260 * Theme.scale ? 1 : 2
            rowSpacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                SlText {
                    Layout.fillWidth: true
                    quiet: true
                    small: true
                    text: line.label
                }
                SlText {
                    Layout.fillWidth: true
                    font.bold: line.answered
                    quiet: !line.answered
                    text: line.answer
                }
            }
            SlButton {
                accessibleName: qsTr("Change %1, %2").arg(line.label).arg(line.about)
                kind: SlButton.Quiet
                objectName: "change" + line.index
                text: qsTr("Change")

                onClicked: line.changeWanted(line.index)
            }
        }
    }
}
