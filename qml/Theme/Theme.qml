pragma Singleton

import QtQuick
import Sightline.Theme

// Every colour, distance and size in the app, worked out from Appearance. It has no state: nothing here can be written.
// Contrast of each pair on its ground is checked by tests/qml/tst_theme.qml.
QtObject {
    id: theme

    readonly property bool dark: Appearance.scheme === Appearance.Dark
    readonly property bool highContrast: Appearance.scheme === Appearance.HighContrast

    // Grounds
    readonly property color ground: theme.pick("#f4f6f6", "#16191a", "#ffffff")
    readonly property color surface: theme.pick("#ffffff", "#202526", "#ffffff")
    readonly property color pressed: theme.pick("#e3efef", "#1d3a3b", "#e0e0e0")

    // Text and edges
    readonly property color ink: theme.pick("#0b0c0c", "#f3f3f3", "#000000")
    readonly property color secondaryInk: theme.pick("#484949", "#c4c7c8", "#000000")
    readonly property color edge: theme.pick("#6b6f70", "#8a9496", "#000000")
    readonly property color hairline: theme.pick("#cecece", "#3b4244", "#000000")
    readonly property color brand: theme.pick("#0b5a5e", "#7fd4d6", "#000000")
    readonly property color brandInk: theme.pick("#ffffff", "#0b0c0c", "#ffffff")
    readonly property color notNow: theme.pick("#e6e9ea", "#33393a", "#ffffff") // The ground of what cannot be used at the moment.
    readonly property color notNowInk: theme.pick("#484949", "#c4c7c8", "#595959")
    readonly property color error: theme.pick("#ca3535", "#ff9b95", "#a00000")

    // The focus ring: yellow alone is 1.35:1 on white, so a black line goes inside it.
    readonly property color focusOuter: "#ffdd00"
    readonly property color focusInner: "#0b0c0c"
    readonly property int focusOuterWidth: 3
    readonly property int focusInnerWidth: 2

    // Tags and status icons, in the order of Tone: neutral, good, warning, bad, note
    readonly property list<string> toneInkNames: theme.highContrast ? ["#000000", "#000000", "#000000", "#000000", "#000000"]
        : theme.dark ? ["#e0e4e4", "#7fd1ad", "#ffb98a", "#ff9b95", "#9cc9f5"]
        : ["#383f43", "#083d29", "#7a3c1c", "#651b1b", "#0f385c"]
    readonly property list<string> toneGroundNames: theme.highContrast ? ["#ffffff", "#ffffff", "#ffffff", "#ffffff", "#ffffff"]
        : theme.dark ? ["#33393a", "#14322a", "#3a2617", "#3b1f1e", "#16283b"]
        : ["#e6e9ea", "#cfe4dc", "#fde4d7", "#f4d7d7", "#d2e2f1"]
    readonly property list<string> toneIconNames: theme.highContrast ? ["#000000", "#000000", "#000000", "#000000", "#000000"]
        : theme.dark ? ["#e0e4e4", "#7fd1ad", "#ffb98a", "#ff9b95", "#9cc9f5"]
        : ["#383f43", "#0f7a52", "#b7592a", "#ca3535", "#0f385c"]

    // Distances
    readonly property int space: 8
    readonly property int radius: 6
    readonly property int touchTarget: 48
    readonly property int keypadKey: 72
    readonly property int markSize: Math.round(28 * Math.sqrt(theme.scale)) // The ring or box of a choice.
    readonly property int formWidthMax: 720
    readonly property int railWidth: Math.round(96 * Math.sqrt(theme.scale))
    readonly property int listWidth: Math.round(Math.min(380 * theme.scale, 520))

    // Text
    readonly property real scale: Appearance.textPercent / 100
    readonly property bool largeText: theme.scale >= 1.5 // Ornaments make room for words.
    readonly property int bodySize: Math.round(17 * theme.scale)
    readonly property int smallSize: Math.round(15 * theme.scale)
    readonly property int lineSize: Math.round(16 * theme.scale)
    readonly property int headingSize: Math.round(20 * theme.scale)
    readonly property int titleSize: Math.round(26 * theme.scale)
    readonly property int iconSize: Math.round(20 * theme.scale)

    // Motion
    readonly property int quick: Appearance.reduceMotion ? 0 : 120

    function toneInk(tone: int): color {
        return Qt.color(theme.toneInkNames[tone]);
    }
    function toneGround(tone: int): color {
        return Qt.color(theme.toneGroundNames[tone]);
    }
    function toneIcon(tone: int): color {
        return Qt.color(theme.toneIconNames[tone]);
    }
    function pick(light: color, darkened: color, contrast: color): color {
        return theme.highContrast ? contrast : theme.dark ? darkened : light;
    }
}
