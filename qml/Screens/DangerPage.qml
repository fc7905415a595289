pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Somebody is in danger now: whom to call, without a network. The visit waits.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    Panel {
        Layout.fillWidth: true
        spacing: 2 * Theme.space

        Heading {
            Layout.fillWidth: true
            large: true
            objectName: "dangerHeading"
            text: qsTr("Call for help now")
        }
        NoticeBar {
            Layout.fillWidth: true
            iconName: "square_alert"
            text: qsTr("If anyone is in danger now, call 999.")
            tone: Tone.Bad
        }
        SlText {
            Layout.fillWidth: true
            font.bold: true
            objectName: "dutyNumbers"
            text: page.viewModel.dutyNumbers === "" ? qsTr("Then call your duty team.") : page.viewModel.dutyNumbers
        }
        SlText {
            Layout.fillWidth: true
            text: qsTr("This visit is kept on the tablet. Sightline does not call anybody, and nobody is told before it is sent.")
        }
        SlButton {
            Layout.fillWidth: true
            kind: SlButton.Primary
            objectName: "leaveDanger"
            text: qsTr("Back to the visit")

            onClicked: page.viewModel.back()
        }
    }
}
