import QtQuick
import Sightline.Child
import Sightline.Theme

// A picture with its words under it, or beside it. An Item of its own, so that many of them stand in a grid without asking each
// other for sizes.
Item {
    id: both

    property string picture: ""
    property string text: ""
    property bool over: true
    property bool atStart: false
    property color ink: ChildLook.ink
    property int pictureSize: ChildLook.pictureSize
    property int textSize: ChildLook.bodySize
    property bool bold: false
    property bool atTop: false
    property bool grow: false // Where there is room, the picture takes it.

    readonly property int gap: both.picture === "" || both.text === "" ? 0 : both.over ? 6 : 12
    readonly property int wantedSize: both.picture === "" ? 0 : both.pictureSize
    readonly property int shownSize: both.grow && both.over && both.picture !== ""
        ? Math.max(both.wantedSize, Math.min(both.height - both.gap - words.contentHeight, 0.7 * both.width, 190)) : both.wantedSize
    readonly property real topY: both.atTop ? 0 : Math.max(0, (both.height - both.shownSize - both.gap - words.contentHeight) / 2)
    readonly property int wordsWidth: both.over ? both.width : both.width - both.shownSize - both.gap
    readonly property real blockWidth: both.shownSize + both.gap + words.width
    readonly property real startX: both.over ? (both.width - both.shownSize) / 2
        : both.atStart ? 0 : Math.max(0, (both.width - both.blockWidth) / 2)
    readonly property bool mirrored: Appearance.rightToLeft

    implicitHeight: both.over ? both.wantedSize + both.gap + words.contentHeight : Math.max(both.wantedSize, words.contentHeight)
    implicitWidth: both.over ? Math.max(both.wantedSize, oneLine.advanceWidth + 2) : both.wantedSize + both.gap + oneLine.advanceWidth + 2

    Picture {
        height: both.shownSize
        ink: both.ink
        name: both.picture
        plain: ChildLook.plain
        visible: both.picture !== ""
        width: both.shownSize
        x: both.mirrored ? both.width - both.startX - both.shownSize : both.startX
        y: both.over ? both.topY : (both.height - both.shownSize) / 2
    }
    // A Text that wraps lays itself out anew when it is asked how wide it would like to be; this does not.
    TextMetrics {
        id: oneLine

        font: words.font
        text: both.text
    }
    Text {
        id: words

        color: both.ink
        font.bold: both.bold
        font.family: ChildLook.family
        font.pixelSize: both.textSize
        horizontalAlignment: both.over ? Text.AlignHCenter : Text.AlignLeft
        text: both.text
        textFormat: Text.PlainText
        width: both.over ? both.width : Math.max(0, Math.min(both.wordsWidth, Math.ceil(oneLine.advanceWidth) + 2))
        wrapMode: Text.Wrap
        x: both.over ? 0 : both.mirrored ? Math.max(0, both.width - both.startX - both.shownSize - both.gap - words.width) : both.startX + both.shownSize + both.gap
        y: both.over ? both.topY + both.shownSize + both.gap : (both.height - words.contentHeight) / 2
    }
}
