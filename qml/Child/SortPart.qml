pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// Like, not sure, don't like: tap a card, then tap where it goes. Nothing has to be dragged.
ColumnLayout {
    id: part

    required property PromptViewModel prompt

    spacing: ChildLook.gap

    EvenGrid {
        Layout.fillWidth: true
        cellMin: 90
        most: 3
        spacing: ChildLook.space

        Repeater {
            model: part.prompt.columns

            ChildButton {
                id: place

                required property string code
                required property string words
                required picture

                accessibleName: part.prompt.held === "" ? place.words : qsTr("%1: put %2 here").arg(place.words).arg(part.prompt.heldWords)
                enabled: part.prompt.held !== ""
                kind: part.prompt.held !== "" ? ChildButton.Main : ChildButton.Plain
                objectName: "column_" + place.code
                over: true
                text: place.words
                textSize: ChildLook.smallSize

                onClicked: part.prompt.putHeld(place.code)
            }
        }
        Repeater {
            model: part.prompt.columns

            SortColumn {
                prompt: part.prompt
            }
        }
    }
    Says {
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        objectName: "inHand"
        text: part.prompt.held === "" ? "" : qsTr("Where does this go: %1?").arg(part.prompt.heldWords)
        visible: part.prompt.held !== ""
    }
    EvenGrid {
        Layout.fillWidth: true
        cellMin: ChildLook.tileWidth
        most: 6
        spacing: ChildLook.space

        Repeater {
            model: part.prompt.choices

            ChildCard {
                required property string under

                chosen: part.prompt.held === code
                visible: under === ""

                onClicked: part.prompt.pick(code)
            }
        }
    }
}
