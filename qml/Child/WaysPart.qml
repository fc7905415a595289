pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// Where a prompt may be answered in words, by drawing or with cards: which of them is open. All that was given stays.
ColumnLayout {
    id: part

    enum Way { Words, Drawing, Cards }

    required property PromptViewModel prompt
    required property string workerName
    required property real heightMax
    property int way: ChildLook.mostlyPictures ? WaysPart.Cards : WaysPart.Words

    spacing: ChildLook.gap

    EvenGrid {
        Layout.fillWidth: true
        cellMin: 96
        most: 3
        spacing: ChildLook.space

        ChildButton {
            choice: true
            chosen: part.way === WaysPart.Words
            objectName: "wayWords"
            over: true
            picture: "icon_type"
            text: qsTr("Write")

            onClicked: part.way = WaysPart.Words
        }
        ChildButton {
            choice: true
            chosen: part.way === WaysPart.Drawing
            objectName: "wayDrawing"
            over: true
            picture: "icon_pen"
            text: qsTr("Draw")

            onClicked: part.way = WaysPart.Drawing
        }
        ChildButton {
            choice: true
            chosen: part.way === WaysPart.Cards
            objectName: "wayCards"
            over: true
            picture: "icon_cards"
            text: qsTr("Cards")

            onClicked: part.way = WaysPart.Cards
        }
    }
    Repeater {
        model: part.way === WaysPart.Words ? 1 : 0

        WordsPart {
            Layout.fillWidth: true
            lines: 4
            prompt: part.prompt
            workerName: part.workerName
        }
    }
    Repeater {
        model: part.way === WaysPart.Drawing ? 1 : 0

        DrawPad {
            Layout.fillWidth: true
            heightMax: part.heightMax
            page: part.prompt.drawing
        }
    }
    Repeater {
        model: part.way === WaysPart.Cards ? 1 : 0

        CardsPart {
            Layout.fillWidth: true
            prompt: part.prompt
        }
    }
}
