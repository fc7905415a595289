pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// One thing the child said, as it will be kept. Taking it out asks first: afterwards it is gone.
Rectangle {
    id: card

    required property string item
    required property string asked
    required property string words
    required property var cards
    required property var pictures
    required property string whoTyped
    required property string said
    required property var drawing
    required property bool drawn
    required property bool takenOut
    property bool asking: false

    signal takenOutWanted()

    border.color: ChildLook.plain ? ChildLook.ink : ChildLook.edge
    border.width: 2
    color: card.takenOut ? "transparent" : ChildLook.card
    implicitHeight: column.implicitHeight + 4 * ChildLook.space
    radius: ChildLook.radius

    ColumnLayout {
        id: column

        spacing: ChildLook.space
        width: card.width - 4 * ChildLook.space
        x: 2 * ChildLook.space
        y: 2 * ChildLook.space

        Says {
            Layout.fillWidth: true
            font.bold: true
            small: true
            text: card.asked
        }
        Says {
            Layout.fillWidth: true
            objectName: "keptWords"
            text: qsTr("“%1”").arg(card.words)
            visible: card.words !== ""
        }
        Says {
            Layout.fillWidth: true
            small: true
            text: card.whoTyped
            visible: text !== ""
        }
        EvenGrid {
            Layout.fillWidth: true
            cellMin: Math.round(150 * Math.sqrt(Theme.scale))
            most: 4
            spacing: ChildLook.space
            visible: card.cards.length > 0

            Repeater {
                model: card.cards

                PictureAndWords {
                    required property int index
                    required property string modelData

                    Accessible.name: modelData
                    Accessible.role: Accessible.StaticText
                    over: !ChildLook.mostlyWords
                    picture: card.pictures[index] ?? ""
                    pictureSize: Math.round(64 * Math.sqrt(Theme.scale))
                    text: modelData
                    textSize: ChildLook.smallSize
                }
            }
        }
        Repeater {
            model: card.drawn ? 1 : 0

            ReplayPart {
                Layout.fillWidth: true
                drawing: card.drawing
                name: qsTr("Your drawing")
            }
        }
        Says {
            Layout.fillWidth: true
            small: true
            text: card.said
            visible: text !== ""
        }
        ChildButton {
            Accessible.name: qsTr("Take this out: %1").arg(card.asked)
            objectName: "takeOut_" + card.item
            picture: "icon_take_out"
            text: qsTr("Take this out")
            visible: !card.takenOut && !card.asking && (card.words !== "" || card.cards.length > 0 || card.drawn)

            onClicked: card.asking = true
        }
        TakeOutQuestion {
            Layout.fillWidth: true
            visible: card.asking && !card.takenOut

            onKept: card.asking = false
            onTaken: card.takenOutWanted()
        }
    }
}
