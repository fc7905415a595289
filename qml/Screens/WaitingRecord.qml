import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// A record that is not simply with the server: what it is, how old, and what became of it.
Panel {
    id: waiting

    required property string text
    required property string age
    required property string why
    required property string record
    required property int tone
    required property int index

    readonly property list<string> shapes: ["ring", "check", "triangle", "square_alert", "send"]

    signal opened(record: string)

    spacing: Theme.space

    MarkLine {
        Layout.fillWidth: true
        iconName: waiting.shapes[waiting.tone]
        ink: Theme.ink
        text: waiting.text
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        small: true
        text: waiting.age
    }
    SlText {
        Layout.fillWidth: true
        text: waiting.why
    }
    SlButton {
        accessibleName: qsTr("Open %1").arg(waiting.text)
        kind: SlButton.Quiet
        objectName: "openWaiting" + waiting.index
        text: qsTr("Open")
        visible: waiting.record !== ""

        onClicked: waiting.opened(waiting.record)
    }
}
