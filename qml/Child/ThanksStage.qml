import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// The end. It thanks; it does not praise.
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
        picture: "module_my_words"
    }
    Item {
        Layout.fillHeight: true
    }
    ChildButton {
        Layout.fillWidth: true
        kind: ChildButton.Main
        objectName: "giveBack"
        picture: "icon_people"
        text: qsTr("Give back to %1").arg(stage.viewModel.workerName)

        onClicked: stage.viewModel.giveBackNow()
    }
    ChildButton {
        Layout.fillWidth: true
        objectName: "back"
        picture: "icon_back"
        text: qsTr("Back")
        visible: stage.viewModel.canBack

        onClicked: stage.viewModel.back()
    }
}
