pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What happens next, and when the next visit is due by the rule.
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
                lines: 3
                question: card.child.actions
            }
        }
    }
    NoticeBar {
        Layout.fillWidth: true
        objectName: "proposal"
        text: page.viewModel.proposal
    }
    SlButton {
        Layout.fillWidth: true
        objectName: "useProposal"
        text: qsTr("Use %1").arg(page.viewModel.proposedDay)
        visible: page.viewModel.proposedDay !== ""

        onClicked: page.viewModel.useProposal()
    }
    TextAnswer {
        Layout.fillWidth: true
        question: page.viewModel.visit.nextVisit
        widthMax: 260
    }
}
