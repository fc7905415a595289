import QtQuick
import QtQuick.Layouts
import Sightline.Theme

// A sheet of surface that holds what belongs together.
Rectangle {
    id: panel

    default property alias content: column.data
    property alias spacing: column.spacing

    border.color: Theme.hairline
    border.width: 1
    color: Theme.surface
    implicitHeight: column.implicitHeight + 4 * Theme.space
    radius: Theme.radius

    ColumnLayout {
        id: column

        spacing: 2 * Theme.space
        width: panel.width - 4 * Theme.space
        x: 2 * Theme.space
        y: 2 * Theme.space
    }
}
