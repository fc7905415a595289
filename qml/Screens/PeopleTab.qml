pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Who is around the child: known people, those who work with the child, and who was there at visits.
ColumnLayout {
    id: tab

    required property ChildPageViewModel viewModel

    spacing: 1.5 * Theme.space

    SlText {
        Layout.fillWidth: true
        text: qsTr("Nobody around this child is recorded on this tablet.")
        visible: tab.viewModel.people.count === 0
    }
    Repeater {
        model: tab.viewModel.people

        ColumnLayout {
            id: person

            required property string group
            required property string text
            required property string detail
            required property int index

            Layout.fillWidth: true
            spacing: Theme.space / 2

            Heading {
                Layout.bottomMargin: Theme.space
                Layout.fillWidth: true
                Layout.topMargin: Theme.space
                text: person.group
                visible: person.index === 0 || tab.viewModel.people.value(person.index - 1, "group") !== person.group
            }
            SlText {
                Layout.fillWidth: true
                font.bold: true
                text: person.text
            }
            SlText {
                Layout.fillWidth: true
                quiet: true
                small: true
                text: person.detail
                visible: person.detail !== ""
            }
        }
    }
}
