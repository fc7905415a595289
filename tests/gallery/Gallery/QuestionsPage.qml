import QtQuick
import QtQuick.Layouts
import Sightline.Components

// What is answered: by choosing, in words, and with an answer that must be put right.
FormPage {
    Heading {
        Layout.fillWidth: true
        large: true
        text: "Questions"
    }
    ErrorSummary {
        Layout.fillWidth: true
        count: 2
        problems: ListModel {
            ListElement { message: "Select yes if you spoke to Ali alone" }
            ListElement { message: "Enter what you saw and heard" }
        }
    }
    RadioGroup {
        Layout.fillWidth: true
        label: "Did you see Ali?"
        sideBySide: true
        value: ""
        choices: ListModel {
            ListElement { value: "yes"; text: "Yes"; hint: "" }
            ListElement { value: "no"; text: "No"; hint: "" }
        }
    }
    RadioGroup {
        Layout.fillWidth: true
        error: "Select yes if you spoke to Ali alone"
        hint: "No parent, carer, brother or sister in the room."
        label: "Did you speak to Ali alone?"
        value: "no"
        choices: ListModel {
            ListElement { value: "yes"; text: "Yes"; hint: "" }
            ListElement { value: "no"; text: "No"; hint: "You are asked why not." }
        }
    }
    QuestionFrame {
        Layout.fillWidth: true
        hint: "Everyone who lives in the same home is listed."
        label: "Who was the visit to?"

        CheckRow { Layout.fillWidth: true; checked: true; text: "Ali Khan, 7" }
        CheckRow { Layout.fillWidth: true; text: "Sara Khan, 5" }
        CheckRow { Layout.fillWidth: true; enabled: false; text: "Zayn Khan, 2 (not now)" }
    }
    TextQuestion { Layout.fillWidth: true; label: "Start time"; value: "10:30"; widthMax: 160 }
    TextQuestion { Layout.fillWidth: true; hint: "Facts only."; label: "What you saw and heard"; lines: 3; value: "Ali showed me his drawing." }
    TextQuestion { Layout.fillWidth: true; error: "Enter what stopped you speaking to Ali alone"; label: "Tell us more"; lines: 2; value: "" }
    SearchField { Layout.fillWidth: true; label: "Search the children on this tablet"; text: "" }
    SearchField { Layout.fillWidth: true; label: "Search my visits"; text: "Khan" }
    ChipRow {
        Layout.fillWidth: true
        label: "Whose visits"

        FilterChip { on: true; text: "Mine" }
        FilterChip { on: false; text: "My team" }
        FilterChip { on: false; text: "Covering" }
        FilterChip { on: true; text: "Seen alone due" }
    }
}
