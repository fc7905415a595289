import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sightline.Child
import Sightline.Components

// Where words are typed. They are the child's: nothing is corrected or suggested. Tab leaves the box.
ColumnLayout {
    id: words

    required property string label
    property int lines: 4
    property alias text: box.text

    signal entered() // A box of one line only.

    spacing: 4

    Says {
        Layout.fillWidth: true
        small: true
        text: words.label
    }
    TextArea {
        id: box

        Accessible.multiLine: words.lines > 1
        Accessible.name: words.label
        Accessible.role: Accessible.EditableText
        Keys.onBacktabPressed: box.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onEnterPressed: event => words.lines === 1 ? words.entered() : event.accepted = false
        Keys.onReturnPressed: event => words.lines === 1 ? words.entered() : event.accepted = false
        Keys.onTabPressed: box.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Layout.fillWidth: true
        activeFocusOnTab: true
        bottomPadding: 2 * ChildLook.space
        color: ChildLook.ink
        font.family: ChildLook.family
        font.pixelSize: ChildLook.bodySize
        implicitHeight: Math.max(ChildLook.target, box.contentHeight + box.topPadding + box.bottomPadding,
            words.lines * ChildLook.bodySize * 1.6 + box.topPadding + box.bottomPadding)
        inputMethodHints: Qt.ImhNoPredictiveText
        leftPadding: 2 * ChildLook.space
        objectName: words.objectName + "Box"
        rightPadding: 2 * ChildLook.space
        selectByMouse: true
        selectedTextColor: ChildLook.mainInk
        selectionColor: ChildLook.main
        textFormat: TextEdit.PlainText
        topPadding: 2 * ChildLook.space
        wrapMode: TextEdit.Wrap

        background: Rectangle {
            border.color: ChildLook.plain ? ChildLook.ink : ChildLook.edge
            border.width: 2
            color: ChildLook.card
            radius: ChildLook.radius

            FocusRing {
                innerRadius: ChildLook.radius
                shown: box.activeFocus
            }
        }
    }
}
