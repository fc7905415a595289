import QtQuick
import QtQuick.Templates as T
import Sightline.Child
import Sightline.Components
import Sightline.Theme

// Everything a child can press: at least 72 high and wide, a picture and words. `choice` stays pressed in: chosen shows by a thick
// edge, a fill and a tick, and screen readers hear a tick box.
T.AbstractButton {
    id: control

    enum Kind { Plain, Main, Quiet }

    property int kind: ChildButton.Plain
    property string picture: ""
    property int pictureSize: ChildLook.iconSize
    property int textSize: ChildLook.bodySize
    property bool over: false
    property bool atStart: false
    property bool atTop: false
    property bool grow: false
    property bool choice: false
    property bool chosen: false
    property bool ticked: true // A tick where it is chosen.
    property string accessibleName: control.text
    readonly property color ink: control.kind === ChildButton.Main ? ChildLook.mainInk : control.enabled ? ChildLook.ink : ChildLook.quietInk

    Accessible.checkable: control.choice
    Accessible.checked: control.choice && control.chosen
    Accessible.name: control.accessibleName
    Accessible.role: control.choice ? Accessible.CheckBox : Accessible.Button
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()
    bottomPadding: ChildLook.space
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(ChildLook.target, control.implicitContentHeight + control.topPadding + control.bottomPadding)
    implicitWidth: Math.max(ChildLook.target, control.implicitContentWidth + control.leftPadding + control.rightPadding)
    leftPadding: control.kind === ChildButton.Quiet ? 4 : control.over ? 6 : 2 * ChildLook.space
    rightPadding: control.leftPadding + (control.choice && !control.over && control.atStart ? 24 : 0)
    topPadding: ChildLook.space

    background: Rectangle {
        border.color: control.chosen || ChildLook.plain ? ChildLook.ink : ChildLook.edge
        border.width: control.kind === ChildButton.Quiet || control.kind === ChildButton.Main ? 0 : control.chosen ? 4 : control.enabled ? 2 : 1
        color: control.kind === ChildButton.Main ? (control.down ? Qt.darker(ChildLook.main, 1.3) : ChildLook.main)
            : control.down ? ChildLook.pressed : control.chosen ? ChildLook.fill : control.kind === ChildButton.Quiet ? "transparent" : ChildLook.card
        opacity: control.enabled ? 1 : 0.6
        radius: ChildLook.radius

        FocusRing {
            innerRadius: ChildLook.radius
            shown: control.visualFocus
        }
        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: 6
            anchors.top: parent.top
            anchors.topMargin: 6
            color: ChildLook.ink
            height: 28
            radius: 14
            visible: control.choice && control.chosen && control.ticked
            width: 28

            Picture {
                anchors.fill: parent
                anchors.margins: 5
                ink: "#ffffff"
                name: "icon_tick"
            }
        }
    }
    contentItem: PictureAndWords {
        atStart: control.atStart
        atTop: control.atTop
        grow: control.grow
        bold: control.kind === ChildButton.Main
        ink: control.ink
        opacity: control.enabled ? 1 : 0.6
        over: control.over
        picture: control.picture
        pictureSize: control.pictureSize
        text: control.text
        textSize: control.textSize
    }
}
