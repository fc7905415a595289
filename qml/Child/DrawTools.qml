pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// What one draws with: lines or pictures, eight colours, three sizes, and taking the last thing back. There is nothing that wipes.
ColumnLayout {
    id: box

    required property DrawingViewModel page
    required property DrawingTools tools

    spacing: ChildLook.space

    component Tool: ChildButton {
        choice: true
        leftPadding: 6
        rightPadding: 6
        textSize: ChildLook.barSize
        ticked: false
    }

    EvenGrid {
        Layout.fillWidth: true
        cellMin: Math.round(ChildLook.target * Math.sqrt(Theme.scale))
        most: 2
        spacing: ChildLook.space

        Tool {
            chosen: !box.tools.stamping
            objectName: "lines"
            picture: "icon_pen"
            text: qsTr("Draw")

            onClicked: box.tools.stamp = ""
        }
        Tool {
            chosen: box.tools.stamping
            objectName: "stamps"
            picture: "icon_stamp"
            text: qsTr("Put pictures")

            onClicked: box.tools.stamp = box.tools.stamping ? box.tools.stamp : box.tools.stamps[0]
        }
    }
    EvenGrid {
        Layout.fillWidth: true
        cellMin: Math.round(ChildLook.target * Math.sqrt(Theme.scale))
        most: 8
        spacing: ChildLook.space

        Repeater {
            model: box.tools.colours

            Tool {
                id: colour

                required property string modelData

                Accessible.name: colour.text
                chosen: box.tools.colour === colour.modelData
                objectName: colour.modelData
                text: box.tools.nameOfColour(colour.modelData)
                topPadding: ChildLook.iconSize + 10

                onClicked: box.tools.colour = colour.modelData

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    border.color: ChildLook.ink
                    border.width: 2
                    color: box.tools.paint(colour.modelData)
                    height: ChildLook.iconSize
                    radius: height / 2
                    width: height
                    y: 8

                    Picture {
                        anchors.fill: parent
                        anchors.margins: 5
                        ink: colour.modelData === "yellow" || colour.modelData === "orange" ? "#0b0c0c" : "#ffffff"
                        name: "icon_tick"
                        visible: colour.chosen
                    }
                }
            }
        }
    }
    EvenGrid {
        Layout.fillWidth: true
        cellMin: Math.round(ChildLook.target * Math.sqrt(Theme.scale))
        most: 6
        spacing: ChildLook.space

        Repeater {
            model: [DrawingTools.Thin, DrawingTools.Medium, DrawingTools.Thick]

            Tool {
                id: thickness

                required property int modelData

                chosen: box.tools.thickness === thickness.modelData
                objectName: "thickness" + thickness.modelData
                text: box.tools.nameOfThickness(thickness.modelData)
                topPadding: ChildLook.iconSize + 10

                onClicked: box.tools.thickness = thickness.modelData

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: ChildLook.ink
                    height: [4, 9, 18][thickness.modelData]
                    radius: height / 2
                    width: ChildLook.iconSize * 1.4
                    y: 8 + (ChildLook.iconSize - height) / 2
                }
            }
        }
        Tool {
            choice: false
            over: true
            enabled: box.page.canUndo
            objectName: "undoMark"
            picture: "icon_undo"
            text: qsTr("Undo line")

            onClicked: box.page.undo()
        }
        Tool {
            choice: false
            over: true
            enabled: box.page.canRedo
            objectName: "redoMark"
            picture: "icon_redo"
            text: qsTr("Put it back")

            onClicked: box.page.redo()
        }
        Tool {
            choice: false
            over: true
            enabled: !box.page.empty
            objectName: "newPage"
            picture: "icon_new_page"
            text: qsTr("New page")

            onClicked: box.page.newPage()
        }
    }
    EvenGrid {
        Layout.fillWidth: true
        cellMin: Math.round(ChildLook.target * Math.sqrt(Theme.scale))
        most: 8
        spacing: ChildLook.space
        visible: box.tools.stamping

        Repeater {
            model: box.tools.stamping ? box.tools.stamps : []

            Tool {
                id: stamp

                required property string modelData

                chosen: box.tools.stamp === stamp.modelData
                objectName: stamp.modelData
                over: true
                picture: "stamp_" + stamp.modelData
                pictureSize: Math.round(36 * Math.sqrt(Theme.scale))
                text: box.tools.nameOfStamp(stamp.modelData)

                onClicked: box.tools.stamp = stamp.modelData
            }
        }
    }
    Says {
        Layout.fillWidth: true
        objectName: "pageFull"
        text: qsTr("This page is full. Take a new page.")
        visible: box.page.pageFull
    }
}
