pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// What was said to this prompt so far, where more than one thing may be said. A tap goes back to it.
ColumnLayout {
    id: list

    required property PromptViewModel prompt

    spacing: ChildLook.space

    Repeater {
        model: list.prompt.answers

        ChildButton {
            id: answer

            required property string item
            required property string words
            required property var cards
            required property bool drawn
            required property bool takenOut
            required property bool current

            Layout.fillWidth: true
            accessibleName: answer.current ? qsTr("%1, open now").arg(answer.text) : answer.text
            atStart: true
            choice: true
            chosen: answer.current
            objectName: "answer_" + answer.item
            picture: answer.drawn ? "icon_pen" : ""
            text: answer.words !== "" ? answer.words : answer.cards.length > 0 ? answer.cards.join(", ") : qsTr("A drawing")
            visible: !answer.takenOut && (answer.words !== "" || answer.cards.length > 0 || answer.drawn)

            onClicked: list.prompt.choose(answer.item)
        }
    }
    ChildButton {
        Layout.fillWidth: true
        enabled: list.prompt.said === PromptViewModel.Answered
        objectName: "addAnother"
        picture: "icon_add"
        text: qsTr("Say one more thing")

        onClicked: list.prompt.addAnother()
    }
}
