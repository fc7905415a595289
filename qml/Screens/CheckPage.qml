pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Everything as it will be kept, with what is still missing on top.
FormPage {
    id: page

    required property RecordVisitViewModel viewModel

    property bool discarding: false // The worker has asked to throw the draft away and is asked whether they mean it.

    ErrorSummary {
        id: summary

        Layout.fillWidth: true
        count: page.viewModel.problems.count
        objectName: "summary"
        problems: page.viewModel.problems

        onChosen: index => page.viewModel.putRight(index)
    }
    Panel {
        Layout.fillWidth: true

        // A Column, not a layout: many wrapping lines in nested layouts settle too slowly when they all appear at once.
        Column {
            id: lines

            Layout.fillWidth: true
            spacing: Theme.space

            Repeater {
                model: page.viewModel.answers

                AnswerLine {
                    width: lines.width

                    onChangeWanted: index => page.viewModel.change(index)
                }
            }
        }
    }
    SlButton {
        Layout.fillWidth: true
        accessibleName: page.viewModel.privateShown ? qsTr("Hide the private answers") : qsTr("Show the private answers")
        objectName: "showPrivateAnswers"
        text: page.viewModel.privateShown ? qsTr("Hide private answers") : qsTr("Show private answers")
        visible: page.viewModel.privateAnswered

        onClicked: page.viewModel.showPrivate(!page.viewModel.privateShown)
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("When you finish, this record is fixed. You can add a correction later; nothing is overwritten.")
    }
    SlButton {
        Layout.fillWidth: true
        kind: SlButton.Link
        text: qsTr("Throw this draft away")
        visible: !page.discarding

        onClicked: page.discarding = true
    }
    Panel {
        Layout.fillWidth: true
        visible: page.discarding

        SlText {
            Layout.fillWidth: true
            font.bold: true
            text: qsTr("Throw away every answer of this draft? This cannot be undone.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: 2 * Theme.space

            SlButton {
                text: qsTr("Keep the draft")

                onClicked: page.discarding = false
            }
            SlButton {
                kind: SlButton.Quiet
                text: qsTr("Throw it away")

                onClicked: page.viewModel.discard()
            }
        }
    }

    Connections {
        target: page.viewModel

        function onProblemsFound(): void {
            page.scrollToTop();
            summary.takeFocus();
        }
    }
}
