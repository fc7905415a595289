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
        cellMin: 100
        most: 3
        spacing: ChildLook.space

        Repeater {
            model: part.prompt.columns

            SortColumn {
                prompt: part.prompt
            }
        }
    }
    Says {
        Layout.fillWidth: true
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
