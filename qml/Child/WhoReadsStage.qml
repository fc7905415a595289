pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// Who may read it: asked before and after, with the limit said plainly.
ChildPage {
    id: stage

    required property ChildSpaceViewModel viewModel

    fill: true

    PageWords {
        Layout.fillWidth: true
        heading: stage.viewModel.heading
        lines: stage.viewModel.lines
        picture: "icon_people"
    }
    EvenGrid {
        Layout.fillWidth: true
        cellMin: Math.round(300 * Math.sqrt(Theme.scale))
        most: 2
        spacing: ChildLook.space

        Repeater {
            model: stage.viewModel.sharing.choices

            ChildButton {
                id: reader

                required property string code
                required property string words
                required property bool picked

                atStart: true
                choice: true
                chosen: reader.picked
                objectName: "reader_" + reader.code
                text: reader.words

                onClicked: stage.viewModel.sharing.pick(reader.code)
            }
        }
    }
    Says {
        Layout.fillWidth: true
        text: qsTr("Is there someone who must not read it?")
    }
    Repeater {
        model: stage.viewModel.sharing.never

        ChildButton {
            id: never

            required property string modelData
            required property int index

            Layout.fillWidth: true
            accessibleName: qsTr("Not %1. Take this name out.").arg(never.modelData)
            atStart: true
            objectName: "never" + never.index
            picture: "icon_take_out"
            text: qsTr("Not %1").arg(never.modelData)

            onClicked: stage.viewModel.sharing.removeNever(never.index)
        }
    }
    OwnCard {
        Layout.fillWidth: true
        label: qsTr("Who?")

        onMade: words => stage.viewModel.sharing.addNever(words)
        onTyped: words => stage.viewModel.sharing.hold(words)
    }
    Item {
        Layout.fillHeight: true
    }
    NextRow {
        Layout.fillWidth: true
        viewModel: stage.viewModel
    }
}
