pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What the child said at visits, and what happened next.
ColumnLayout {
    id: tab

    required property ChildPageViewModel viewModel

    spacing: 2 * Theme.space

    NoticeBar {
        Layout.fillWidth: true
        text: tab.viewModel.wishes.count === 0 ? qsTr("No words of this child have been written down on a visit yet.")
            : qsTr("These are the child's words as a worker wrote them down at a visit. They are never changed or scored.")
    }
    Repeater {
        model: tab.viewModel.wishes

        Panel {
            id: wish

            required property string about
            required property string happened
            required property string record
            required property bool latest
            required property list<string> said

            Layout.fillWidth: true
            spacing: 1.5 * Theme.space

            Heading {
                Layout.fillWidth: true
                text: wish.latest ? qsTr("Last time I said") : qsTr("I said")
            }
            Repeater {
                model: wish.said

                QuoteBlock {
                    required property string modelData

                    Layout.fillWidth: true
                    quote: modelData
                }
            }
            SlText {
                Layout.fillWidth: true
                quiet: true
                small: true
                text: wish.about
            }
            LabelledLine {
                Layout.fillWidth: true
                label: qsTr("What happened next, as it was written down then")
                value: wish.happened
            }
            SlButton {
                Layout.fillWidth: true
                accessibleName: qsTr("Open the visit: %1").arg(wish.about)
                kind: SlButton.Link
                text: qsTr("Open the visit")

                onClicked: tab.viewModel.visitWanted(wish.record)
            }
        }
    }
}
