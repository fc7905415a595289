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

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: ChildLook.space
        columns: part.width >= 340 * Theme.scale ? 2 : 1
        rowSpacing: ChildLook.space

        ChildButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            choice: true
            chosen: !part.prompt.scribe
            objectName: "typeMyself"
            picture: "icon_type"
            text: qsTr("I type")

            onClicked: part.prompt.scribe = false
        }
        ChildButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
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
