import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sightline.Theme

// A question answered in words. One line by default; `lines` > 1 makes a box that grows with the text.
FocusScope {
    id: question

    required property string label
    required property string value
    property string hint: ""
    property string error: ""
    property int lines: 1
    property int widthMax: 0
    property int inputHints: Qt.ImhNone

    signal edited(value: string)

    function takeFocus(): void {
        box.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: frame.implicitHeight
    implicitWidth: frame.implicitWidth

    QuestionFrame {
        id: frame

        error: question.error
        hint: question.hint
        label: question.label
        width: question.width

        TextArea {
            id: box

            Accessible.description: question.hint
            Accessible.multiLine: question.lines > 1
            Accessible.name: question.label
            Accessible.role: Accessible.EditableText
            Layout.fillWidth: true
            Layout.maximumWidth: question.widthMax > 0 ? question.widthMax * Theme.scale : question.width
            activeFocusOnTab: true
            color: Theme.ink
            font.pixelSize: Theme.bodySize
            implicitHeight: Math.max(Theme.touchTarget, box.contentHeight + box.topPadding + box.bottomPadding,
                question.lines * Theme.bodySize * 1.4 + box.topPadding + box.bottomPadding)
            inputMethodHints: question.inputHints
            leftPadding: 1.5 * Theme.space
            rightPadding: 1.5 * Theme.space
            selectByMouse: true
            selectedTextColor: Theme.brandInk
            selectionColor: Theme.brand
            text: question.value
            textFormat: TextEdit.PlainText
            topPadding: 1.5 * Theme.space
            bottomPadding: 1.5 * Theme.space
            wrapMode: TextEdit.Wrap

            background: Rectangle {
                border.color: question.error !== "" ? Theme.error : Theme.edge
                border.width: question.error !== "" ? 2 : 1
                color: Theme.surface
                radius: Theme.radius

                FocusRing {
                    shown: box.activeFocus
                }
            }

            // Tab leaves the box: a note is not a table, and the keyboard must get out.
            Keys.onBacktabPressed: box.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onTabPressed: box.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onReturnPressed: event => event.accepted = question.lines === 1
            onTextChanged: {
                if (box.text !== question.value)
                    question.edited(box.text);
            }
        }
    }
}
