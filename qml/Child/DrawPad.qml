import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// A page to draw on, with what one draws with: under it, or beside it where the window is flat.
GridLayout {
    id: pad

    required property DrawingViewModel page
    property real heightMax: 10000

    readonly property bool beside: pad.width > 900 && pad.heightMax < 0.75 * pad.width
    readonly property int toolsWidth: pad.beside ? Math.max(320, Math.round(pad.width * 0.3)) : pad.width
    readonly property real paperWidth: Math.max(240, Math.min(pad.beside ? pad.width - pad.toolsWidth - pad.columnSpacing : pad.width,
        (pad.beside ? pad.heightMax : 10000) * 4 / 3))

    columnSpacing: ChildLook.gap
    columns: pad.beside ? 2 : 1
    rowSpacing: ChildLook.gap

    DrawingTools {
        id: drawingTools
    }
    DrawingPage {
        Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
        Layout.preferredHeight: pad.paperWidth * 3 / 4
        Layout.preferredWidth: pad.paperWidth
        page: pad.page
        tools: drawingTools
    }
    DrawTools {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        page: pad.page
        tools: drawingTools
    }
}
