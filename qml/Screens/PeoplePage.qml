pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Who else was there, and whether anybody was in the room when a child was spoken to. Never how a child was seen.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    QuestionFrame {
        Layout.fillWidth: true
        hint: qsTr("Tick everybody you met.")
        label: qsTr("Who was there?")
        visible: page.viewModel.people.anyKnown && page.viewModel.visit.present.asked

        Repeater {
            model: page.viewModel.people

            CheckRow {
                id: row

                required property PersonAnswers person
                required property int index

                Layout.fillWidth: true
                checked: row.person.there
                objectName: "person" + row.index
                text: row.person.name
                visible: row.person.known

                onToggled: row.person.wasThere(row.checked)
            }
        }
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 3
        question: page.viewModel.visit.present
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        question: page.viewModel.visit.newPerson
        sideBySide: true
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 2
        question: page.viewModel.visit.newInHome
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Nobody was met on this visit, so nothing is asked here.")
        visible: !page.viewModel.visit.present.asked
    }
    Repeater {
        model: page.viewModel.children

        ColumnLayout {
            id: room

            required property ChildAnswers child

            Layout.fillWidth: true
            objectName: "room " + room.child.name
            spacing: 2 * Theme.space
            visible: room.child.chosen && room.child.othersInRoom.asked

            ChoiceAnswer {
                Layout.fillWidth: true
                question: room.child.othersInRoom
                sideBySide: true
            }
            Panel {
                Layout.fillWidth: true
                objectName: "checkThisAnswer"
                spacing: 1.5 * Theme.space
                visible: room.child.checkThisAnswer !== ""

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Check this answer")
                }
                NoticeBar {
                    Layout.fillWidth: true
                    iconName: "triangle"
                    text: room.child.checkThisAnswer
                    tone: Tone.Warning
                }
                SlButton {
                    Layout.fillWidth: true
                    objectName: "wasNotAlone"
                    text: qsTr("I did not speak to %1 alone").arg(room.child.called)

                    onClicked: room.child.wasNotAlone()
                }
                SlButton {
                    Layout.fillWidth: true
                    objectName: "nobodyElse"
                    text: qsTr("Nobody else was in the room")

                    onClicked: room.child.nobodyElseWasThere()
                }
            }
        }
    }
}
