import QtQuick
import QtQuick.Layouts
import Sightline.Child

// What a page says: its heading, with a picture where it has one, and a few sentences.
ColumnLayout {
    id: words

    required property string heading
    property var lines: [] // Of words.
    property string picture: ""

    Layout.maximumHeight: words.implicitHeight
    spacing: ChildLook.space

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(title.implicitHeight, picture.height)

        Picture {
            id: picture

            height: words.picture === "" ? 0 : Math.round(ChildLook.titleSize * 1.9)
            name: words.picture
            plain: ChildLook.plain
            visible: words.picture !== ""
            width: height
        }
        Says {
            id: title

            anchors.left: picture.right
            anchors.leftMargin: words.picture === "" ? 0 : 1.5 * ChildLook.space
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            objectName: "heading"
            text: words.heading
            title: true
        }
    }
    Repeater {
        model: words.lines

        Says {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
}
