pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.ViewModels

// The task list: every section of the form with its state in a word, to open in any order.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    Panel {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: page.viewModel.sections

            SectionRow {
                Layout.fillWidth: true

                onClicked: page.viewModel.goTo(index)
            }
        }
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Open them in any order. What you answer is kept at once on this tablet.")
    }
}
