pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Changing a finished visit: its answers, and the reason.
FormPage {
    id: screen

    required property AmendVisitViewModel viewModel

    property bool discarding: false // The worker has asked to throw the draft away and is asked whether they mean it.

    footer: SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        objectName: "saveChange"
        text: qsTr("Save the change")

        onClicked: screen.viewModel.save()
    }

    PageTop {
        Layout.fillWidth: true
        backName: qsTr("Close. Your draft stays on this tablet.")
        backText: qsTr("Close")
        detail: screen.viewModel.about
        title: screen.viewModel.title

        onBackWanted: screen.viewModel.back()
    }
    ErrorSummary {
        id: summary

        Layout.fillWidth: true
        count: screen.viewModel.problems.count
        problems: screen.viewModel.problems

        onChosen: index => screen.viewModel.putRight(index)
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        text: screen.viewModel.notSaved
        tone: Tone.Bad
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "triangle"
        text: screen.viewModel.changedSince
        tone: Tone.Warning
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Only what you change is added to the record. What it said before stays in its history.")
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        small: true
        text: screen.viewModel.draftText
        visible: screen.viewModel.draftText !== ""
    }
    Repeater {
        model: screen.viewModel.questions

        ColumnLayout {
            id: row

            required property string section
            required property Question question
            required property bool choosing
            required property int lines

            Layout.fillWidth: true
            spacing: 2 * Theme.space
            visible: row.question.asked

            Heading {
                Layout.fillWidth: true
                Layout.topMargin: 2 * Theme.space
                text: row.section
                visible: row.section !== ""
            }
            ChoiceAnswer {
                Layout.fillWidth: true
                question: row.question
                visible: row.choosing
            }
            TextAnswer {
                Layout.fillWidth: true
                lines: row.lines
                question: row.question
                visible: !row.choosing
            }
        }
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "triangle"
        objectName: "raises"
        text: screen.viewModel.raises
        tone: Tone.Warning
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 3
        question: screen.viewModel.reason
    }
    SlButton {
        Layout.fillWidth: true
        kind: SlButton.Link
        objectName: "discardChange"
        text: qsTr("Throw this draft away")
        visible: !screen.discarding

        onClicked: screen.discarding = true
    }
    ConfirmPanel {
        Layout.fillWidth: true
        explanation: qsTr("The record itself stays as it is.")
        keepText: qsTr("Keep the draft")
        question: qsTr("Throw away what you typed here?")
        throwText: qsTr("Throw it away")
        visible: screen.discarding

        onConfirmed: screen.viewModel.discard()
        onKept: screen.discarding = false
    }

    Connections {
        target: screen.viewModel

        function onProblemsFound(): void {
            screen.scrollToTop();
            summary.takeFocus();
        }
    }
}
