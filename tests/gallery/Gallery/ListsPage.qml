import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// What is read, and rows that lead somewhere.
FormPage {
    Heading {
        Layout.fillWidth: true
        large: true
        text: "Lists"
    }
    TabRow {
        Layout.fillWidth: true
        countWords: ["", "", "3 entries"]
        counts: [0, 0, 3]
        current: 0
        label: "About Ali Khan"
        tabs: ["Timeline", "Plan", "Wishes and feelings", "People", "Documents"]
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space

        TaskRow { Layout.fillWidth: true; stateIcon: "circle_tick"; stateWord: "Done"; text: "When and where"; tone: Tone.Good }
        TaskRow { Layout.fillWidth: true; hint: "Ali, Sara"; stateIcon: "pen"; stateWord: "In progress"; text: "Children"; tone: Tone.Note }
        TaskRow { Layout.fillWidth: true; stateWord: "Not started"; text: "Who was there" }
        TaskRow { Layout.fillWidth: true; stateIcon: "square_alert"; stateWord: "Put right"; text: "Purpose"; tone: Tone.Bad }
    }
    ListRow { Layout.fillWidth: true; hint: "Home visit, 4 June 2026. Seen alone."; text: "Ali Khan, 7" }
    ListRow { Layout.fillWidth: true; iconName: "settings"; text: "Settings" }
    Card {
        Layout.fillWidth: true
        title: "Next visit"
        tone: Tone.Bad

        Tag { iconName: "square_alert"; text: "Overdue"; tone: Tone.Bad }
        SlText { Layout.fillWidth: true; text: "4 days overdue – was due 18 November 2026" }
        SlText { Layout.fillWidth: true; quiet: true; text: "At least every 10 working days. Set on 3 October 2026 at conference." }
    }
    Card {
        Layout.fillWidth: true
        title: "A card that stands for no state"

        QuoteBlock { Layout.fillWidth: true; about: "Ali, 4 June 2026, asked what he likes best"; quote: "I like it when Nan comes on Fridays." }
    }
    Panel {
        Layout.fillWidth: true

        SlText { Layout.fillWidth: true; text: "A panel holds what belongs together." }
        Disclosure {
            Layout.fillWidth: true
            title: "What it was before"

            SlText { Layout.fillWidth: true; text: "Seen at school." }
        }
        Disclosure {
            Layout.fillWidth: true
            open: true
            title: "Who can read this"

            SlText { Layout.fillWidth: true; text: "You, and the people who work with Ali." }
        }
    }
}
