pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.ViewModels

// Which program this is, and whose work is in it.
FormPage {
    id: screen

    required property AboutViewModel viewModel

    signal closeRequested()

    Keys.onEscapePressed: screen.closeRequested()

    SlButton {
        iconName: "back"
        kind: SlButton.Quiet
        objectName: "aboutBack"
        text: qsTr("Back")

        onClicked: screen.closeRequested()
    }
    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("About Sightline")
    }
    Panel {
        Layout.fillWidth: true

        SlText {
            Layout.fillWidth: true
            objectName: "version"
            text: qsTr("Version %1").arg(screen.viewModel.version)
        }
        SlText {
            Layout.fillWidth: true
            text: qsTr("Visits to children, recorded where they happen. Sightline is free software under the MIT licence. Nothing on this tablet is used for anything but the work with the children.")
        }
    }
    Panel {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("The work of others in it")
        }
        Repeater {
            model: screen.viewModel.parts

            Item {
                id: part

                required property string text
                required property string hint

                Layout.fillWidth: true
                implicitHeight: words.implicitHeight

                SlText {
                    id: words

                    text: qsTr("%1 – licence: %2").arg(part.text).arg(part.hint)
                    width: part.width
                }
            }
        }
    }
}
