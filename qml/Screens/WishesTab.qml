pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What the child said at visits, and what happened next.
ColumnLayout {
    id: tab

    required property ChildPageViewModel viewModel

    spacing: 2 * Theme.space

    // You said – we did.
    Repeater {
        model: tab.viewModel.lastSaid

        Panel {
            id: last

            required property string about
            required property string happened
            required property list<string> said

            Layout.fillWidth: true
            objectName: "lastSaid"

            Heading {
                Layout.fillWidth: true
                text: qsTr("Last time %1 said").arg(tab.viewModel.called)
            }
            Repeater {
                model: last.said

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
                text: last.about
            }
            LabelledLine {
                Layout.fillWidth: true
                label: qsTr("What happened next")
                value: last.happened
            }
        }
    }
    NoticeBar {
        Layout.fillWidth: true
        text: tab.viewModel.voices.count === 0 ? qsTr("%1 has not told us anything directly on a tablet yet.").arg(tab.viewModel.called)
            : qsTr("These are %1’s own words, choices and drawings, exactly as given. They are never changed or scored.").arg(tab.viewModel.called)
    }
    Repeater {
        model: tab.viewModel.voices

        Panel {
            id: entry

            required property string record
            required property string title
            required property string about
            required property string sharing
            required property string answered
            required property bool takenBack
            required property int drawings
            required property list<string> asked
            required property list<string> said
            required property list<string> notes
            required property var pictures
            required property int index

            Layout.fillWidth: true

            Heading {
                Layout.fillWidth: true
                text: entry.title
            }
            SlText {
                Layout.fillWidth: true
                quiet: true
                small: true
                text: entry.about
            }
            SaidByChild {
                Layout.fillWidth: true
                asked: entry.asked
                notes: entry.notes
                pictures: entry.pictures
                said: entry.said
            }
            SlText {
                Layout.fillWidth: true
                text: entry.takenBack ? qsTr("%1 took this back. What it said is not shown.").arg(tab.viewModel.called) : ""
                visible: entry.takenBack
            }
            NoticeBar {
                Layout.fillWidth: true
                iconName: "lock"
                text: entry.sharing
            }
            SlText {
                Layout.fillWidth: true
                text: entry.answered
                visible: !entry.takenBack
            }
            SlButton {
                Layout.fillWidth: true
                accessibleName: qsTr("Open: %1. %2").arg(entry.title).arg(entry.about)
                kind: SlButton.Link
                objectName: "openEntry" + entry.index
                text: entry.drawings > 0 ? qsTr("Open: drawings, your response, what happened") : qsTr("Open: your response, what happened")

                onClicked: tab.viewModel.entryWanted(entry.record)
            }
        }
    }
    Repeater {
        model: tab.viewModel.observations

        Panel {
            id: seen

            required property string title
            required property string about
            required property list<string> lines

            Layout.fillWidth: true

            Heading {
                Layout.fillWidth: true
                text: seen.title
            }
            SlText {
                Layout.fillWidth: true
                quiet: true
                small: true
                text: seen.about
            }
            Repeater {
                model: seen.lines

                SlText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }
        }
    }
    SlButton {
        Layout.fillWidth: true
        iconName: "note"
        objectName: "observe"
        text: qsTr("Write down what I saw of %1").arg(tab.viewModel.called)

        onClicked: tab.viewModel.observationWanted(tab.viewModel.childId)
    }
    NoticeBar {
        Layout.fillWidth: true
        text: tab.viewModel.wishes.count === 0 ? qsTr("No words of this child have been written down on a visit yet.")
            : qsTr("These are the child's words as a worker wrote them down at a visit. They are never changed or scored.")
    }
    Repeater {
        model: tab.viewModel.wishes

        Panel {
            id: wish

            required property string about
            required property string happened
            required property string record
            required property bool latest
            required property list<string> said

            Layout.fillWidth: true
            spacing: 1.5 * Theme.space

            Heading {
                Layout.fillWidth: true
                text: wish.latest ? qsTr("Last time I said") : qsTr("I said")
            }
            Repeater {
                model: wish.said

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
                text: wish.about
            }
            LabelledLine {
                Layout.fillWidth: true
                label: qsTr("What happened next, as it was written down then")
                value: wish.happened
            }
            SlButton {
                Layout.fillWidth: true
                accessibleName: qsTr("Open the visit: %1").arg(wish.about)
                kind: SlButton.Link
                text: qsTr("Open the visit")

                onClicked: tab.viewModel.visitWanted(wish.record)
            }
        }
    }
}
