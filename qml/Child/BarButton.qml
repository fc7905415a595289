import QtQuick
import Sightline.Child
import Sightline.Theme

// One of the few things that are on every page. Its place stays when it is not there.
Item {
    id: place

    required property bool there
    required property string name
    required property string text
    required property string picture

    property bool centred: false
    readonly property bool roomy: place.width > 110 * Theme.scale

    signal clicked()

    implicitHeight: button.implicitHeight

    ChildButton {
        id: button

        anchors.fill: parent
        atTop: !place.centred
        kind: ChildButton.Quiet
        leftPadding: 2
        objectName: place.name
        over: true
        picture: place.picture
        pictureSize: Math.round((place.roomy ? 38 : 30) * (Theme.largeText ? 1 : Math.sqrt(Theme.scale)))
        rightPadding: 2
        text: place.text
        textSize: place.roomy ? ChildLook.smallSize : ChildLook.barSize
        visible: place.there

        onClicked: place.clicked()
    }
}
