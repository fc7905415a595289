pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Help without a network: about the place somebody came from, then everything else, folded.
FormPage {
    id: screen

    required property HelpViewModel viewModel

    property bool aboutOffered: true

    signal closeRequested()
    signal aboutWanted()

    Keys.onEscapePressed: screen.closeRequested()

    SlButton {
        iconName: "back"
        kind: SlButton.Quiet
        objectName: "helpBack"
        text: qsTr("Back")

        onClicked: screen.closeRequested()
    }
    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Help")
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "phone"
        text: qsTr("If anyone is in danger now, ring 999.")
        tone: Tone.Warning
    }
    Card {
        Layout.fillWidth: true
        title: screen.viewModel.here

        SlText {
            Layout.fillWidth: true
            objectName: "helpHere"
            text: screen.viewModel.hereText
        }
    }
    Panel {
        Layout.fillWidth: true

        Repeater {
            model: screen.viewModel.topics

            Disclosure {
                id: topic

                required property string words
                required property int index
                required title

                Layout.fillWidth: true
                objectName: "topic" + topic.index

                SlText {
                    Layout.fillWidth: true
                    text: topic.words
                }
            }
        }
    }
    ListRow {
        Layout.fillWidth: true
        iconName: "note"
        objectName: "about"
        text: qsTr("About Sightline")
        visible: screen.aboutOffered

        onClicked: screen.aboutWanted()
    }
}
