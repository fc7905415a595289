pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// Hello, and what became of what was said last time.
ChildPage {
    id: stage

    required property ChildSpaceViewModel viewModel

    fill: true

    PageWords {
        Layout.fillWidth: true
        heading: stage.viewModel.heading
        lines: stage.viewModel.lines
        picture: "module_good_news"
    }
    Repeater {
        model: stage.viewModel.lastTime

        LastTimeCard {
            Layout.fillWidth: true
        }
    }
    Item {
        Layout.fillHeight: true
    }
    NextRow {
        Layout.fillWidth: true
        viewModel: stage.viewModel
    }
}
