pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// Cards to pick from, as many as one likes.
GridLayout {
    id: grid

    required property CardsModel cards
    property string held: ""

    signal picked(code: string)

    readonly property int fitting: Math.max(1, Math.floor((grid.width + ChildLook.gap) / (ChildLook.tileWidth + ChildLook.gap)))
    readonly property real cell: Math.floor((grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns)

    columnSpacing: ChildLook.gap
    columns: Math.min(grid.fitting, 5)
    rowSpacing: ChildLook.gap

    Repeater {
        model: grid.cards

        ChildButton {
            id: card

            required property string code
            required property string words
            required property bool picked
            required picture

            Layout.fillHeight: true
            Layout.maximumWidth: grid.cell
            Layout.minimumWidth: grid.cell
            Layout.preferredWidth: grid.cell
            atStart: ChildLook.mostlyWords
            choice: true
            chosen: card.picked || (grid.held !== "" && grid.held === card.code)
            objectName: card.code
            over: !ChildLook.mostlyWords
            pictureSize: ChildLook.pictureSize
            text: card.words

            onClicked: grid.picked(card.code)
        }
    }
}
