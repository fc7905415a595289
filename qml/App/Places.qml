import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// The places of the app, as a rail or as a bar.
Rectangle {
    id: places

    required property ShellViewModel viewModel
    required property bool vertical

    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList
    color: Theme.surface
    implicitHeight: grid.implicitHeight + Theme.space
    implicitWidth: grid.implicitWidth + Theme.space

    Rectangle {
        color: Theme.hairline
        height: places.vertical ? places.height : 1
        width: places.vertical ? 1 : places.width
        x: places.vertical ? places.width - 1 : 0
    }

    GridLayout {
        id: grid

        columnSpacing: Theme.space / 2
        columns: places.vertical ? 1 : 3
        rowSpacing: Theme.space / 2
        width: places.width - Theme.space
        x: Theme.space / 2
        y: Theme.space / 2

        NavigationButton {
            Layout.fillWidth: true
            current: places.viewModel.navigator.place === Navigator.Visits
            iconName: "list"
            objectName: "placeVisits"
            text: qsTr("My visits")

            onClicked: places.viewModel.goTo(Navigator.Visits)
        }
        NavigationButton {
            Layout.fillWidth: true
            current: places.viewModel.navigator.place === Navigator.Sync
            iconName: "sync"
            objectName: "placeSync"
            text: qsTr("Sync")

            onClicked: places.viewModel.goTo(Navigator.Sync)
        }
        NavigationButton {
            Layout.fillWidth: true
            current: places.viewModel.navigator.place === Navigator.Me
            iconName: "person"
            objectName: "placeMe"
            text: qsTr("Me")

            onClicked: places.viewModel.goTo(Navigator.Me)
        }
    }
}
