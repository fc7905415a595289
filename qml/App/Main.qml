import QtQuick
import QtQuick.Controls.Basic
import Sightline.Theme
import Sightline.ViewModels

// The window. Nothing else knows that there is one.
ApplicationWindow {
    id: window

    required property ShellViewModel viewModel

    color: Theme.ground
    height: 800
    minimumHeight: 480
    minimumWidth: 320
    title: qsTr("Sightline")
    visible: true
    width: 1280

    Root {
        anchors.fill: parent
        focus: true
        viewModel: window.viewModel
    }
}
