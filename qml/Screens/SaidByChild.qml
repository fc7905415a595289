pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.Components
import Sightline.Theme

// What a child said in one entry: what was asked, the child's own words set apart, and what there is to say about each, and what
// was drawn as a small still picture. The lists are as long as each other.
ColumnLayout {
    id: list

    required property list<string> asked
    required property list<string> said
    required property list<string> notes
    required property var pictures // A drawing, or undefined where the child drew nothing.

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
                Repeater {
                    model: list.pictures[row.index] ? [list.pictures[row.index]] : []

                    DrawingReplay {
                        id: picture

                        required property var modelData

                        Accessible.name: list.asked[row.index] + " – " + list.notes[row.index]
                        Accessible.role: Accessible.Graphic
                        Layout.maximumWidth: 320 * Theme.scale
                        Layout.fillWidth: true
                        Layout.preferredHeight: width * 3 / 4
                        drawing: picture.modelData
                        motion: false
                    }
                }
            }
        }
    }
}
