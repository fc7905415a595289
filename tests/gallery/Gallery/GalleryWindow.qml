import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// The gallery in a window, with the looks to choose from above it.
ApplicationWindow {
    id: window

    readonly property list<int> sizes: [100, 125, 150, 200]
    readonly property list<string> schemes: ["Light", "Dark", "High contrast"]

    color: Theme.ground
    height: 900
    minimumWidth: 320
    title: "Sightline gallery"
    visible: true
    width: 900

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: mirrored.on

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ChipRow {
            Layout.fillWidth: true
            Layout.margins: Theme.space
            label: "Look"

            Repeater {
                model: window.schemes

                FilterChip {
                    required property int index
                    required property string modelData

                    on: Appearance.scheme === index
                    text: modelData

                    onChosen: Appearance.scheme = index
                }
            }
            Repeater {
                model: window.sizes

                FilterChip {
                    required property int modelData

                    on: Appearance.textPercent === modelData
                    text: modelData + "%"

                    onChosen: Appearance.textPercent = modelData
                }
            }
            FilterChip {
                id: mirrored

                on: false
                text: "Right to left"

                onChosen: mirrored.on = !mirrored.on
            }
            FilterChip {
                on: Appearance.reduceMotion
                text: "Less movement"

                onChosen: Appearance.reduceMotion = !Appearance.reduceMotion
            }
        }
        Gallery {
            Layout.fillHeight: true
            Layout.fillWidth: true
        }
    }
}
