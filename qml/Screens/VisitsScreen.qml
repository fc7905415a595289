pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// My visits: every child of the caseload by due date.
FocusScope {
    id: screen

    required property MyVisitsViewModel viewModel
    property string problem: ""

    signal childWanted(child: string)
    signal recordWanted(child: string)

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 2 * Theme.space
        anchors.rightMargin: 2 * Theme.space
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.space
            large: true
            text: qsTr("My visits")
        }
        SlText {
            Layout.fillWidth: true
            font.bold: true
            objectName: "summary"
            text: screen.viewModel.summary
            visible: screen.viewModel.summary !== ""
        }
        NoticeBar {
            Layout.fillWidth: true
            text: screen.viewModel.emptyText
        }
        NoticeBar {
            Layout.fillWidth: true
            iconName: "square_alert"
            text: screen.problem !== "" ? screen.problem : screen.viewModel.problem
            tone: Tone.Bad
        }
        ListView {
            id: list
            objectName: "visitsList"

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.rightMargin: -1.5 * Theme.space
            bottomMargin: 3 * Theme.space
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: screen.viewModel.rows

            T.ScrollBar.vertical: SlScrollBar {}

            delegate: VisitRow {
                width: list.width - 1.5 * Theme.space // Room for the scroll bar.

                onMoreWanted: row => screen.viewModel.showMore(row)
                onOpened: child => screen.childWanted(child)
                onRecordWanted: child => screen.recordWanted(child)
            }
        }
    }
}
