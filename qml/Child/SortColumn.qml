pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// A column of the sorting page: its name is where a card is laid down; the cards that lie there can be taken up again.
Item {
    id: column

    required property PromptViewModel prompt
    required property string code
    required property string words
    required property string picture

    implicitHeight: place.implicitHeight

    Rectangle {
        anchors.fill: parent
        border.color: ChildLook.plain ? ChildLook.ink : ChildLook.edge
        border.width: 2
        color: "transparent"
        radius: ChildLook.radius
    }
    ColumnLayout {
        id: place

        spacing: ChildLook.space
        width: column.width

        ChildButton {
            Layout.fillWidth: true
            enabled: column.prompt.held !== ""
            kind: column.prompt.held !== "" ? ChildButton.Main : ChildButton.Plain
            leftPadding: 6
            objectName: "column_" + column.code
            over: true
            picture: column.picture
            rightPadding: 6
            text: column.words
            textSize: ChildLook.smallSize

            onClicked: column.prompt.putHeld(column.code)
        }
        Repeater {
            model: column.prompt.choices

            ChildCard {
                required property string under

                Layout.bottomMargin: 4
                Layout.fillWidth: true
                Layout.leftMargin: 6
                Layout.rightMargin: 6
                chosen: column.prompt.held === code
                leftPadding: 4
                over: true
                pictureSize: Math.round(44 * Math.sqrt(Theme.scale))
                rightPadding: 4
                textSize: ChildLook.smallSize
                visible: under === column.code

                onClicked: column.prompt.pick(code)
            }
        }
        Item {
            implicitHeight: ChildLook.space
        }
    }
}
