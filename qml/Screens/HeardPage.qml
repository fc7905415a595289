pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What was seen and heard, and the child's own words. What it means is another page.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    Repeater {
        model: page.viewModel.children

        Panel {
            id: card

            required property ChildAnswers child

            Layout.fillWidth: true
            objectName: card.child.name
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
        }
    }
}
