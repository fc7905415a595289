import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Theme

// One place of the app, in the bar or the rail: icon over word.
T.AbstractButton {
    id: control

    required property string iconName
    required property bool current
    property bool beside: false

    readonly property color ink: control.current ? Theme.brand : Theme.secondaryInk

    Accessible.name: control.current ? qsTr("%1, shown now").arg(control.text) : control.text
    Accessible.role: Accessible.PageTab
    Accessible.selected: control.current
    Layout.minimumWidth: Theme.touchTarget // Gives way in a narrow bar, by smaller words.
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touchTarget + Theme.space, control.implicitContentHeight + 2 * Theme.space)
    implicitWidth: Math.max(Theme.touchTarget, control.implicitContentWidth + Theme.space)

    Accessible.onPressAction: control.clicked()
    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()

    background: Rectangle {
        color: control.down || control.current ? Theme.pressed : "transparent"
        radius: Theme.radius

        FocusRing {
            shown: control.visualFocus
        }
    }
    contentItem: IconOverText {
        beside: control.beside
        bold: control.current
        iconName: control.iconName
        ink: control.ink
        text: control.text
        underlined: Theme.highContrast && control.current
    }
}
