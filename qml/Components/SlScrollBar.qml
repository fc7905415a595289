import QtQuick
import QtQuick.Templates as T
import Sightline.Theme

// Shows how much more there is; never the only way to reach it.
T.ScrollBar {
    id: bar

    implicitWidth: 10
    minimumSize: 0.08
    padding: 2
    visible: bar.size < 1

    contentItem: Rectangle {
        color: Theme.edge
        implicitWidth: 6
        opacity: bar.pressed || bar.active ? 1 : 0.6
        radius: 3
    }
}
