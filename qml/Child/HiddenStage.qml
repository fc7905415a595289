import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// A blank page to draw on, as if nothing else had been there. Nobody keeps it.
ChildPage {
    id: stage

    required property ChildSpaceViewModel viewModel

    widthMax: ChildLook.wideMax

    PageWords {
        Layout.fillWidth: true
        heading: stage.viewModel.heading
    }
    DrawPad {
        Layout.fillWidth: true
        heightMax: stage.freeHeight - 170
        page: stage.viewModel.scribble
    }
    ChildButton {
        Layout.fillWidth: true
        objectName: "unhide"
        picture: "icon_back"
        text: qsTr("Go back")

        onClicked: stage.viewModel.unhide()
    }
}
