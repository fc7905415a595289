import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// Stops a person who may be about to slip: something to read before going on. Nothing on it is an error.
Rectangle {
    id: card

    required property string title
    required property string text
    required property string goOnText
    property string goBackText: ""

    signal goOn()
    signal goBack()

    Accessible.name: card.title
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.brand
    border.width: 2
    color: Theme.brand
    implicitHeight: column.implicitHeight + 6 * Theme.space
    implicitWidth: column.implicitWidth + 6 * Theme.space
    radius: Theme.radius

    ColumnLayout {
        id: column

        spacing: 2 * Theme.space
        width: card.width - 6 * Theme.space
        x: 3 * Theme.space
        y: 3 * Theme.space

        Heading {
            Layout.fillWidth: true
            color: Theme.brandInk
            large: true
            text: card.title
        }
        SlText {
            Layout.fillWidth: true
            color: Theme.brandInk
            text: card.text
            visible: card.text !== ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: 2 * Theme.space

            SlButton {
                objectName: "goOn"
                text: card.goOnText
                width: Math.min(implicitWidth, parent.width)

                onClicked: card.goOn()
            }
            SlButton {
                ink: Theme.brandInk
                kind: SlButton.Link
                objectName: "goBack"
                text: card.goBackText
                visible: card.goBackText !== ""
                width: Math.min(implicitWidth, parent.width)

                onClicked: card.goBack()
            }
        }
    }
}
