import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Window
import Sightline.Theme

// A page that scrolls: one column, never wider than is good to read, with an optional bar of acts that stays at the bottom.
// Whatever gets the keyboard is scrolled into sight, above the bar.
FocusScope {
    id: page

    default property alias content: column.data
    property alias footer: footerRow.data
    property alias spacing: column.spacing

    function scrollToTop(): void {
        flick.contentY = 0;
    }
    function reveal(item: Item): void {
        const margin = 2 * Theme.space;
        const top = item.mapToItem(column, 0, 0).y + column.y;
        if (top - margin < flick.contentY)
            flick.contentY = Math.max(0, top - margin * 4);
        else if (top + item.height + margin > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(top - margin * 4, top + item.height + margin - flick.height));
    }

    Flickable {
        id: flick

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + 6 * Theme.space
        contentWidth: flick.width

        T.ScrollBar.vertical: SlScrollBar {}

        ColumnLayout {
            id: column

            spacing: 3 * Theme.space
            width: Math.min(Theme.formWidthMax, flick.width - 4 * Theme.space)
            x: Math.max(2 * Theme.space, (flick.width - column.width) / 2)
            y: 2 * Theme.space
        }
    }

    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.surface
        height: footerRow.visibleChildren.length > 0 ? footerRow.implicitHeight + 2 * Theme.space : 0

        Rectangle {
            color: Theme.hairline
            height: 1
            width: parent.width
        }
        RowLayout {
            id: footerRow

            anchors.centerIn: parent
            spacing: 2 * Theme.space
            width: column.width
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
