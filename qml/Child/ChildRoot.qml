pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// The child's space: the page that is open, and the bar with the same few things. Back and Esc do nothing here.
FocusScope {
    id: root

    required property ChildSpaceViewModel viewModel

    readonly property bool flat: root.width > root.height && root.width >= 840
    // Not on the page for hiding: whoever looks over the child's shoulder sees a drawing.
    readonly property bool barShown: root.viewModel.canNotSafe && root.viewModel.stage !== ChildSpaceViewModel.Hidden

    Keys.onBackPressed: event => event.accepted = true
    Keys.onEscapePressed: event => event.accepted = true
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Appearance.rightToLeft

    Binding {
        property: "level"
        target: Speaking
        value: root.viewModel.level
    }
    Rectangle {
        anchors.fill: parent
        color: ChildLook.ground
    }
    Stages {
        id: stages

        anchors.bottom: root.flat ? parent.bottom : bar.top
        anchors.left: root.flat ? bar.right : parent.left
        anchors.right: parent.right
        anchors.top: notice.bottom
        focus: true
        viewModel: root.viewModel
    }
    Rectangle {
        id: notice

        anchors.left: root.flat ? bar.right : parent.left
        anchors.right: parent.right
        color: ChildLook.fill
        height: said.text === "" ? 0 : said.implicitHeight + 2 * ChildLook.space
        visible: said.text !== ""

        Says {
            id: said

            Accessible.role: Accessible.AlertMessage
            anchors.verticalCenter: parent.verticalCenter
            objectName: "notice"
            text: root.viewModel.notice
            width: parent.width - 4 * ChildLook.space
            x: 2 * ChildLook.space
        }
    }
    QuietBar {
        id: bar

        anchors.left: parent.left
        height: root.flat ? root.height : root.barShown ? implicitHeight : 0
        upright: root.flat
        viewModel: root.viewModel
        visible: root.barShown
        width: root.flat ? (root.barShown ? implicitWidth : 0) : root.width
        y: root.flat ? 0 : root.height - height
    }
}
