import QtQuick
import QtQuick.Layouts
import Sightline.Child

// Makes a card with the child's own words.
Item {
    id: own

    property string label: qsTr("Something else")

    signal made(words: string)
    signal typed(words: string) // Not put down yet.

    function finish(): void {
        own.made(box.text);
        box.text = "";
    }

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        spacing: ChildLook.space
        width: own.width

        WordsBox {
            id: box

            Layout.fillWidth: true
            label: own.label
            lines: 1
            objectName: "ownWords"

            onEntered: own.finish()
            onTextChanged: own.typed(box.text)
        }
        ChildButton {
            Layout.alignment: Qt.AlignBottom
            enabled: box.text.trim() !== ""
            objectName: "addOwn"
            picture: "icon_add"
            text: qsTr("Add")

            onClicked: own.finish()
        }
    }
}
