import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// What is tapped, and the words and shapes of each state.
FormPage {
    footer: SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        text: "The main act"
    }

    Heading {
        Layout.fillWidth: true
        large: true
        text: "Buttons"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space

        SlButton { kind: SlButton.Primary; text: "Primary" }
        SlButton { text: "Secondary" }
        SlButton { kind: SlButton.Quiet; text: "Quiet" }
        SlButton { kind: SlButton.Link; text: "A link" }
        SlButton { iconName: "sync"; text: "With an icon" }
        HelpButton {}
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space

        SlButton { enabled: false; kind: SlButton.Primary; text: "Not now, primary" }
        SlButton { enabled: false; text: "Not now, secondary" }
        SlButton { enabled: false; kind: SlButton.Quiet; text: "Not now, quiet" }
    }
    SlText {
        Layout.fillWidth: true
        quiet: true
        text: "With the keyboard on it, and held down:"
    }
    Flow {
        Layout.fillWidth: true
        spacing: 2 * Theme.space

        Item {
            implicitHeight: ringed.implicitHeight
            implicitWidth: ringed.implicitWidth

            SlButton {
                id: ringed

                text: "Has the keyboard"
            }
            FocusRing { shown: true }
        }
        SlButton { down: true; text: "Held down" }
        SlButton { down: true; kind: SlButton.Primary; text: "Held down" }
    }
    SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        text: "A button whose words are so long that they stand on two lines, or on four where the text is large"
    }
    Heading {
        Layout.fillWidth: true
        text: "Keypad"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space

        KeypadKey { text: "1" }
        KeypadKey { accessibleName: "Erase the last digit"; iconName: "erase" }
        KeypadKey { text: "Clear" }
        KeypadKey { accessibleName: "5, not now"; enabled: false; text: "5" }
    }
    Heading {
        Layout.fillWidth: true
        text: "Places"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space

        NavigationButton { current: true; iconName: "list"; text: "My visits" }
        NavigationButton { current: false; iconName: "sync"; text: "Sync" }
        NavigationButton { current: false; iconName: "person"; text: "Me" }
    }
    Heading {
        Layout.fillWidth: true
        text: "States of a child's visits"
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
    Heading {
        Layout.fillWidth: true
        text: "States of sending"
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
}
