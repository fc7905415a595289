import QtQuick
import QtQuick.Layouts

// A part of a page that is made only where it belongs.
Loader {
    id: part

    required property bool there

    Layout.fillWidth: true
    active: part.there
    visible: part.there
}
