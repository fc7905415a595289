import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// The top of a page: the way back, and what the page is about.
ColumnLayout {
    id: top

    required property string title
    property string detail: ""
    property string backText: qsTr("Back")
    property string backName: top.backText

    signal backWanted()

    spacing: Theme.space / 2

    SlButton {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space
        Layout.maximumWidth: implicitWidth
        accessibleName: top.backName
        iconName: "back"
        kind: SlButton.Quiet
        objectName: "back"
        text: top.backText

        onClicked: top.backWanted()
    }
    Heading {
        Layout.fillWidth: true
        large: true
        objectName: "pageTitle"
        text: top.title
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        text: top.detail
        visible: top.detail !== ""
    }
}
