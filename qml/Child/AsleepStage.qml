import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// Nothing of the child is here any more: only that the worker is wanted.
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
        picture: "icon_people"
    }
    Item {
        Layout.fillHeight: true
    }
    ChildButton {
        Layout.fillWidth: true
        objectName: "giveBack"
        picture: "icon_lock"
        text: qsTr("For the worker: enter your PIN")

        onClicked: stage.viewModel.giveBackNow()
    }
}
