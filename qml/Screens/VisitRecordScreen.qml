pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// A visit as it was recorded. Nothing can be edited here; a change is added with a reason.
FormPage {
    id: screen

    required property VisitPageViewModel viewModel

    spacing: 2 * Theme.space

    PageTop {
        Layout.fillWidth: true
        detail: qsTr("%1 – %2").arg(screen.viewModel.child).arg(screen.viewModel.when)
        title: screen.viewModel.title

        onBackWanted: screen.viewModel.back()
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        text: screen.viewModel.problem
        tone: Tone.Bad
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "erase"
        text: screen.viewModel.struck
        tone: Tone.Neutral
    }
    Repeater {
        model: screen.viewModel.disputes

        ListRow {
            required property string record
            required text

            Layout.fillWidth: true
            iconName: "square_alert"
            objectName: "dispute"

            onClicked: screen.viewModel.conflictWanted(record)
        }
    }
    Repeater {
        model: screen.viewModel.sameVisits

        ListRow {
            required property string record
            required text

            Layout.fillWidth: true
            hint: qsTr("Open the other record")
            iconName: "note"

            onClicked: screen.viewModel.visitWanted(record)
        }
    }
    SlText {
        Layout.fillWidth: true
        font.bold: true
        objectName: "outcome"
        text: screen.viewModel.outcome
    }
    Panel {
        Layout.fillWidth: true
        spacing: 1.5 * Theme.space

        Heading {
            Layout.fillWidth: true
            text: qsTr("The visit")
        }
        Repeater {
            model: screen.viewModel.facts

            LabelledLine {
                Layout.fillWidth: true
            }
        }
    }
    Repeater {
        model: screen.viewModel.notes

        Panel {
            id: note

            required property string heading
            required property string text
            required property string by
            required property list<string> quotes

            Layout.fillWidth: true
            spacing: 1.5 * Theme.space

            Heading {
                Layout.fillWidth: true
                text: note.heading
            }
            SlText {
                Layout.fillWidth: true
                text: note.text
                visible: note.text !== ""
            }
            Repeater {
                model: note.quotes

                QuoteBlock {
                    required property string modelData

                    Layout.fillWidth: true
                    quote: modelData
                }
            }
            SlText {
                Layout.fillWidth: true
                quiet: true
                small: true
                text: note.by
                visible: note.by !== ""
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            text: qsTr("Where this record comes from")
        }
        Repeater {
            model: screen.viewModel.provenance

            SlText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        spacing: 1.5 * Theme.space

        Heading {
            Layout.fillWidth: true
            text: qsTr("History")
        }
        Repeater {
            model: screen.viewModel.history

            HistoryEntry {
                Layout.fillWidth: true
            }
        }
    }
    SlText {
        Layout.fillWidth: true
        objectName: "whoMayChange"
        quiet: true
        text: screen.viewModel.whoMayChange
        visible: !screen.viewModel.mayChange
    }
    Flow {
        Layout.fillWidth: true
        spacing: 2 * Theme.space
        visible: screen.viewModel.mayChange

        SlButton {
            iconName: "pen"
            objectName: "amend"
            text: qsTr("Change this record")
            width: Math.min(implicitWidth, parent.width)

            onClicked: screen.viewModel.amendWanted(screen.viewModel.record)
        }
        SlButton {
            iconName: "erase"
            kind: SlButton.Quiet
            objectName: "strike"
            text: qsTr("Strike it out")
            width: Math.min(implicitWidth, parent.width)
            visible: screen.viewModel.struck === ""

            onClicked: screen.viewModel.strikeWanted(screen.viewModel.record)
        }
    }
}
