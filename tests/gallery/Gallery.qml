import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// Every component in its states, to be looked at.
Rectangle {
    color: Theme.ground

    FormPage {
        anchors.fill: parent
        footer: SlButton {
            Layout.fillWidth: true
            kind: SlButton.Primary
            text: "The main act"
        }

        Heading {
            large: true
            text: "Components"
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space

            Tag { iconName: "square_alert"; text: "Overdue"; tone: Tone.Bad }
            Tag { iconName: "triangle"; text: "Due soon"; tone: Tone.Warning }
            Tag { iconName: "circle_tick"; text: "On track"; tone: Tone.Good }
            Tag { iconName: "ring"; text: "No plan"; tone: Tone.Neutral }
            Tag { iconName: "bars"; text: "Paused"; tone: Tone.Note }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space

            StatusChip { iconName: "check"; text: "All sent, 10:42am"; tone: Tone.Good }
            StatusChip { iconName: "send"; text: "3 to send"; tone: Tone.Note }
            StatusChip { iconName: "sync"; text: "Sending 2 of 3"; tone: Tone.Note }
            StatusChip { iconName: "offline"; text: "Offline. 3 saved here"; tone: Tone.Warning }
            StatusChip { iconName: "square_alert"; text: "Needs you: 1"; tone: Tone.Bad }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space

            SlButton { kind: SlButton.Primary; text: "Primary" }
            SlButton { text: "Secondary" }
            SlButton { kind: SlButton.Quiet; text: "Quiet" }
            SlButton { enabled: false; kind: SlButton.Primary; text: "Not now" }
            SlButton { iconName: "sync"; text: "With an icon" }
        }
        NoticeBar { Layout.fillWidth: true; iconName: "triangle"; text: "A phone or video call does not count as a visit."; tone: Tone.Warning }
        NoticeBar { Layout.fillWidth: true; iconName: "square_alert"; text: "That PIN is not right. You have 3 tries left."; tone: Tone.Bad }
        RadioGroup {
            Layout.fillWidth: true
            error: "Select yes if you spoke to Ali alone"
            label: "Did you speak to Ali alone?"
            sideBySide: true
            value: "yes"
            choices: ListModel {
                ListElement { value: "yes"; text: "Yes"; hint: "" }
                ListElement { value: "no"; text: "No"; hint: "" }
            }
        }
        CheckRow { Layout.fillWidth: true; checked: true; text: "Ali Khan, 7" }
        CheckRow { Layout.fillWidth: true; text: "Sara Khan, 5" }
        TextQuestion { Layout.fillWidth: true; hint: "Facts only."; label: "What you saw and heard"; lines: 3; value: "Ali showed me his drawing." }
    }
}
