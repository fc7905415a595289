pragma Singleton

import QtQuick
import Sightline.Child
import Sightline.Theme

// Every colour and size of the child's space, worked out from Theme and Speaking. Warm paper and black ink, whatever the worker's
// own colours are; high contrast leaves white and black. No colour says anything here.
QtObject {
    id: look

    readonly property bool plain: Theme.highContrast
    readonly property bool mostlyPictures: Speaking.level === Speaking.Pictures
    readonly property bool mostlyWords: Speaking.level === Speaking.MoreWords

    readonly property color ground: look.plain ? "#ffffff" : "#fff9e8"
    readonly property color card: look.plain ? "#ffffff" : "#fffdf7"
    readonly property color ink: look.plain ? "#000000" : "#0b0c0c"
    readonly property color quietInk: look.plain ? "#000000" : "#4a4536"
    readonly property color edge: look.plain ? "#000000" : "#8a7f66"
    readonly property color fill: look.plain ? "#ffffff" : "#ffe08a"
    readonly property color pressed: look.plain ? "#e0e0e0" : "#ffedb8"
    readonly property color main: look.plain ? "#000000" : "#0b5a5e"
    readonly property color mainInk: "#ffffff"
    readonly property color bar: look.plain ? "#ffffff" : "#f7edd2"

    // Distances
    readonly property int space: 8
    readonly property int gap: look.mostlyWords ? 12 : 16
    readonly property int radius: look.mostlyWords ? 10 : 18
    readonly property int target: 72
    readonly property int columnMax: 760
    readonly property int wideMax: 1080
    readonly property int pictureSize: Math.round((look.mostlyPictures ? 112 : look.mostlyWords ? 52 : 84) * Math.sqrt(Theme.scale))
    readonly property int iconSize: Math.round(28 * Math.sqrt(Theme.scale))
    readonly property int tileWidth: Math.round((look.mostlyWords ? 220 : look.mostlyPictures ? 150 : 140) * Math.sqrt(Theme.scale))

    // Text
    readonly property string family: look.regular.name
    readonly property int bodySize: Math.round((look.mostlyWords ? 19 : 21) * Theme.scale)
    readonly property int textLine: Math.round(look.bodySize * 1.6)
    readonly property int smallSize: Math.round((look.mostlyWords ? 17 : 18) * Theme.scale)
    readonly property int barSize: Math.round(15 * Theme.scale)
    readonly property int titleSize: Math.round((look.mostlyWords ? 26 : 30) * Math.sqrt(Theme.scale) * Math.sqrt(Math.sqrt(Theme.scale)))

    readonly property FontLoader regular: FontLoader {
        source: "fonts/Andika-Regular.ttf"
    }
    readonly property FontLoader bold: FontLoader {
        source: "fonts/Andika-Bold.ttf"
    }
}
