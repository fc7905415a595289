pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// The child's page as it will be kept.
ChildPage {
    id: stage

    required property ChildSpaceViewModel viewModel

    fill: true

    PageWords {
        Layout.fillWidth: true
        heading: stage.viewModel.heading
        lines: stage.viewModel.lines
    }
    Repeater {
        model: stage.viewModel.kept

        KeptCard {
            id: kept

            Layout.fillWidth: true

            onTakenOutWanted: stage.viewModel.takeOut(kept.item)
        }
    }
    Item {
        Layout.fillHeight: true
    }
    NextRow {
        Layout.fillWidth: true
        backText: qsTr("Say some more")
        viewModel: stage.viewModel
    }
}
