pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Child
import Sightline.ChildSpace

// Cards to pick from, as many as one likes.
EvenGrid {
    id: grid

    required property CardsModel cards

    signal pressed(code: string)

    cellMin: ChildLook.tileWidth
    most: 6
    spacing: ChildLook.gap

    Repeater {
        model: grid.cards

        ChildCard {
            onClicked: grid.pressed(code)
        }
    }
}
