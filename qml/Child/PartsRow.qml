pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Child
import Sightline.ChildSpace

// The parts of a module that have names: the three houses. Any may be opened, in any order.
EvenGrid {
    id: row

    required property ChildSpaceViewModel viewModel

    cellMin: 96
    most: 4
    spacing: ChildLook.space

    Repeater {
        model: row.viewModel.parts

        ChildButton {
            id: part

            required property int index
            required property string title
            required property bool current
            required picture

            choice: true
            chosen: part.current
            leftPadding: 6
            objectName: "part" + part.index
            over: true
            pictureSize: ChildLook.pictureSize
            rightPadding: 6
            text: part.title
            textSize: ChildLook.smallSize
            visible: part.title !== "" && part.picture !== ""

            onClicked: row.viewModel.openPart(part.index)
        }
    }
}
