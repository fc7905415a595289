pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Components
import Sightline.Screens
import Sightline.Theme
import Sightline.ViewModels

// Either the unlock screen or the worker's own screens, never both: while the tablet is locked nothing of a child is loaded.
FocusScope {
    id: root

    required property ShellViewModel viewModel

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Appearance.rightToLeft

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    // One screen for the view model that there is: it goes when the view model goes.
    Repeater {
        model: root.viewModel.locked ? [root.viewModel.unlock] : []

        UnlockScreen {
            required property UnlockViewModel modelData

            anchors.fill: root
            focus: true
            viewModel: modelData
        }
    }
    Repeater {
        model: root.viewModel.locked ? [] : [root.viewModel]

        Shell {
            required property ShellViewModel modelData

            anchors.fill: root
            focus: true
            viewModel: modelData
        }
    }
    // Why the right PIN opened nothing.
    NoticeBar {
        anchors.left: parent.left
        anchors.margins: Theme.space
        anchors.right: parent.right
        anchors.top: parent.top
        iconName: "square_alert"
        text: root.viewModel.locked ? root.viewModel.problem : ""
        tone: Tone.Bad
    }
}
