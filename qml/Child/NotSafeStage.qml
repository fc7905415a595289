import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// Quiet: no alarm, no sound, nothing that others in the room would notice.
ChildPage {
    id: stage

    required property ChildSpaceViewModel viewModel

    fill: true

    Item {
        Layout.fillHeight: true
    }
    PageWords {
        Layout.fillWidth: true
        heading: stage.viewModel.heading
        lines: stage.viewModel.lines
    }
    Item {
        Layout.fillHeight: true
    }
    ChildButton {
        Layout.fillWidth: true
        kind: ChildButton.Main
        objectName: "giveNow"
        picture: "icon_people"
        text: qsTr("Give the tablet to %1").arg(stage.viewModel.workerName)

        onClicked: stage.viewModel.giveBackNow()
    }
    ChildButton {
        Layout.fillWidth: true
        objectName: "back"
        picture: "icon_back"
        text: qsTr("Go on")

        onClicked: stage.viewModel.back()
    }
}
