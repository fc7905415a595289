import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// More, for whoever wants it: one tap shows it, one tap hides it.
ColumnLayout {
    id: disclosure

    required property string title
    property bool open: false
    default property alias content: more.data

    spacing: Theme.space

    SlButton {
        Layout.fillWidth: true
        accessibleName: disclosure.open ? qsTr("Hide: %1").arg(disclosure.title) : qsTr("Show: %1").arg(disclosure.title)
        iconName: disclosure.open ? "chevron_up" : "chevron_down"
        kind: SlButton.Link
        objectName: "disclosure"
        text: disclosure.open ? qsTr("Hide: %1").arg(disclosure.title) : qsTr("Show: %1").arg(disclosure.title)

        onClicked: disclosure.open = !disclosure.open
    }
    ColumnLayout {
        id: more

        Layout.fillWidth: true
        spacing: Theme.space
        visible: disclosure.open
    }
}
