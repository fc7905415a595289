pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// One record of the timeline: what, when, by whom, with which outcome, and what the child said.
Item {
    id: row

    required property string record
    required property string month
    required property string kindIcon
    required property string title
    required property string when
    required property string by
    required property string outcome
    required property string spoken
    required property int index
    required property list<string> childsWords
    required property list<string> marks
    required property list<string> markIcons

    signal opened(record: string)

    implicitHeight: column.implicitHeight + Theme.space

    ColumnLayout {
        id: column

        spacing: Theme.space
        width: row.width

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: 1.5 * Theme.space
            text: row.month
            visible: row.month !== ""
        }
        ListRow {
            Layout.fillWidth: true
            accessibleName: qsTr("Open %1").arg(row.spoken)
            hint: qsTr("%1, by %2").arg(row.when).arg(row.by)
            iconName: row.kindIcon
            objectName: "timeline" + row.index
            text: row.title

            onClicked: row.opened(row.record)

            ColumnLayout {
                spacing: Theme.space

                SlText {
                    Layout.fillWidth: true
                    font.bold: true
                    text: row.outcome
                }
                Repeater {
                    model: row.childsWords

                    QuoteBlock {
                        required property string modelData

                        Layout.fillWidth: true
                        quote: modelData
                    }
                }
                Repeater {
                    model: row.marks

                    MarkLine {
                        required property string modelData
                        required property int index

                        Layout.fillWidth: true
                        iconName: row.markIcons[index]
                        text: modelData
                    }
                }
            }
        }
    }
}
