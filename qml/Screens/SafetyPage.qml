pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Danger now, and domestic abuse. What is said about abuse stays behind "Show": somebody of the family may see this screen.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    ChoiceAnswer {
        Layout.fillWidth: true
        question: page.viewModel.visit.danger
        sideBySide: true
    }
    SlButton {
        Layout.fillWidth: true
        iconName: "square_alert"
        objectName: "openDanger"
        text: qsTr("Whom to call")
        visible: page.viewModel.visit.danger.value === "yes"

        onClicked: page.viewModel.goTo(RecordVisitViewModel.Danger)
    }
    Panel {
        Layout.fillWidth: true
        spacing: 2.5 * Theme.space
        visible: page.viewModel.visit.domesticAbuse.asked

        Heading {
            Layout.fillWidth: true
            text: qsTr("Private questions")
        }
        SlText {
            Layout.fillWidth: true
            text: page.viewModel.privateShown ? qsTr("Make sure that nobody else can see this screen.")
                : page.viewModel.privateAnswered ? qsTr("Answered. Hidden, so that nobody else reads it here.")
                : qsTr("Hidden, so that nobody else reads them here. Answer when you are by yourself.")
        }
        SlButton {
            Layout.fillWidth: true
            objectName: "showPrivate"
            text: page.viewModel.privateShown ? qsTr("Hide") : qsTr("Show")
            accessibleName: page.viewModel.privateShown ? qsTr("Hide the private questions") : qsTr("Show the private questions")

            onClicked: page.viewModel.showPrivate(!page.viewModel.privateShown)
        }
    }
    Panel {
        Layout.fillWidth: true
        objectName: "privateQuestions"
        spacing: 2.5 * Theme.space
        visible: page.viewModel.privateShown && page.viewModel.visit.domesticAbuse.asked

        ChoiceAnswer {
            Layout.fillWidth: true
            question: page.viewModel.visit.domesticAbuse
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            question: page.viewModel.visit.anyWoman
            sideBySide: true
        }
        Repeater {
            model: page.viewModel.people

            ChoiceAnswer {
                id: offer

                required property PersonAnswers person

                Layout.fillWidth: true
                question: offer.person.offered
                visible: offer.person.there && offer.person.offered.asked
            }
        }
        Repeater {
            model: page.viewModel.children

            ChoiceAnswer {
                id: childOffer

                required property ChildAnswers child

                Layout.fillWidth: true
                question: childOffer.child.offeredAlone
                sideBySide: true
                visible: childOffer.child.chosen && childOffer.child.offeredAlone.asked
            }
        }
    }
}
