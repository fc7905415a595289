pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What was seen and heard, and what it means: two boxes, never one, for each child.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    footer: SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        objectName: "continueNotes"
        text: qsTr("Check your answers")

        onClicked: page.viewModel.next()
    }

    Repeater {
        model: page.viewModel.children

        Panel {
            id: card

            required property ChildAnswers child

            Layout.fillWidth: true
            spacing: 2.5 * Theme.space
            visible: card.child.chosen

            Heading {
                Layout.fillWidth: true
                text: card.child.name
            }
            TextAnswer {
                Layout.fillWidth: true
                lines: 5
                question: card.child.observation
            }
            TextAnswer {
                Layout.fillWidth: true
                lines: 3
                question: card.child.childsWords
            }
            Rectangle {
                Layout.fillWidth: true
                color: Theme.hairline
                implicitHeight: 1
            }
            TextAnswer {
                Layout.fillWidth: true
                lines: 4
                question: card.child.opinion
            }
            TextAnswer {
                Layout.fillWidth: true
                lines: 2
                question: card.child.actions
            }
        }
    }
}
