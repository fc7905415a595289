pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Child
import Sightline.ChildSpace
import Sightline.Theme

// What can be said to every prompt instead of answering it, and taking the last thing back.
EvenGrid {
    id: row

    required property PromptViewModel prompt

    cellMin: Math.round(150 * Math.sqrt(Theme.scale))
    most: 4
    spacing: ChildLook.space

    component Way: ChildButton {
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
