pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// A visit that did not take place: one answer at the door, and it is recorded.
FocusScope {
    id: screen

    required property AttemptViewModel viewModel

    Keys.onEscapePressed: screen.viewModel.leave()

    FormPage {
        anchors.fill: parent
        visible: !screen.viewModel.saved

        footer: SlButton {
            Layout.fillWidth: true
            kind: SlButton.Primary
            objectName: "saveAttempt"
            text: qsTr("Save")
            visible: !screen.viewModel.saved

            onClicked: screen.viewModel.save()
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space

            Heading {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.topMargin: Theme.space
                objectName: "attemptTitle"
                text: screen.viewModel.title
            }
            SlButton {
                Layout.alignment: Qt.AlignTop
                accessibleName: qsTr("Close. Your draft stays on this tablet.")
                kind: SlButton.Quiet
                objectName: "closeAttempt"
                text: qsTr("Close")

                onClicked: screen.viewModel.leave()
            }
        }
        NoticeBar {
            Layout.fillWidth: true
            iconName: "square_alert"
            objectName: "attemptNotSaved"
            text: screen.viewModel.notSaved
            tone: Tone.Bad
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.outcome
        }
        QuestionFrame {
            Layout.fillWidth: true
            label: qsTr("Who was the visit to?")
            visible: screen.viewModel.siblingsOffered

            Repeater {
                model: screen.viewModel.children

                CheckRow {
                    id: row

                    required property PersonAnswers person
                    required property int index

                    Layout.fillWidth: true
                    accessibleName: qsTr("Visit to %1").arg(row.person.name)
                    checked: row.person.there
                    objectName: "attemptChild" + row.index
                    text: row.person.name

                    onToggled: row.person.wasThere(row.checked)
                }
            }
        }
        TextAnswer {
            Layout.fillWidth: true
            lines: 3
            question: screen.viewModel.observation
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
        TextAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.time
            widthMax: 160
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            choiceWidth: 180
            question: screen.viewModel.place
            sideBySide: true
        }
    }
    FormPage {
        anchors.fill: parent
        visible: screen.viewModel.saved

        Panel {
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.space
            spacing: 2 * Theme.space

            Heading {
                Layout.fillWidth: true
                large: true
                objectName: "attemptSaved"
                text: qsTr("Saved on this tablet.")
            }
            SlText {
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                text: qsTr("It will be sent when you are online. The visit is still due.")
            }
            NoticeBar {
                Layout.fillWidth: true
                iconName: "triangle"
                objectName: "escalation"
                text: screen.viewModel.escalation
                tone: Tone.Bad
            }
            SlButton {
                Layout.fillWidth: true
                kind: SlButton.Primary
                objectName: "attemptDone"
                text: qsTr("Done")

                onClicked: screen.viewModel.leave()
            }
        }
    }
}
