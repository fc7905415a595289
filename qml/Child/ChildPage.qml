import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Window
import Sightline.Child
import Sightline.Components

// A page of the child's space: one column that scrolls, in the middle of a wide window. Whatever gets the keyboard comes into
// sight. `fill` makes the column at least as high as the page.
FocusScope {
    id: page

    default property alias content: column.data
    property int widthMax: ChildLook.columnMax
    property bool fill: false
    property alias spacing: column.spacing
    readonly property real freeHeight: flick.height - 2 * ChildLook.gap

    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y + column.y;
        if (top - ChildLook.gap < flick.contentY)
            flick.contentY = Math.max(0, top - 3 * ChildLook.gap);
        else if (top + item.height + ChildLook.gap > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(top - ChildLook.gap, top + item.height + ChildLook.gap - flick.height));
    }

    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + 2 * ChildLook.gap
        contentWidth: flick.width
        objectName: "scrolls"

        T.ScrollBar.vertical: SlScrollBar {}

        ColumnLayout {
            id: column

            height: page.fill ? Math.max(column.implicitHeight, page.freeHeight) : column.implicitHeight
            spacing: ChildLook.gap
            width: Math.min(page.widthMax, flick.width - 2 * ChildLook.gap)
            x: (flick.width - column.width) / 2
            y: ChildLook.gap
        }
    }
    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged(): void {
            const item = page.Window.window.activeFocusItem;
            if (item !== null && page.activeFocus && column.contains(item.mapToItem(column, 1, 1)))
                page.reveal(item);
        }
    }
}
