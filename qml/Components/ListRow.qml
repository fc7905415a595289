import QtQuick
import QtQuick.Templates as T
import Sightline.Theme

// A row of a list that leads somewhere: the whole row is the target. What stands inside comes below the words; it must not be
// tappable itself.
T.AbstractButton {
    id: row

    default property list<QtObject> content
    property string hint: ""
    property string iconName: ""
    property string accessibleName: row.hint === "" ? row.text : qsTr("%1. %2").arg(row.text).arg(row.hint)

    Accessible.name: row.accessibleName
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touchTarget, row.implicitContentHeight + 3 * Theme.space)
    implicitWidth: row.implicitContentWidth + 4 * Theme.space
    bottomPadding: 1.5 * Theme.space
    leftPadding: 2 * Theme.space
    rightPadding: 2 * Theme.space
    topPadding: 1.5 * Theme.space

    Accessible.onPressAction: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Keys.onReturnPressed: row.clicked()

    background: Rectangle {
        border.color: Theme.highContrast ? Theme.ink : Theme.hairline
        border.width: 1
        color: row.down ? Theme.pressed : Theme.surface
        radius: Theme.radius

        FocusRing {
            shown: row.visualFocus
        }
    }
    contentItem: ListRowContent {
        hint: row.hint
        iconName: row.iconName
        mirrored: row.mirrored
        more: row.content
        text: row.text
    }
}
