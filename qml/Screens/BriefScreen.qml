pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Before you go in: one page about every child of the home.
FormPage {
    id: screen

    required property BriefViewModel viewModel

    spacing: 2 * Theme.space

    footer: SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        objectName: "recordFromBrief"
        text: qsTr("Record a visit")

        onClicked: screen.viewModel.record()
    }

    PageTop {
        Layout.fillWidth: true
        detail: screen.viewModel.where
        title: qsTr("Before you go in")

        onBackWanted: screen.viewModel.back()
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        text: screen.viewModel.problem
        tone: Tone.Bad
    }
    Repeater {
        model: screen.viewModel.alerts

        NoticeBar {
            required property string modelData

            Layout.fillWidth: true
            iconName: "triangle"
            text: modelData
            tone: Tone.Warning
        }
    }
    LabelledLine {
        Layout.fillWidth: true
        label: qsTr("Who may be there")
        value: screen.viewModel.people
    }
    Repeater {
        model: screen.viewModel.children

        Panel {
            id: card

            required property string name
            required property string needs
            required property string tries
            required property string about
            required property string happened
            required property string due
            required property string visits
            required property list<string> said

            Layout.fillWidth: true
            spacing: 1.5 * Theme.space

            Heading {
                Layout.fillWidth: true
                text: card.name
            }
            NoticeBar {
                Layout.fillWidth: true
                iconName: "triangle"
                text: card.tries
                tone: Tone.Warning
            }
            LabelledLine {
                Layout.fillWidth: true
                label: qsTr("Language and communication")
                value: card.needs
            }
            LabelledLine {
                Layout.fillWidth: true
                label: qsTr("What is due")
                value: card.due
            }
            LabelledLine {
                Layout.fillWidth: true
                label: qsTr("Last visits")
                value: card.visits
            }
            SlText {
                Layout.fillWidth: true
                quiet: true
                small: true
                text: qsTr("In their own words, last time")
                visible: card.said.length > 0
            }
            Repeater {
                model: card.said

                QuoteBlock {
                    required property string modelData

                    Layout.fillWidth: true
                    quote: modelData
                }
            }
            LabelledLine {
                Layout.fillWidth: true
                label: qsTr("What happened next, as it was written down then")
                value: card.happened
            }
        }
    }
}
