import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// What is wrong with the answer below, at the answer.
RowLayout {
    id: line

    required property string text

    spacing: Theme.space
    visible: line.text !== ""

    Icon {
        Layout.alignment: Qt.AlignTop
        color: Theme.error
        name: "square_alert"
        size: Theme.iconSize
    }
    Text {
        Accessible.name: qsTr("Error: %1").arg(line.text)
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
        color: Theme.error
        font.bold: true
        font.pixelSize: Theme.bodySize
        text: line.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
}
