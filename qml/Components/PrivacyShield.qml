import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Theme

// Covers everything with a calm page in one tap or with Ctrl+., for when somebody looks over the shoulder. Within a minute one tap
// takes it away again; after that the PIN is asked for. To be laid over the whole window, above everything.
// While it covers, what is below must not be reachable: bind the screens' `enabled` and `visible` to `!covering`.
T.AbstractButton {
    id: shield

    property bool covering: false
    property int openFor: 60000 // Milliseconds.

    signal lockWanted()

    function cover(): void {
        shield.covering = true;
        shield.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.name: qsTr("Sightline. Tap to go on.")
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    visible: shield.covering
    z: 1000

    Keys.onEnterPressed: shield.clicked()
    Keys.onReturnPressed: shield.clicked()
    onClicked: shield.covering = false

    background: Rectangle {
        color: Theme.ground
    }
    contentItem: ColumnLayout {
        spacing: Theme.space

        Item {
            Layout.fillHeight: true
        }
        Text {
            Layout.fillWidth: true
            color: Theme.secondaryInk
            font.bold: true
            font.pixelSize: Theme.titleSize
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Sightline")
            wrapMode: Text.Wrap
        }
        Text {
            Layout.fillWidth: true
            color: Theme.secondaryInk
            font.pixelSize: Theme.bodySize
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Tap to go on.")
            wrapMode: Text.Wrap
        }
        Item {
            Layout.fillHeight: true
        }
    }

    Shortcut {
        autoRepeat: false
        context: Qt.ApplicationShortcut
        enabled: !shield.covering
        sequences: ["Ctrl+."]

        onActivated: shield.cover()
    }
    Timer {
        interval: shield.openFor
        running: shield.covering

        onTriggered: {
            shield.lockWanted();
            shield.covering = false;
        }
    }
}
