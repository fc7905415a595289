import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// The child's words, and whose fingers typed them.
ColumnLayout {
    id: part

    required property PromptViewModel prompt
    required property string workerName
    property int lines: 5

    spacing: ChildLook.space

    EvenGrid {
        Layout.fillWidth: true
        cellMin: Math.round(170 * Math.sqrt(Theme.scale))
        most: 2
        spacing: ChildLook.space

        ChildButton {
            choice: true
            chosen: !part.prompt.scribe
            objectName: "typeMyself"
            picture: "icon_type"
            text: qsTr("I type")

            onClicked: part.prompt.scribe = false
        }
        ChildButton {
            choice: true
            chosen: part.prompt.scribe
            objectName: "scribe"
            picture: "icon_scribe"
            text: qsTr("%1 writes what I say").arg(part.workerName)

            onClicked: part.prompt.scribe = true
        }
    }
    WordsBox {
        id: box

        Layout.fillWidth: true
        label: part.prompt.whoTyped
        lines: part.lines
        objectName: "words"
        text: part.prompt.text

        onTextChanged: {
            if (box.text !== part.prompt.text)
                part.prompt.setText(box.text);
        }
    }
}
