pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Window
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// One child. The timeline's rows are made as they come into sight; the other parts stand below the same header.
FocusScope {
    id: screen

    required property ChildPageViewModel viewModel

    readonly property int shown: screen.viewModel.tab

    property bool atTop: true // Nobody has scrolled: the page shows its top, however the header grows.

    // The header grows upwards from the rows; what is looked at stays where it is.
    function keepHeader(): void {
        list.contentY = screen.atTop ? list.originY - list.topMargin : list.contentY - list.topMargin + header.settledHeight;
        header.settledHeight = list.topMargin;
    }
    function reveal(item: Item): void {
        screen.atTop = false;
        const top = item.mapToItem(list.contentItem, 0, 0).y;
        const margin = 2 * Theme.space;
        if (top - margin < list.contentY)
            list.contentY = Math.max(list.originY - list.topMargin, top - margin * 4);
        else if (top + item.height + margin > list.contentY + list.height)
            list.contentY = Math.min(top - margin, top + item.height + margin - list.height);
    }

    ListView {
        id: list

        anchors.bottom: bar.top
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        bottomMargin: below.height
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2 * screen.height
        clip: true
        keyNavigationEnabled: false
        model: screen.shown === ChildPageViewModel.Timeline ? screen.viewModel.timeline : null
        objectName: "childList"
        reuseItems: false
        topMargin: header.height
        width: Math.min(Theme.formWidthMax, screen.width - 4 * Theme.space)

        onHeightChanged: screen.keepHeader()
        onMovementStarted: screen.atTop = false
        onOriginYChanged: screen.keepHeader()
        onTopMarginChanged: screen.keepHeader()

        ReadingOrder {
            content: list.contentItem
        }

        T.ScrollBar.vertical: SlScrollBar {
            anchors.left: list.right
            parent: screen
        }

        delegate: TimelineRow {
            width: list.width

            onOpened: record => screen.viewModel.visitWanted(record)
        }

        // A bound component cannot be a list's header in Qt 6.4: these two stand above and below the rows and scroll with them.
        ChildHeader {
            id: header

            property real settledHeight: 0

            parent: list.contentItem
            viewModel: screen.viewModel
            width: list.width
            y: list.originY - header.height
        }
        ColumnLayout {
            id: below

            parent: list.contentItem
            width: list.width
            y: list.originY + list.contentHeight

            PlanTab {
                Layout.fillWidth: true
                viewModel: screen.viewModel
                visible: screen.shown === ChildPageViewModel.Plan
            }
            WishesTab {
                Layout.fillWidth: true
                viewModel: screen.viewModel
                visible: screen.shown === ChildPageViewModel.Wishes
            }
            PeopleTab {
                Layout.fillWidth: true
                viewModel: screen.viewModel
                visible: screen.shown === ChildPageViewModel.People
            }
            Item {
                implicitHeight: 4 * Theme.space
            }
        }
    }

    FocusScope {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: acts.implicitHeight + 2 * Theme.space

        Rectangle {
            anchors.fill: parent
            color: Theme.surface
        }
        Rectangle {
            color: Theme.hairline
            height: 1
            width: parent.width
        }
        GridLayout {
            id: acts

            anchors.centerIn: parent
            columnSpacing: Theme.space
            columns: 2
            rowSpacing: Theme.space
            width: list.width

            SlButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: SlButton.Primary
                objectName: "recordVisit"
                text: qsTr("Record a visit")

                onClicked: screen.viewModel.recordWanted(screen.viewModel.childId)
            }
            SlButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "giveTablet"
                text: screen.viewModel.observedInstead ? qsTr("What I saw of %1").arg(screen.viewModel.called)
                    : qsTr("Give the tablet to %1").arg(screen.viewModel.called)

                onClicked: screen.viewModel.giveWanted()
            }
            SlButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "attempt"
                text: qsTr("No reply or not let in")

                onClicked: screen.viewModel.attemptWanted(screen.viewModel.childId)
            }
            SlButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "brief"
                text: qsTr("Before you go in")

                onClicked: screen.viewModel.briefWanted(screen.viewModel.childId)
            }
        }
    }

    Connections {
        target: screen.Window.window

        function onActiveFocusItemChanged(): void {
            const item = screen.Window.window.activeFocusItem;
            if (item !== null && screen.activeFocus && !bar.activeFocus)
                screen.reveal(item);
        }
    }
}
