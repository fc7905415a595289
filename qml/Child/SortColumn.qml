pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// The cards that lie under one column of the sorting page. They can be taken up again.
Item {
    id: column

    required property PromptViewModel prompt
    required property string code

    implicitHeight: cards.implicitHeight + 2 * ChildLook.space

    Rectangle {
        anchors.fill: parent
        border.color: ChildLook.plain ? ChildLook.ink : ChildLook.edge
        border.width: 1
        color: ChildLook.plain ? "#ffffff" : ChildLook.bar
        radius: ChildLook.radius
    }
    EvenGrid {
        id: cards

        most: 1
        spacing: ChildLook.space
        width: column.width - 2 * ChildLook.space
        x: ChildLook.space
        y: ChildLook.space

        Repeater {
            model: column.prompt.choices

            ChildCard {
                required property string under

                chosen: column.prompt.held === code
                objectName: "placed_" + code
                over: true
                pictureSize: Math.round(44 * Math.sqrt(Theme.scale))
                textSize: ChildLook.smallSize
                visible: under === column.code

                onClicked: column.prompt.pick(code)
            }
        }
    }
}
