pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Who the child is, what to know before the door, where the clocks stand, and the parts of the page.
Item {
    id: header

    required property ChildPageViewModel viewModel

    readonly property bool timelineShown: header.viewModel.tab === ChildPageViewModel.Timeline

    implicitHeight: column.implicitHeight + 2 * Theme.space

    ColumnLayout {
        id: column

        spacing: 2 * Theme.space
        width: header.width
        y: Theme.space

        PageTop {
            Layout.fillWidth: true
            detail: header.viewModel.knownAs
            title: header.viewModel.name

            onBackWanted: header.viewModel.back()
        }
        NoticeBar {
            Layout.fillWidth: true
            iconName: "square_alert"
            text: header.viewModel.problem
            tone: Tone.Bad
        }
        Repeater {
            model: header.viewModel.flags

            NoticeBar {
                required property bool acknowledged

                Layout.fillWidth: true
                iconName: acknowledged ? "circle_tick" : "square_alert"
                objectName: "childFlag"
                tone: acknowledged ? Tone.Note : Tone.Bad
            }
        }
        Repeater {
            model: header.viewModel.alerts

            NoticeBar {
                required property string modelData

                Layout.fillWidth: true
                iconName: "triangle"
                text: modelData
                tone: Tone.Warning
            }
        }
        NoticeBar {
            Layout.fillWidth: true
            iconName: "triangle"
            text: header.viewModel.attempts
            tone: Tone.Warning
        }
        Repeater {
            model: header.viewModel.needs

            ListRow {
                required property string record

                Layout.fillWidth: true
                iconName: "square_alert"

                onClicked: header.viewModel.conflictWanted(record)

                required text
            }
        }
        Panel {
            Layout.fillWidth: true
            objectName: "childFacts"

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: 2 * Theme.space
                columns: header.width < 520 * Theme.scale ? 1 : 2
                rowSpacing: 1.5 * Theme.space

                LabelledLine {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("Age")
                    value: header.viewModel.born
                }
                LabelledLine {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("Lives at")
                    value: header.viewModel.where
                }
                LabelledLine {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("Allocated to")
                    value: header.viewModel.worker
                }
                LabelledLine {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("Language")
                    value: header.viewModel.language
                }
                LabelledLine {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("Communication needs")
                    value: header.viewModel.communication
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: 2 * Theme.space
            columns: header.width < 560 * Theme.scale ? 1 : 2
            rowSpacing: 2 * Theme.space

            Repeater {
                model: header.viewModel.clocks

                ClockCard {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }
        TabRow {
            Layout.fillWidth: true
            current: header.viewModel.tab
            label: qsTr("Parts of this page")
            objectName: "tabs"
            tabs: [qsTr("Timeline"), qsTr("Plan"), qsTr("Wishes and feelings"), qsTr("People")]

            onChosen: index => header.viewModel.show(index)
        }
        ChipRow {
            Layout.fillWidth: true
            label: qsTr("What the timeline shows")
            visible: header.timelineShown

            FilterChip {
                objectName: "onlySeenAlone"
                on: header.viewModel.onlySeenAlone
                text: qsTr("Only when seen alone")
                width: Math.min(implicitWidth, header.width)

                onChosen: header.viewModel.showOnlySeenAlone(!header.viewModel.onlySeenAlone)
            }
            Repeater {
                model: header.viewModel.kinds

                FilterChip {
                    required property string value
                    required text

                    objectName: "kind_" + value
                    on: header.viewModel.kindShown === value
                    width: Math.min(implicitWidth, header.width)

                    onChosen: header.viewModel.showKind(value)
                }
            }
        }
        SlText {
            Layout.fillWidth: true
            objectName: "timelineEmpty"
            text: header.viewModel.timelineEmpty
            visible: header.timelineShown && text !== ""
        }
    }
}
