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
        lines: ChildLook.mostlyPictures || stage.width < 600 ? [] : stage.viewModel.lines
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
                grow: !ChildLook.mostlyWords
                pictureSize: ChildLook.pictureSize
                text: tile.title
                textSize: stage.width < 600 ? ChildLook.smallSize : ChildLook.bodySize

                onClicked: stage.viewModel.openModule(tile.code)
            }
        }
    }
}
