pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// What can be said to every prompt instead of answering it, and taking the last thing back.
GridLayout {
    id: row

    required property PromptViewModel prompt

    readonly property real cell: Math.floor((row.width - (row.columns - 1) * row.columnSpacing) / row.columns)

    columnSpacing: ChildLook.space
    columns: Math.max(1, Math.min(4, Math.floor(row.width / (165 * Math.sqrt(Theme.scale)))))
    rowSpacing: ChildLook.space

    component Way: ChildButton {
        Layout.fillHeight: true
        Layout.maximumWidth: row.cell
        Layout.minimumWidth: row.cell
        Layout.preferredWidth: row.cell
        leftPadding: ChildLook.space
        textSize: ChildLook.smallSize
    }

    Way {
        choice: true
        chosen: row.prompt.said === PromptViewModel.Skipped
        objectName: "skip"
        picture: "icon_skip"
        text: qsTr("Skip")

        onClicked: row.prompt.skip()
    }
    Way {
        choice: true
        chosen: row.prompt.said === PromptViewModel.DontKnow
        objectName: "dontKnow"
        picture: "icon_dont_know"
        text: qsTr("I don't know")

        onClicked: row.prompt.dontKnow()
    }
    Way {
        choice: true
        chosen: row.prompt.said === PromptViewModel.DontWantToSay
        objectName: "dontWantToSay"
        picture: "icon_dont_say"
        text: qsTr("I don't want to say")

        onClicked: row.prompt.dontWantToSay()
    }
    Way {
        enabled: row.prompt.canUndo
        objectName: "undo"
        picture: "icon_undo"
        text: qsTr("Undo")

        onClicked: row.prompt.undo()
    }
}
