import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme

// One section of the task list: its title, and its state as shape, word and colour.
T.AbstractButton {
    id: control

    required property int index
    required property string title
    required property string stateText
    required property int sectionState
    required property bool optional

    readonly property string note: control.optional && control.sectionState === 0 ? qsTr("The visit can be finished without it") : ""

    Accessible.description: control.note
    Accessible.name: qsTr("%1. %2").arg(control.title).arg(control.stateText)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touchTarget, control.implicitContentHeight + 2 * Theme.space)
    objectName: "section" + control.index

    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()

    background: Rectangle {
        color: control.down ? Theme.pressed : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.hairline
            height: 1
            width: parent.width
        }
        FocusRing {
            shown: control.visualFocus
        }
    }
    contentItem: GridLayout {
        columnSpacing: Theme.space
        columns: control.width < 300 * Theme.scale ? 1 : 2
        rowSpacing: Theme.space / 2

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                color: Theme.brand
                font.pixelSize: Theme.bodySize
                font.underline: true
                text: control.title
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            Text {
                Layout.fillWidth: true
                color: Theme.secondaryInk
                font.pixelSize: Theme.smallSize
                text: control.note
                textFormat: Text.PlainText
                visible: control.note !== ""
                wrapMode: Text.Wrap
            }
        }
        Tag {
            iconName: ["ring", "pen", "circle_tick"][control.sectionState]
            text: control.stateText
            tone: [Tone.Neutral, Tone.Warning, Tone.Good][control.sectionState]
        }
    }
}
