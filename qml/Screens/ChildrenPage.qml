pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// For each child: seen, alone, and why not. Nothing here is answered in advance.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    signal handOverWanted(child: string)

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
            NoticeBar {
                Layout.fillWidth: true
                text: card.child.notAskedBecause
            }
            ChoiceAnswer {
                Layout.fillWidth: true
                question: card.child.seen
                sideBySide: true
            }
            ChoiceAnswer {
                Layout.fillWidth: true
                question: card.child.alone
                sideBySide: true
            }
            ChoiceAnswer {
                Layout.fillWidth: true
                question: card.child.awake
                sideBySide: true
            }
            ChoiceAnswer {
                Layout.fillWidth: true
                question: card.child.whyNot
            }
            TextAnswer {
                Layout.fillWidth: true
                lines: 2
                question: card.child.whyNotDetail
            }
            SlButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                iconName: "pen"
                objectName: "giveTablet " + card.child.name
                text: qsTr("Give the tablet to %1").arg(card.child.called)
                visible: !card.child.young

                onClicked: page.handOverWanted(card.child.childId)
            }
            ChoiceAnswer {
                Layout.fillWidth: true
                question: card.child.bedroom
                sideBySide: true
            }
            TextAnswer {
                Layout.fillWidth: true
                lines: 2
                question: card.child.whereSleeps
            }
            ChoiceAnswer {
                Layout.fillWidth: true
                question: card.child.healthReview
                sideBySide: true
            }
        }
    }
}
