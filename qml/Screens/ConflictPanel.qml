pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// One disputed field: the versions side by side where there is room, and what the worker decides.
ColumnLayout {
    id: panel

    required property ConflictCard card
    required property bool maySettle

    spacing: 1.5 * Theme.space

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: 2 * Theme.space
        text: qsTr("%1 (%2)").arg(panel.card.title).arg(panel.card.position)
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: 2 * Theme.space
        columns: panel.width < 560 * Theme.scale ? 1 : 2
        rowSpacing: 2 * Theme.space

        Repeater {
            model: panel.card.versions

            VersionCard {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    Disclosure {
        Layout.fillWidth: true
        title: qsTr("what it was before")

        SlText {
            Layout.fillWidth: true
            text: panel.card.before !== "" ? panel.card.before : qsTr("Nothing was recorded before.")
        }
    }
    SlText {
        Layout.fillWidth: true
        text: panel.card.meanwhile
    }
    ChoiceAnswer {
        Layout.fillWidth: true
        question: panel.card.choice
        visible: panel.maySettle
    }
    TextAnswer {
        Layout.fillWidth: true
        lines: 4
        question: panel.card.text
        visible: panel.maySettle && panel.card.text.asked
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "triangle"
        text: panel.card.warning
        tone: Tone.Warning
    }
}
