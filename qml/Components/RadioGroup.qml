pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// A question with one answer out of a few. Nothing is chosen until somebody chooses. `choices` has the roles value, text and hint.
FocusScope {
    id: group

    required property string label
    required property QtObject choices
    required property string value
    property string hint: ""
    property string error: ""
    property bool sideBySide: false
    property int choiceWidth: 140 // Side by side, at least this wide.

    signal chosen(value: string)

    // To the chosen answer, or the first one: where a link of the error summary lands.
    function takeFocus(): void {
        const answer = rows.itemAt(Math.max(0, group.checkedRow)) as RadioRow;
        if (answer !== null)
            answer.forceActiveFocus(Qt.TabFocusReason);
    }

    property int checkedRow: -1

    Accessible.name: group.label
    Accessible.role: Accessible.Grouping
    implicitHeight: frame.implicitHeight
    implicitWidth: frame.implicitWidth

    QuestionFrame {
        id: frame

        error: group.error
        hint: group.hint
        label: group.label
        width: group.width

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.space
            columns: group.sideBySide ? Math.max(1, Math.min(rows.count, Math.floor(group.width / (group.choiceWidth * Theme.scale)))) : 1
            rowSpacing: Theme.space

            Repeater {
                id: rows

                model: group.choices

                RadioRow {
                    id: row

                    required property int index
                    required property string value
                    required text
                    required hint

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    autoExclusive: false
                    checked: group.value === row.value
                    objectName: row.value
                    question: group.label

                    Keys.onDownPressed: event => event.accepted = group.focusRow(row.index + 1)
                    Keys.onRightPressed: event => event.accepted = group.focusRow(row.index + 1)
                    Keys.onUpPressed: event => event.accepted = group.focusRow(row.index - 1)
                    Keys.onLeftPressed: event => event.accepted = group.focusRow(row.index - 1)
                    onCheckedChanged: {
                        if (row.checked)
                            group.checkedRow = row.index;
                    }
                    onClicked: {
                        row.checked = Qt.binding(() => group.value === row.value);
                        group.chosen(row.value);
                    }
                }
            }
        }
    }

    function focusRow(index: int): bool {
        const answer = rows.itemAt(index) as RadioRow;
        if (answer === null)
            return false;
        answer.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }
}
