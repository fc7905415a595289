import QtQuick
import Sightline.Child
import Sightline.ChildSpace

// On, and back.
EvenGrid {
    id: row

    required property ChildSpaceViewModel viewModel
    property string nextText: qsTr("Next")
    property string backText: qsTr("Back")

    cellMin: 150
    most: 2
    spacing: ChildLook.space

    ChildButton {
        objectName: "back"
        picture: "icon_back"
        text: row.backText
        visible: row.viewModel.canBack

        onClicked: row.viewModel.back()
    }
    ChildButton {
        kind: ChildButton.Main
        objectName: "next"
        picture: "icon_next"
        text: row.nextText
        visible: row.viewModel.canNext

        onClicked: row.viewModel.next()
    }
}
