pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// Everything that must be put right, in the order of the form; each line leads to its answer. `problems` has the role message.
FocusScope {
    id: summary

    required property QtObject problems
    required property int count

    signal chosen(index: int)

    function takeFocus(): void {
        const link = links.itemAt(0) as SlButton;
        if (link !== null)
            link.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: title.text
    Accessible.role: Accessible.AlertMessage
    implicitHeight: column.implicitHeight + 4 * Theme.space
    visible: summary.count > 0

    Rectangle {
        anchors.fill: parent
        border.color: Theme.error
        border.width: 3
        color: Theme.surface
        radius: Theme.radius
    }

    ColumnLayout {
        id: column

        spacing: Theme.space / 2
        width: summary.width - 4 * Theme.space
        x: 2 * Theme.space
        y: 2 * Theme.space

        Heading {
            id: title

            Layout.fillWidth: true
            text: qsTr("There are %n thing(s) to put right", "", summary.count)
        }

        Repeater {
            id: links

            model: summary.problems

            SlButton {
                id: link

                required property int index
                required property string message

                Layout.fillWidth: true
                kind: SlButton.Link
                objectName: "problem" + link.index
                text: link.message

                onClicked: summary.chosen(link.index)
            }
        }
    }
}
