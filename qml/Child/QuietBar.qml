import QtQuick
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// The same few things on every page, always in the same places: below, or at the side where the window is flat. What makes no
// sense at the moment leaves its place empty, so that nothing else moves.
FocusScope {
    id: bar

    required property ChildSpaceViewModel viewModel
    required property bool upright // At the side, one under the other.

    readonly property bool begun: bar.viewModel.stage === ChildSpaceViewModel.Home || bar.viewModel.stage === ChildSpaceViewModel.Module

    implicitHeight: grid.implicitHeight + ChildLook.space
    implicitWidth: Math.round(31 + 93 * Theme.scale)

    Rectangle {
        anchors.fill: parent
        color: ChildLook.bar

        Rectangle {
            color: ChildLook.edge
            height: bar.upright ? parent.height : 1
            width: bar.upright ? 1 : parent.width
            x: bar.upright && !Appearance.rightToLeft ? parent.width - 1 : 0
        }
    }
    EvenGrid {
        id: grid

        anchors.fill: parent
        anchors.margins: 4
        cellMin: Math.round(76 * Math.sqrt(Theme.scale))
        fill: true
        most: bar.upright ? 1 : 5
        spacing: 4

        BarButton {
            centred: bar.upright
            name: "home"
            picture: "icon_start"
            text: qsTr("Start")
            there: bar.viewModel.stage === ChildSpaceViewModel.Module

            onClicked: bar.viewModel.goHome()
        }
        BarButton {
            centred: bar.upright
            name: "notSafe"
            picture: "icon_not_safe"
            text: qsTr("I don't feel safe")
            there: bar.viewModel.canNotSafe

            onClicked: bar.viewModel.notSafe()
        }
        BarButton {
            centred: bar.upright
            name: "hide"
            picture: "icon_hide"
            text: qsTr("Hide this")
            there: bar.viewModel.canNotSafe

            onClicked: bar.viewModel.hide()
        }
        BarButton {
            centred: bar.upright
            name: "finished"
            picture: "icon_finished"
            text: qsTr("I'm finished")
            there: bar.begun

            onClicked: bar.viewModel.finished()
        }
        BarButton {
            centred: bar.upright
            name: "readAloud"
            picture: bar.viewModel.reading ? "icon_stop_reading" : "icon_read"
            text: bar.viewModel.reading ? qsTr("Stop reading") : qsTr("Read it to me")
            there: bar.viewModel.canReadAloud

            onClicked: bar.viewModel.reading ? bar.viewModel.stopReading() : bar.viewModel.readAloud()
        }
    }
}
