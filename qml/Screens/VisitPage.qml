pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Who the visit was to, what happened, when, where and what for: asked once, shared by brothers and sisters.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    readonly property VisitQuestions visit: page.viewModel.visit

    QuestionFrame {
        Layout.fillWidth: true
        hint: qsTr("Everyone who lives in the same home is listed.")
        label: qsTr("Who was the visit to?")
        visible: page.viewModel.siblingsOffered

        Repeater {
            model: page.viewModel.children

            CheckRow {
                id: sibling

                required property ChildAnswers child
                required property int index

                Layout.fillWidth: true
                accessibleName: qsTr("Visit to %1").arg(sibling.child.name)
                checked: sibling.child.chosen
                objectName: "sibling" + sibling.index
                text: sibling.child.name

                onToggled: sibling.child.choose(sibling.checked)
            }
        }
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        question: page.visit.outcome
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        question: page.visit.day
        sideBySide: true
    }
    TextAnswer {
        Layout.fillWidth: true
        question: page.visit.otherDay
        widthMax: 260
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        question: page.visit.lateReason
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 2
        question: page.visit.lateDetail
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        choiceWidth: 180
        question: page.visit.place
        sideBySide: true
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        question: page.visit.purpose
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "triangle"
        text: page.visit.doesNotCount
        tone: Tone.Warning
    }
    TextAnswer {
        Layout.fillWidth: true
        question: page.visit.started
        widthMax: 160
    }
    TextAnswer {
        Layout.fillWidth: true
        question: page.visit.ended
        widthMax: 160
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        question: page.visit.announced
        sideBySide: true
    }
}
