import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// What a person is told, and what stops them for a moment.
FormPage {
    Heading {
        Layout.fillWidth: true
        large: true
        text: "Messages"
    }
    NoticeBar { Layout.fillWidth: true; iconName: "note"; text: "Something to know."; tone: Tone.Note }
    NoticeBar { Layout.fillWidth: true; text: "Without an icon, in the neutral tone."; tone: Tone.Neutral }
    NoticeBar { Layout.fillWidth: true; iconName: "circle_tick"; text: "Finished on this tablet."; tone: Tone.Good }
    NoticeBar { Layout.fillWidth: true; iconName: "triangle"; text: "A phone or video call does not count as a visit."; tone: Tone.Warning }
    NoticeBar { Layout.fillWidth: true; iconName: "square_alert"; text: "That PIN is not right. You have 3 tries left."; tone: Tone.Bad }
    ErrorLine { Layout.fillWidth: true; text: "Date of the visit must include a month" }
    BusyBar { Layout.fillWidth: true; text: "Setting up this tablet…" }
    InterruptionCard {
        Layout.fillWidth: true
        goBackText: "Go back"
        goOnText: "I have checked it"
        text: "You said that you spoke to Ali alone and that Mum was in the room."
        title: "Check this answer"
    }
    ConfirmPanel {
        Layout.fillWidth: true
        explanation: "This cannot be undone."
        keepText: "Keep the draft"
        question: "Throw away every answer of this draft?"
        throwText: "Throw it away"
    }
}
