pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// My visits: every child of the caseload by due date, or the part of it that the chips choose.
FocusScope {
    id: screen

    required property MyVisitsViewModel viewModel
    property string problem: ""

    signal recordWanted(child: string)
    signal childWanted(child: string)

    ListView {
        id: list

        anchors.fill: parent
        anchors.leftMargin: 2 * Theme.space
        anchors.rightMargin: Theme.space / 2
        objectName: "visitsList"
        bottomMargin: 3 * Theme.space
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: screen.viewModel.rows
        topMargin: header.implicitHeight + Theme.space

        // The top stays at the top while what stands there grows; a list that was scrolled stays where it is.
        onTopMarginChanged: {
            if (list.contentY <= list.originY)
                list.contentY = list.originY - list.topMargin;
        }

        ReadingOrder {
            content: list.contentItem
        }

        T.ScrollBar.vertical: SlScrollBar {}

        // Scrolled with the rows: on a phone the chips must not take the room of the list. Not the view's `header`: Qt 6.4 cannot
        // make one in a document whose components are bound.
        VisitsHeader {
            id: header

            parent: list.contentItem
            problem: screen.problem
            viewModel: screen.viewModel
            width: list.width - 1.5 * Theme.space
            y: list.originY - list.topMargin
        }

        delegate: VisitRow {
            width: list.width - 1.5 * Theme.space // Room for the scroll bar.

            onChildWanted: child => screen.childWanted(child)
            onMoreWanted: row => screen.viewModel.showMore(row)
            onRecordWanted: child => screen.recordWanted(child)
        }
    }
}
