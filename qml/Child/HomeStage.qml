pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// Eight pictures. Any order, none required.
ChildPage {
    id: stage

    required property ChildSpaceViewModel viewModel

    fill: true
    widthMax: ChildLook.wideMax

    PageWords {
        Layout.fillWidth: true
        heading: stage.viewModel.heading
        lines: ChildLook.mostlyPictures ? [] : stage.viewModel.lines
    }
    EvenGrid {
        Layout.fillHeight: true
        Layout.fillWidth: true
        cellMin: Math.round((ChildLook.mostlyWords ? 240 : 150) * Math.sqrt(Theme.scale))
        fill: !ChildLook.mostlyWords
        most: stage.width > stage.height ? 4 : 2
        spacing: ChildLook.gap

        Repeater {
            model: stage.viewModel.modules

            ChildButton {
                id: tile

                required property string code
                required property string title
                required property bool touched
                required picture

                accessibleName: tile.touched ? qsTr("%1, you have been here").arg(tile.title) : tile.title
                atStart: ChildLook.mostlyWords
                objectName: "module_" + tile.code
                over: !ChildLook.mostlyWords
                pictureSize: ChildLook.mostlyWords ? ChildLook.pictureSize : Math.max(ChildLook.pictureSize, Math.min(tile.height - 4 * ChildLook.textLine, tile.width * 0.62, 190))
                text: tile.title
                textSize: ChildLook.bodySize

                onClicked: stage.viewModel.openModule(tile.code)
            }
        }
    }
}
