pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Components

// The white page. With a picture in hand its twelve places can be reached by Tab and the arrow keys, and Enter puts the picture
// there; a tap puts it where it was tapped.
Rectangle {
    id: paper

    required property DrawingViewModel page
    required property DrawingTools tools

    readonly property int columns: 4
    readonly property int rows: 3

    Accessible.name: qsTr("Page to draw on")
    Accessible.role: Accessible.Graphic
    border.color: ChildLook.plain ? ChildLook.ink : ChildLook.edge
    border.width: 2
    color: "#ffffff"
    radius: 4

    DrawingCanvas {
        id: canvas

        anchors.fill: parent
        anchors.margins: 2
        clip: true
        drawing: paper.page.drawing
        objectName: "canvas"
        tools: paper.tools

        onDrawn: mark => paper.page.make(mark)
    }
    Repeater {
        id: places

        model: paper.tools.stamping ? paper.columns * paper.rows : 0

        Item {
            id: place

            required property int index

            function go(by: int): void {
                const next = places.itemAt(place.index + by);
                if (next !== null)
                    next.forceActiveFocus(Qt.TabFocusReason);
            }

            Accessible.focusable: true
            Accessible.name: paper.tools.nameOfPlace(place.index, paper.columns, paper.rows)
            Accessible.onPressAction: canvas.stampInCell(place.index, paper.columns, paper.rows)
            Accessible.role: Accessible.Button
            Keys.onDownPressed: place.go(paper.columns)
            Keys.onEnterPressed: canvas.stampInCell(place.index, paper.columns, paper.rows)
            Keys.onLeftPressed: place.go(-1)
            Keys.onReturnPressed: canvas.stampInCell(place.index, paper.columns, paper.rows)
            Keys.onRightPressed: place.go(1)
            Keys.onSpacePressed: canvas.stampInCell(place.index, paper.columns, paper.rows)
            Keys.onUpPressed: place.go(-paper.columns)
            activeFocusOnTab: true
            height: paper.height / paper.rows
            objectName: "place" + place.index
            width: paper.width / paper.columns
            x: place.index % paper.columns * place.width
            y: Math.floor(place.index / paper.columns) * place.height

            FocusRing {
                anchors.margins: 2
                shown: place.activeFocus
            }
        }
    }
}
