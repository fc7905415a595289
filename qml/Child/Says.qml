import QtQuick
import Sightline.Child

// Words on the child's pages. `title` is what the page asks: there is one, and screen readers can jump to it.
Text {
    id: text

    property bool title: false
    property bool small: false

    Accessible.name: text.text
    Accessible.role: text.title ? Accessible.Heading : Accessible.StaticText
    color: ChildLook.ink
    font.bold: text.title
    font.family: ChildLook.family
    font.pixelSize: text.title ? ChildLook.titleSize : text.small ? ChildLook.smallSize : ChildLook.bodySize
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
