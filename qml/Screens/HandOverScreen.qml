pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Before the tablet is given to a child: how the child's space speaks, who is in the room, what it will show; then the question whether
// it is meant, with what locks and what does not.
FormPage {
    id: screen

    required property HandOverViewModel viewModel

    footer: SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        objectName: "handOverGoOn"
        text: screen.viewModel.title
        visible: !screen.viewModel.asking

        onClicked: screen.viewModel.goOn()
    }

    PageTop {
        Layout.fillWidth: true
        title: screen.viewModel.title

        onBackWanted: screen.viewModel.back()
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        objectName: "handOverProblem"
        text: screen.viewModel.problem
        tone: Tone.Bad
    }
    InterruptionCard {
        Layout.fillWidth: true
        goBackText: qsTr("Not yet")
        goOnText: qsTr("Lock the app and give it to %1").arg(screen.viewModel.called)
        objectName: "interruption"
        text: screen.viewModel.lock
        title: qsTr("The rest of the app will lock. You need your PIN to come back.")
        visible: screen.viewModel.asking

        onGoBack: screen.viewModel.back()
        onGoOn: screen.viewModel.give()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 3 * Theme.space
        visible: !screen.viewModel.asking

        SlText {
            Layout.fillWidth: true
            text: qsTr("%1 gets a space of their own. Nothing of any other child, of a plan or of a visit is there.").arg(screen.viewModel.called)
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.level
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            choiceWidth: 160
            question: screen.viewModel.language
            sideBySide: true
        }
        SlText {
            Layout.fillWidth: true
            objectName: "handOverLanguageNote"
            text: screen.viewModel.languageNote
            visible: text !== ""
        }
        SlText {
            Layout.fillWidth: true
            objectName: "voice"
            quiet: true
            text: screen.viewModel.voice
        }
        CheckRow {
            Layout.fillWidth: true
            checked: screen.viewModel.readAloud
            objectName: "readAloud"
            text: qsTr("Offer to read aloud")
            visible: screen.viewModel.voiceThere

            onToggled: screen.viewModel.offerReadAloud(checked)
        }
        QuestionFrame {
            Layout.fillWidth: true
            error: screen.viewModel.peopleError
            hint: qsTr("This is kept with what %1 says. Tick yourself too, if you stay.").arg(screen.viewModel.called)
            label: qsTr("Who is in the room with %1?").arg(screen.viewModel.called)

            Repeater {
                model: screen.viewModel.people

                CheckRow {
                    id: row

                    required property PersonAnswers person
                    required property int index

                    Layout.fillWidth: true
                    accessibleName: qsTr("In the room: %1").arg(row.person.shown)
                    checked: row.person.there
                    objectName: "inRoom" + row.index
                    text: row.person.shown

                    onToggled: row.person.wasThere(row.checked)
                }
            }
            CheckRow {
                Layout.fillWidth: true
                checked: screen.viewModel.nobody
                objectName: "nobody"
                text: qsTr("Nobody: %1 is alone with the tablet").arg(screen.viewModel.called)

                onToggled: screen.viewModel.sayNobody(checked)
            }
        }
        TextAnswer {
            Layout.fillWidth: true
            lines: 2
            question: screen.viewModel.others
        }
        ChoiceAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.interpreter
        }
        TextAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.interpreterWho
        }
        TextAnswer {
            Layout.fillWidth: true
            lines: 2
            question: screen.viewModel.interpreterWhy
        }
        TextAnswer {
            Layout.fillWidth: true
            question: screen.viewModel.workerCalled
            widthMax: 320
        }
        Panel {
            Layout.fillWidth: true

            Heading {
                Layout.fillWidth: true
                text: qsTr("Last time")
            }
            SlText {
                Layout.fillWidth: true
                objectName: "lastTimeNote"
                quiet: true
                text: screen.viewModel.lastTimeNote
            }
            Repeater {
                model: screen.viewModel.lastTime

                ColumnLayout {
                    id: last

                    required property string on
                    required property string said
                    required property string done
                    required property bool shown
                    required property int index

                    Layout.fillWidth: true
                    spacing: Theme.space

                    QuoteBlock {
                        Layout.fillWidth: true
                        about: last.on
                        quote: last.said
                    }
                    LabelledLine {
                        Layout.fillWidth: true
                        label: qsTr("What we did")
                        value: last.done
                    }
                    CheckRow {
                        Layout.fillWidth: true
                        accessibleName: qsTr("Show this: %1").arg(last.said)
                        checked: last.shown
                        objectName: "lastTime" + last.index
                        text: qsTr("Show this to %1").arg(screen.viewModel.called)

                        onToggled: screen.viewModel.showLastTime(last.index, checked)
                    }
                }
            }
        }
    }
}
