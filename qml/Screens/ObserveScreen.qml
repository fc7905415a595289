pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What a worker saw of a baby, or of a child who does not speak. Never called the child's voice.
FormPage {
    id: screen

    required property ObserveViewModel viewModel

    footer: SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        objectName: "saveObservation"
        text: qsTr("Save")

        onClicked: screen.viewModel.save()
    }

    PageTop {
        Layout.fillWidth: true
        title: screen.viewModel.title

        onBackWanted: screen.viewModel.back()
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        text: screen.viewModel.notSaved
        tone: Tone.Bad
    }
    SlText {
        Layout.fillWidth: true
        text: qsTr("This is your observation, kept as yours. It is not what %1 said.").arg(screen.viewModel.called)
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        question: screen.viewModel.day
        sideBySide: true
    }
    TextAnswer {
        Layout.fillWidth: true
        question: screen.viewModel.otherDay
        widthMax: 260
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        question: screen.viewModel.awake
        sideBySide: true
    }
    QuestionFrame {
        Layout.fillWidth: true
        label: qsTr("Who was there?")
        visible: screen.viewModel.people.anyKnown

        Repeater {
            model: screen.viewModel.people

            CheckRow {
                id: row

                required property PersonAnswers person

                Layout.fillWidth: true
                checked: row.person.there
                text: row.person.name

                onToggled: row.person.wasThere(row.checked)
            }
        }
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 4
        question: screen.viewModel.seen
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 3
        question: screen.viewModel.withCarer
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 2
        question: screen.viewModel.communicates
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 2
        question: screen.viewModel.mightSay
    }
}
