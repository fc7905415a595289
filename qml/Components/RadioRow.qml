import QtQuick
import QtQuick.Templates as T
import Sightline.Theme

// One choice of a RadioGroup.
T.RadioButton {
    id: control

    property string hint: ""
    property string question: ""

    Accessible.checkable: true
    Accessible.checked: control.checked
    Accessible.name: control.question === "" ? control.text : qsTr("%1, %2").arg(control.text).arg(control.question)
    Accessible.description: control.hint
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touchTarget, control.implicitContentHeight + control.topPadding + control.bottomPadding)
    implicitWidth: control.implicitContentWidth + control.leftPadding + control.rightPadding
    leftPadding: Theme.markSize + 3 * Theme.space
    rightPadding: 2 * Theme.space
    topPadding: 1.25 * Theme.space
    bottomPadding: 1.25 * Theme.space

    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()

    background: Rectangle {
        border.color: control.checked ? Theme.brand : Theme.edge
        border.width: control.checked ? 2 : 1
        color: control.down || control.checked ? Theme.pressed : Theme.surface
        radius: Theme.radius

        FocusRing {
            shown: control.visualFocus
        }
    }
    indicator: Rectangle {
        border.color: control.checked ? Theme.brand : Theme.edge
        border.width: 2
        color: Theme.surface
        height: Theme.markSize
        radius: Theme.markSize / 2
        width: Theme.markSize
        x: 1.5 * Theme.space
        y: (control.height - Theme.markSize) / 2

        Rectangle {
            anchors.centerIn: parent
            color: Theme.brand
            height: Theme.markSize / 2
            radius: Theme.markSize / 4
            visible: control.checked
            width: Theme.markSize / 2
        }
    }
    contentItem: ChoiceWords {
        hint: control.hint
        text: control.text
    }
}
