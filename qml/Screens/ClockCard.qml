import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// One clock: where it stands, when, by which rule, and on demand why.
Panel {
    id: card

    required property string title
    required property int visitState
    required property string stateWord
    required property string when
    required property string last
    required property string rule
    required property string why
    required property string source

    spacing: Theme.space

    Heading {
        Layout.fillWidth: true
        text: card.title
    }
    StateTag {
        text: card.stateWord
        visitState: card.visitState
    }
    SlText {
        Layout.fillWidth: true
        font.bold: true
        text: card.when !== "" ? card.when : card.why
    }
    SlText {
        Layout.fillWidth: true
        text: card.last
        visible: card.last !== ""
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        text: card.rule
        visible: card.rule !== ""
    }
    Disclosure {
        Layout.fillWidth: true
        title: qsTr("why this date")
        visible: card.when !== ""

        SlText {
            Layout.fillWidth: true
            objectName: "why"
            text: card.why
        }
        SlText {
            Layout.fillWidth: true
            quiet: true
            text: qsTr("Where the rule comes from: %1").arg(card.source)
        }
    }
}
