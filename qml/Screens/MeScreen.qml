import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// Who is signed in, and the ways from here: settings, help, locking.
FormPage {
    id: screen

    required property string me

    signal settingsWanted()
    signal helpWanted()
    signal aboutWanted()
    signal lockWanted()

    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Me")
    }
    Panel {
        Layout.fillWidth: true

        SlText {
            Layout.fillWidth: true
            font.bold: true
            text: screen.me
        }
        SlButton {
            iconName: "lock"
            objectName: "lock"
            text: qsTr("Lock now")

            onClicked: screen.lockWanted()
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space

        ListRow {
            Layout.fillWidth: true
            hint: qsTr("Text size, colours, movement, language, privacy")
            iconName: "settings"
            objectName: "settings"
            text: qsTr("Settings")

            onClicked: screen.settingsWanted()
        }
        ListRow {
            Layout.fillWidth: true
            hint: qsTr("What the words mean, and who to ring")
            iconName: "help"
            objectName: "helpRow"
            text: qsTr("Help")

            onClicked: screen.helpWanted()
        }
        ListRow {
            Layout.fillWidth: true
            iconName: "note"
            objectName: "aboutRow"
            text: qsTr("About Sightline")

            onClicked: screen.aboutWanted()
        }
    }
}
