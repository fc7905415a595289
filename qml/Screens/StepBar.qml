pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme

// The pages of a form, in their order; any of them can be opened at any time.
GridLayout {
    id: bar

    required property list<string> steps
    required property int current

    signal chosen(step: int)

    columnSpacing: Theme.space / 2
    columns: bar.width < 340 * Theme.scale ? 2 : bar.steps.length
    rowSpacing: Theme.space / 2

    Repeater {
        model: bar.steps

        T.AbstractButton {
            id: step

            required property int index
            required property string modelData

            readonly property bool here: step.index === bar.current

            Accessible.name: step.here ? qsTr("Step %1, %2, shown now").arg(step.index + 1).arg(step.modelData)
                : qsTr("Step %1, %2").arg(step.index + 1).arg(step.modelData)
            Accessible.role: Accessible.PageTab
            Accessible.selected: step.here
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            focusPolicy: Qt.StrongFocus
            implicitHeight: Math.max(Theme.touchTarget, step.implicitContentHeight + 2 * Theme.space)
            objectName: "step" + step.index

            Accessible.onPressAction: step.clicked()
            Keys.onEnterPressed: step.clicked()
            Keys.onReturnPressed: step.clicked()
            onClicked: bar.chosen(step.index)

            background: Rectangle {
                color: step.down || step.here ? Theme.pressed : "transparent"
                radius: Theme.radius

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: step.here ? Theme.brand : Theme.hairline
                    height: step.here ? 4 : 2
                    width: parent.width
                }
                FocusRing {
                    shown: step.visualFocus
                }
            }
            contentItem: Text {
                color: step.here ? Theme.brand : Theme.secondaryInk
                font.bold: step.here
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignHCenter
                text: step.modelData
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
