pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// What has to happen and how often, each with its next five dates and where it comes from.
ColumnLayout {
    id: tab

    required property ChildPageViewModel viewModel

    spacing: 2 * Theme.space

    SlText {
        Layout.fillWidth: true
        text: qsTr("No plan for this child is on this tablet.")
        visible: tab.viewModel.plans.count === 0
    }
    Repeater {
        model: tab.viewModel.plans

        LabelledLine {
            required property string text
            required property string detail

            Layout.fillWidth: true
            label: detail
            value: text
        }
    }
    Repeater {
        id: rows

        model: tab.viewModel.planRows

        ColumnLayout {
            id: row

            required property string group
            required property string rule
            required property string when
            required property string stateWord
            required property string source
            required property int visitState
            required property int index
            required property string dates

            readonly property bool first: row.index === 0 || tab.viewModel.planRows.value(row.index - 1, "group") !== row.group

            Layout.fillWidth: true
            spacing: Theme.space

            Heading {
                Layout.fillWidth: true
                text: row.group
                visible: row.first
            }
            Panel {
                Layout.fillWidth: true
                spacing: Theme.space

                SlText {
                    Layout.fillWidth: true
                    font.bold: true
                    text: row.rule
                }
                StateTag {
                    text: row.stateWord
                    visitState: row.visitState
                }
                SlText {
                    Layout.fillWidth: true
                    text: row.when
                }
                LabelledLine {
                    Layout.fillWidth: true
                    label: qsTr("The next five dates, if each visit is made on its day")
                    value: row.dates
                }
                SlText {
                    Layout.fillWidth: true
                    quiet: true
                    small: true
                    text: qsTr("Where the rule comes from: %1").arg(row.source)
                }
            }
        }
    }
}
