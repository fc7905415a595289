import QtQuick
import Sightline.Theme

// A heading that screen readers can jump to. `large` is the page's own; there is one on a page.
Text {
    id: heading

    property bool large: false

    Accessible.role: Accessible.Heading
    Accessible.name: heading.text
    color: Theme.ink
    font.bold: true
    font.pixelSize: heading.large ? Theme.titleSize : Theme.headingSize
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
