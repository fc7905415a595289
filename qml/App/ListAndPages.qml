pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// A place: its own screen, and the pages opened from it. Side by side where there is room for both, else one on top of the other. The
// same items in both cases, so that nothing is lost when the window changes.
FocusScope {
    id: area

    required property ShellViewModel shell
    required property bool sideBySide
    required property string choose
    default property alias screens: screens.data

    readonly property bool pageOpen: area.shell.navigator.pageOpen

    // One screen a place, in the order of Navigator.
    Item {
        id: screens

        height: area.height
        visible: area.sideBySide || !area.pageOpen
        width: area.sideBySide ? Theme.listWidth : area.width
    }
    Rectangle {
        color: Theme.hairline
        height: area.height
        visible: area.sideBySide
        width: 1
        x: Theme.listWidth
    }
    SlText {
        anchors.centerIn: pages
        horizontalAlignment: Text.AlignHCenter
        quiet: true
        text: area.choose
        visible: area.sideBySide && !area.pageOpen
        width: Math.min(pages.width - 4 * Theme.space, 360 * Theme.scale)
    }
    Pages {
        id: pages

        focus: area.pageOpen
        height: area.height
        shell: area.shell
        visible: area.pageOpen || area.sideBySide
        width: area.width - pages.x
        x: area.sideBySide ? Theme.listWidth + 1 : 0
    }
}
