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
    // Four words in a row do not fit a phone at large text: then two rows, each icon beside its word.
    readonly property bool besides: !places.vertical && places.width < 4 * 92 * Theme.scale

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
        columns: places.vertical ? 1 : places.besides ? 2 : 4
        rowSpacing: Theme.space / 2
        width: places.width - Theme.space
        x: Theme.space / 2
        y: Theme.space / 2

        NavigationButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            beside: places.besides
            current: places.viewModel.navigator.place === Navigator.Visits
            iconName: "list"
            objectName: "placeVisits"
            text: qsTr("My visits")

            onClicked: places.viewModel.goTo(Navigator.Visits)
        }
        NavigationButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            beside: places.besides
            current: places.viewModel.navigator.place === Navigator.Children
            iconName: "children"
            objectName: "placeChildren"
            text: qsTr("Children")

            onClicked: places.viewModel.goTo(Navigator.Children)
        }
        NavigationButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            beside: places.besides
            current: places.viewModel.navigator.place === Navigator.Sync
            iconName: "sync"
            objectName: "placeSync"
            text: qsTr("Sync")

            onClicked: places.viewModel.goTo(Navigator.Sync)
        }
        NavigationButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            beside: places.besides
            current: places.viewModel.navigator.place === Navigator.Me
            iconName: "person"
            objectName: "placeMe"
            text: qsTr("Me")

            onClicked: places.viewModel.goTo(Navigator.Me)
        }
    }
}
