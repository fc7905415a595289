pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What stands above the rows of My visits: the counts in words, which part of the list is shown, and what it leaves out.
ColumnLayout {
    id: header

    required property MyVisitsViewModel viewModel
    required property string problem

    spacing: Theme.space

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 2 * Theme.space
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            large: true
            text: qsTr("My visits")
        }
        SlButton {
            accessibleName: qsTr("Read my visits again")
            iconName: "sync"
            kind: SlButton.Quiet
            objectName: "refreshVisits"
            text: qsTr("Refresh")

            onClicked: header.viewModel.refresh()
        }
    }
    Repeater {
        model: header.viewModel.notSafe

        NoticeBar {
            required property string modelData

            Layout.fillWidth: true
            iconName: "square_alert"
            objectName: "notSafe"
            text: modelData
            tone: Tone.Bad
        }
    }
    SlText {
        Layout.fillWidth: true
        font.bold: true
        objectName: "summary"
        text: header.viewModel.summary
        visible: header.viewModel.summary !== ""
    }
    ChipRow {
        Layout.fillWidth: true
        label: qsTr("Whose children")
        visible: header.viewModel.chooseWhose

        FilterChip {
            objectName: "whoseMine"
            on: header.viewModel.whose === MyVisitsViewModel.Mine
            text: qsTr("Mine")

            onChosen: header.viewModel.showWhose(MyVisitsViewModel.Mine)
        }
        FilterChip {
            objectName: "whoseTeam"
            on: header.viewModel.whose === MyVisitsViewModel.Team
            text: qsTr("My team")

            onChosen: header.viewModel.showWhose(MyVisitsViewModel.Team)
        }
        FilterChip {
            objectName: "whoseCovering"
            on: header.viewModel.whose === MyVisitsViewModel.Covering
            text: qsTr("Covering")

            onChosen: header.viewModel.showWhose(MyVisitsViewModel.Covering)
        }
    }
    ChipRow {
        Layout.fillWidth: true
        label: qsTr("Which visits")

        FilterChip {
            objectName: "whatOverdue"
            on: header.viewModel.what === MyVisitsViewModel.Overdue
            text: qsTr("Overdue")

            onChosen: header.viewModel.showWhat(MyVisitsViewModel.Overdue)
        }
        FilterChip {
            objectName: "whatDue"
            on: header.viewModel.what === MyVisitsViewModel.Due
            text: qsTr("Due")

            onChosen: header.viewModel.showWhat(MyVisitsViewModel.Due)
        }
        FilterChip {
            objectName: "whatSeenAloneDue"
            on: header.viewModel.what === MyVisitsViewModel.SeenAloneDue
            text: qsTr("Seen alone due")

            onChosen: header.viewModel.showWhat(MyVisitsViewModel.SeenAloneDue)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space
        visible: header.viewModel.hidden !== ""

        SlText {
            Layout.fillWidth: true
            objectName: "hiddenByFilters"
            small: true
            text: header.viewModel.hidden
        }
        SlButton {
            kind: SlButton.Quiet
            objectName: "showAllVisits"
            text: qsTr("Show all")

            onClicked: header.viewModel.showAll()
        }
    }
    NoticeBar {
        Layout.fillWidth: true
        text: header.viewModel.emptyText
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        text: header.problem !== "" ? header.problem : header.viewModel.problem
        tone: Tone.Bad
    }
}
