import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.Theme

// Asks before something is taken out. The keyboard lands on the answer that keeps it.
ColumnLayout {
    id: question

    signal kept()
    signal taken()

    spacing: ChildLook.space

    onVisibleChanged: {
        if (question.visible)
            keep.forceActiveFocus(Qt.TabFocusReason);
    }

    Says {
        Layout.fillWidth: true
        text: qsTr("Take it out? Then it is gone.")
    }
    EvenGrid {
        Layout.fillWidth: true
        cellMin: Math.round(170 * Math.sqrt(Theme.scale))
        most: 2
        spacing: ChildLook.space

        ChildButton {
            id: keep

            objectName: "keepIt"
            picture: "icon_put_back"
            text: qsTr("No, leave it in")

            onClicked: question.kept()
        }
        ChildButton {
            objectName: "takeItOut"
            picture: "icon_take_out"
            text: qsTr("Yes, take it out")

            onClicked: question.taken()
        }
    }
}
