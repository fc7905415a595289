pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// What a child said in one entry: what was asked, the child's own words set apart, and what there is to say about each. The three
// lists are as long as each other.
ColumnLayout {
    id: list

    required property list<string> asked
    required property list<string> said
    required property list<string> notes

    spacing: 1.5 * Theme.space

    Repeater {
        model: list.asked.length

        // An Item around its layout: layouts straight inside layouts keep the heights they had without a width.
        Item {
            id: row

            required property int index

            Layout.fillWidth: true
            implicitHeight: column.implicitHeight

            ColumnLayout {
                id: column

                spacing: Theme.space / 2
                width: row.width

                SlText {
                    Layout.fillWidth: true
                    quiet: true
                    small: true
                    text: list.asked[row.index]
                }
                QuoteBlock {
                    Layout.fillWidth: true
                    about: list.notes[row.index]
                    quote: list.said[row.index]
                    visible: list.said[row.index] !== ""
                }
                SlText {
                    Layout.fillWidth: true
                    text: list.notes[row.index]
                    visible: list.said[row.index] === "" && text !== ""
                }
            }
        }
    }
}
