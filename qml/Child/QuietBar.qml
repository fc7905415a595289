pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.Theme

// The same few things on every page, always in the same places: below, or at the side where the window is flat. Where there is no
// voice the place of "Read it to me" stays empty, so that nothing else moves.
Item {
    id: bar

    required property bool upright // At the side, one under the other.
    property bool canRead: false
    property bool reading: false
    property bool atHome: false
    property bool started: true // Home, hide and finish make sense.
    required property string notSafeText

    signal homePressed()
    signal notSafePressed()
    signal hidePressed()
    signal readPressed()
    signal finishedPressed()

    readonly property int cellWidth: Math.round(76 * Math.sqrt(Theme.scale))
    readonly property int columns: bar.upright ? 1 : Math.max(1, Math.min(5, Math.floor((bar.width - 2 * ChildLook.space) / bar.cellWidth)))

    implicitHeight: grid.implicitHeight + 2 * ChildLook.space
    implicitWidth: Math.round(120 * Math.sqrt(Theme.scale))

    Rectangle {
        anchors.fill: parent
        color: ChildLook.bar

        Rectangle {
            color: ChildLook.edge
            height: bar.upright ? parent.height : ChildLook.plain ? 2 : 1
            width: bar.upright ? (ChildLook.plain ? 2 : 1) : parent.width
            x: bar.upright && !Appearance.rightToLeft ? parent.width - width : 0
        }
    }
    GridLayout {
        id: grid

        anchors.centerIn: parent
        columnSpacing: 4
        columns: bar.columns
        height: bar.upright ? bar.height - 2 * ChildLook.space : implicitHeight
        rowSpacing: 4
        uniformCells: true
        width: bar.width - 2 * ChildLook.space

        BarButton {
            enabled: bar.started && !bar.atHome
            objectName: "home"
            picture: "icon_home"
            text: qsTr("All pictures")

            onClicked: bar.homePressed()
        }
    }
}
