import QtQuick
import Sightline.Theme

// Plain words. `small` and `quiet` are for what supports the main line.
Text {
    id: text

    property bool small: false
    property bool quiet: false

    Accessible.role: Accessible.StaticText
    Accessible.name: text.text
    color: text.quiet ? Theme.secondaryInk : Theme.ink
    font.pixelSize: text.small ? Theme.smallSize : Theme.bodySize
    lineHeight: 1.1
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
