import QtQuick
import QtQuick.Templates as T
import Sightline.Theme

// A push button. Primary is the one main act of a page; quiet has no frame; a link is underlined and starts at the left.
T.AbstractButton {
    id: control

    enum Kind { Primary, Secondary, Quiet, Link }

    property int kind: SlButton.Secondary
    property string iconName: ""
    property string accessibleName: control.text

    readonly property bool link: control.kind === SlButton.Link
    property color ink: !control.enabled ? Theme.notNowInk : control.kind === SlButton.Primary ? Theme.brandInk : Theme.brand

    Accessible.name: control.accessibleName
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touchTarget, control.implicitContentHeight + control.topPadding + control.bottomPadding)
    implicitWidth: Math.max(Theme.touchTarget, control.implicitContentWidth + control.leftPadding + control.rightPadding)
    leftPadding: control.link || control.kind === SlButton.Quiet ? Theme.space : 2 * Theme.space
    rightPadding: control.leftPadding
    topPadding: Theme.space
    bottomPadding: Theme.space

    Accessible.onPressAction: control.clicked()
    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()

    background: Rectangle {
        border.color: control.kind === SlButton.Secondary || (!control.enabled && control.kind === SlButton.Primary) ? control.ink : "transparent"
        border.width: 2
        color: control.kind === SlButton.Primary ? (control.enabled ? (control.down ? Qt.darker(Theme.brand, 1.3) : Theme.brand) : Theme.notNow)
            : control.down ? Theme.pressed : control.kind === SlButton.Secondary ? Theme.surface : "transparent"
        radius: Theme.radius

        FocusRing {
            shown: control.visualFocus
        }
    }
    contentItem: IconAndText {
        atStart: control.link
        iconName: control.iconName
        ink: control.ink
        text: control.text
        underlined: control.link
    }
}
