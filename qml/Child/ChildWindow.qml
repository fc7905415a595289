import QtQuick
import QtQuick.Window
import Sightline.Child
import Sightline.ChildSpace

// The whole screen, in the child's hands. It does not close by anything a child can do; whoever made it takes it away.
Window {
    id: window

    required property ChildSpaceViewModel viewModel

    color: ChildLook.ground
    flags: Qt.Window | Qt.FramelessWindowHint
    minimumHeight: 480
    minimumWidth: 320
    title: qsTr("Sightline")
    visibility: Window.FullScreen

    onClosing: close => close.accepted = false

    ChildRoot {
        anchors.fill: parent
        focus: true
        viewModel: window.viewModel
    }
}
