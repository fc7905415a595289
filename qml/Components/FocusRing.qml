import QtQuick
import Sightline.Theme

// The ring around what has the keyboard: 3 px of yellow outside, a black line inside.
Rectangle {
    id: ring

    required property bool shown
    property int innerRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusOuterWidth
    border.color: Theme.focusOuter
    border.width: Theme.focusOuterWidth
    color: "transparent"
    radius: ring.innerRadius + Theme.focusOuterWidth
    visible: ring.shown
    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusOuterWidth
        border.color: Theme.focusInner
        border.width: Theme.focusInnerWidth
        color: "transparent"
        radius: ring.innerRadius
    }
}
