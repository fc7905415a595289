import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// The child's own name for a house.
ColumnLayout {
    id: part

    required property PromptViewModel prompt
    property bool open: false

    spacing: ChildLook.space

    ChildButton {
        Layout.fillWidth: true
        objectName: "rename"
        picture: "icon_pen"
        text: qsTr("Give this house another name")
        visible: !part.open

        onClicked: part.open = true
    }
    WordsBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("The name of this house")
        lines: 1
        objectName: "houseName"
        text: part.prompt.named
        visible: part.open

        onEntered: keep.clicked()
        onTextChanged: if (part.open) part.prompt.holdName(box.text)
    }
    ChildButton {
        id: keep

        Layout.fillWidth: true
        objectName: "keepName"
        picture: "icon_tick"
        text: qsTr("This is its name")
        visible: part.open

        onClicked: {
            part.prompt.rename(box.text);
            part.open = false;
        }
    }
}
