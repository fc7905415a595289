pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// In which language, with whose help, and in which way the worker and each child understood each other.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    ChoiceAnswer {
        Layout.fillWidth: true
        question: page.viewModel.visit.interpreter
    }
    TextAnswer {
        Layout.fillWidth: true
        question: page.viewModel.visit.interpreterWho
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 2
        question: page.viewModel.visit.interpreterWhy
    }
    Repeater {
        model: page.viewModel.children

        Panel {
            id: card

            required property ChildAnswers child

            Layout.fillWidth: true
            objectName: card.child.name
            spacing: 2.5 * Theme.space
            visible: card.child.chosen && card.child.communication.asked

            Heading {
                Layout.fillWidth: true
                text: card.child.name
            }
            TextAnswer {
                Layout.fillWidth: true
                question: card.child.languageUsed
            }
            ChoiceAnswer {
                Layout.fillWidth: true
                question: card.child.communication
            }
        }
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Nobody was met on this visit, so nothing is asked here.")
        visible: !page.viewModel.visit.interpreter.asked
    }
}
