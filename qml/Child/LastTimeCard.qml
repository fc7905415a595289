import QtQuick
import QtQuick.Layouts
import Sightline.Child

// "Last time you said … This is what we did."
Rectangle {
    id: card

    required property string when
    required property string youSaid
    required property string weDid

    border.color: ChildLook.plain ? ChildLook.ink : ChildLook.edge
    border.width: 2
    color: ChildLook.card
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
            text: qsTr("On %1 you said").arg(card.when)
        }
        Says {
            Layout.fillWidth: true
            text: qsTr("“%1”").arg(card.youSaid)
        }
        Says {
            Layout.fillWidth: true
            Layout.topMargin: ChildLook.space
            font.bold: true
            small: true
            text: qsTr("This is what we did")
            visible: card.weDid !== ""
        }
        Says {
            Layout.fillWidth: true
            text: card.weDid !== "" ? card.weDid : qsTr("We have not written down yet what we did.")
        }
    }
}
