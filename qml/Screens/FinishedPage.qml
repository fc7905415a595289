import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// The visit is kept on this tablet, whatever the network does.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    Panel {
        Layout.fillWidth: true
        Layout.topMargin: 4 * Theme.space

        RowLayout {
            Layout.fillWidth: true
            spacing: 2 * Theme.space

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.toneIcon(Tone.Good)
                name: "circle_tick"
                size: 2 * Theme.iconSize
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space

                Heading {
                    Layout.fillWidth: true
                    large: true
                    objectName: "finishedHeading"
                    text: qsTr("Finished on this tablet.")
                }
                SlText {
                    Accessible.role: Accessible.AlertMessage
                    Layout.fillWidth: true
                    objectName: "finishedText"
                    text: qsTr("It will be sent when you are online.")
                }
            }
        }
        NoticeBar {
            Layout.fillWidth: true
            text: page.viewModel.notSaved
            tone: Tone.Warning
        }
        SlButton {
            Layout.fillWidth: true
            kind: SlButton.Primary
            objectName: "done"
            text: qsTr("Back to My visits")

            onClicked: page.viewModel.leave()
        }
    }
}
