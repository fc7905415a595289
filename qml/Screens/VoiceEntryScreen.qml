pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// One entry of a child's own, as it was given, and what workers set beside it. Only what is beside it can be added to.
FormPage {
    id: screen

    required property VoiceEntryViewModel viewModel

    readonly property bool reading: screen.viewModel.adding === VoiceEntryViewModel.Nothing

    footer: SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        objectName: "saveBeside"
        text: qsTr("Save")
        visible: !screen.reading

        onClicked: screen.viewModel.save()
    }

    PageTop {
        Layout.fillWidth: true
        detail: screen.viewModel.about
        title: screen.reading ? screen.viewModel.title : screen.viewModel.addingTitle

        onBackWanted: screen.viewModel.back()
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        objectName: "entryProblem"
        text: screen.viewModel.problem
        tone: Tone.Bad
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "lock"
        objectName: "entrySharing"
        text: screen.viewModel.sharing
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "close"
        text: screen.viewModel.takenBack ? qsTr("%1 took this back. What it said is not shown.").arg(screen.viewModel.called) : ""
        tone: Tone.Warning
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.space
        visible: screen.reading

        Repeater {
            model: screen.viewModel.answers

            Panel {
                id: answer

                required property string asked
                required property string said
                required property string note
                required property var drawing
                required property bool hasDrawing
                required property int index

                Layout.fillWidth: true
                spacing: Theme.space

                SlText {
                    Layout.fillWidth: true
                    quiet: true
                    text: answer.asked
                }
                QuoteBlock {
                    Layout.fillWidth: true
                    about: answer.note
                    quote: answer.said
                    visible: answer.said !== ""
                }
                SlText {
                    Layout.fillWidth: true
                    text: answer.note
                    visible: answer.said === "" && answer.note !== ""
                }
                DrawingReplay {
                    id: replay

                    Accessible.name: qsTr("A drawing by %1").arg(screen.viewModel.called)
                    Accessible.role: Accessible.Graphic
                    Layout.fillWidth: true
                    Layout.preferredHeight: width * 3 / 4
                    drawing: answer.drawing
                    motion: !Appearance.reduceMotion
                    visible: answer.hasDrawing
                }
                SlButton {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    objectName: "replay" + answer.index
                    text: replay.playing ? qsTr("Stop") : Appearance.reduceMotion ? qsTr("Show the next line") : qsTr("Show how it was drawn")
                    visible: answer.hasDrawing

                    onClicked: replay.playing ? replay.pause() : replay.play()
                }
            }
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Beside it")
        }
        SlText {
            Layout.fillWidth: true
            quiet: true
            text: qsTr("Nothing has been written beside it yet.")
            visible: screen.viewModel.additions.count === 0
        }
        Repeater {
            model: screen.viewModel.additions

            Panel {
                id: added

                required property string title
                required property string text
                required property string detail

                Layout.fillWidth: true
                spacing: Theme.space

                LabelledLine {
                    Layout.fillWidth: true
                    label: added.title
                    value: added.text === "" ? added.detail : added.text
                }
                SlText {
                    Layout.fillWidth: true
                    quiet: true
                    small: true
                    text: added.detail
                    visible: added.text !== ""
                }
            }
        }
        SlButton {
            Layout.fillWidth: true
            kind: SlButton.Primary
            objectName: "addResponse"
            text: qsTr("Write your response")

            onClicked: screen.viewModel.add(VoiceEntryViewModel.Response)
        }
        SlButton {
            Layout.fillWidth: true
            objectName: "addHappened"
            text: qsTr("Record what happened about it")

            onClicked: screen.viewModel.add(VoiceEntryViewModel.WhatHappened)
        }
        SlButton {
            Layout.fillWidth: true
            objectName: "addWider"
            text: qsTr("Let more people read it")
            visible: screen.viewModel.mayShareWider

            onClicked: screen.viewModel.add(VoiceEntryViewModel.SharedWider)
        }
        SlButton {
            Layout.fillWidth: true
            objectName: "addTakenBack"
            text: qsTr("%1 took this back").arg(screen.viewModel.called)
            visible: !screen.viewModel.takenBack

            onClicked: screen.viewModel.add(VoiceEntryViewModel.TakenBack)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 3 * Theme.space
        visible: !screen.reading

        SlText {
            Layout.fillWidth: true
            text: screen.viewModel.addingHint
        }
        QuestionFrame {
            Layout.fillWidth: true
            error: screen.viewModel.readersError
            label: qsTr("Who may read it now?")
            visible: screen.viewModel.adding === VoiceEntryViewModel.SharedWider

            Repeater {
                model: screen.viewModel.readers

                CheckRow {
                    id: reader

                    required property PersonAnswers person
                    required property int index

                    Layout.fillWidth: true
                    checked: reader.person.there
                    objectName: "reader" + reader.index
                    text: reader.person.name

                    onToggled: reader.person.wasThere(reader.checked)
                }
            }
        }
        TextAnswer {
            Layout.fillWidth: true
            lines: 4
            question: screen.viewModel.text
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.decision
        }
        TextAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.happenedOn
            widthMax: 260
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.decidedIn
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.decidedBy
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.childTold
            sideBySide: true
        }
    }
}
