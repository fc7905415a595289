pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Two people changed one record: every version, and what holds from now on.
FormPage {
    id: screen

    required property ConflictViewModel viewModel

    footer: GridLayout {
        id: acts

        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: screen.width < 480 * Theme.scale ? 1 : 2
        rowSpacing: Theme.space

        SlButton {
            Layout.fillWidth: true
            kind: SlButton.Primary
            objectName: "settle"
            text: qsTr("Save what I decided")
            visible: screen.viewModel.maySettle

            onClicked: screen.viewModel.settle()
        }
        SlButton {
            Layout.fillWidth: true
            objectName: "decideLater"
            text: screen.viewModel.maySettle ? qsTr("Decide later") : qsTr("Leave it as it is")

            onClicked: screen.viewModel.decideLater()
        }
    }

    PageTop {
        Layout.fillWidth: true
        detail: screen.viewModel.about
        title: qsTr("Two people changed this")

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
        iconName: "person"
        objectName: "whoMaySettle"
        text: screen.viewModel.whoMaySettle
    }
    SlText {
        Layout.fillWidth: true
        text: qsTr("Nothing is thrown away: every version stays in the history, whatever is decided.")
    }
    Repeater {
        model: screen.viewModel.cards

        ConflictPanel {
            Layout.fillWidth: true
            maySettle: screen.viewModel.maySettle
        }
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 3
        question: screen.viewModel.reason
        visible: screen.viewModel.maySettle
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        small: true
        text: screen.viewModel.draftText
        visible: screen.viewModel.draftText !== ""
    }

    Connections {
        target: screen.viewModel

        function onProblemsFound(): void {
            screen.scrollToTop();
            summary.takeFocus();
        }
    }
}
