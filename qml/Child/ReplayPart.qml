import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.Theme

// A drawing as it will be kept, and how it was drawn: played only when asked, one mark at a time where nothing may move.
ColumnLayout {
    id: part

    property alias drawing: replay.drawing
    property string name: qsTr("Drawing")

    spacing: ChildLook.space

    Rectangle {
        Accessible.name: part.name
        Accessible.role: Accessible.Graphic
        Layout.fillWidth: true
        Layout.maximumWidth: 640
        Layout.preferredHeight: width * 3 / 4
        border.color: ChildLook.edge
        border.width: 2
        color: "#ffffff"

        DrawingReplay {
            id: replay

            anchors.fill: parent
            anchors.margins: 2
            motion: Theme.quick > 0
            objectName: "replay"
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.maximumWidth: 640
        color: ChildLook.plain ? "#ffffff" : ChildLook.bar
        implicitHeight: 8
        visible: replay.progress < 1

        Rectangle {
            color: ChildLook.ink
            height: parent.height
            width: parent.width * replay.progress
        }
    }
    EvenGrid {
        Layout.fillWidth: true
        Layout.maximumWidth: 640
        most: 1

        ChildButton {
            objectName: "play"
            picture: replay.playing ? "icon_pause" : "icon_play"
            text: replay.playing ? qsTr("Stop here") : replay.motion ? qsTr("Show how I drew it") : qsTr("Show the next line")

            onClicked: replay.playing ? replay.pause() : replay.play()
        }
    }
}
