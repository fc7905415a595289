import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// A panel with a heading of its own and, where it stands for a state, an edge in the state's colour (its word stands inside).
Panel {
    id: card

    required property string title
    property int tone: -1

    Heading {
        Layout.fillWidth: true
        text: card.title
        visible: card.title !== ""
    }
    Rectangle {
        color: card.tone < 0 ? "transparent" : Theme.toneIcon(card.tone)
        height: card.height
        parent: card
        radius: Theme.radius
        visible: card.tone >= 0
        width: Theme.space / 2
        x: card.LayoutMirroring.enabled ? card.width - width : 0
    }
}
