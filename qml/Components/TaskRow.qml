import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// One task of a task list: what is to be done, a hint, and where it stands in one word ("Done", "Not started", "Put right").
ListRow {
    id: row

    required property string stateWord
    property string stateIcon: "ring"
    property int tone: Tone.Neutral

    accessibleName: row.hint === "" ? qsTr("%1: %2").arg(row.text).arg(row.stateWord)
        : qsTr("%1: %2. %3").arg(row.text).arg(row.stateWord).arg(row.hint)

    Tag {
        Layout.maximumWidth: row.availableWidth - 4 * Theme.space
        iconName: row.stateIcon
        text: row.stateWord
        tone: row.tone
    }
}
