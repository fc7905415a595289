import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// Who is signed in, how the app looks for this person, and locking it.
FormPage {
    id: screen

    required property string me

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
    Panel {
        Layout.fillWidth: true

        RadioGroup {
            Layout.fillWidth: true
            label: qsTr("Text size")
            sideBySide: true
            value: Appearance.textPercent.toString()
            choices: ListModel {
                ListElement { value: "100"; text: "100%"; hint: "" }
                ListElement { value: "125"; text: "125%"; hint: "" }
                ListElement { value: "150"; text: "150%"; hint: "" }
                ListElement { value: "200"; text: "200%"; hint: "" }
            }

            onChosen: value => Appearance.textPercent = parseInt(value)
        }
        RadioGroup {
            Layout.fillWidth: true
            label: qsTr("Colours")
            sideBySide: true
            value: Appearance.scheme.toString()
            choices: ListModel {
                ListElement { value: "0"; text: qsTr("Light"); hint: "" }
                ListElement { value: "1"; text: qsTr("Dark"); hint: "" }
                ListElement { value: "2"; text: qsTr("High contrast"); hint: "" }
            }

            onChosen: value => Appearance.scheme = parseInt(value)
        }
        CheckRow {
            Layout.fillWidth: true
            checked: Appearance.reduceMotion
            text: qsTr("Less movement on the screen")

            onToggled: Appearance.reduceMotion = checked
        }
    }
}
