pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Screens
import Sightline.Theme
import Sightline.ViewModels

// Decides what stands where on which width: a bar below or a rail at the side, one page or list and detail. Pages never know.
FocusScope {
    id: shell

    required property ShellViewModel viewModel

    readonly property bool compact: shell.width < 600
    readonly property bool expanded: shell.width >= 840
    readonly property Navigator navigator: shell.viewModel.navigator
    // Beside an empty page, in the order of Navigator.
    readonly property list<string> placeHints: [qsTr("Choose a child, or Record beside a child to record a visit."), qsTr("Choose a child."),
        qsTr("What needs you is opened here."), qsTr("Choose what to see.")]

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    RowLayout {
        anchors.fill: parent
        enabled: !shield.covering
        spacing: 0
        visible: !shield.covering

        Places {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.railWidth
            objectName: "rail"
            vertical: true
            viewModel: shell.viewModel
            visible: !shell.compact
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

            Rectangle {
                Layout.fillWidth: true
                color: Theme.surface
                implicitHeight: statusRow.implicitHeight + 2 * Theme.space

                GridLayout {
                    id: statusRow

                    readonly property bool oneRow: statusRow.width >= chip.implicitWidth + help.implicitWidth + cover.implicitWidth
                        + (shell.compact ? 0 : syncNow.implicitWidth) + 4 * Theme.space

                    anchors.verticalCenter: parent.verticalCenter
                    columnSpacing: Theme.space
                    columns: statusRow.oneRow ? 5 : 3
                    rowSpacing: Theme.space / 2
                    width: parent.width - 4 * Theme.space
                    x: 2 * Theme.space

                    SyncChip {
                        id: chip

                        Layout.columnSpan: statusRow.oneRow ? 1 : 3
                        Layout.maximumWidth: statusRow.width
                        objectName: "chip"
                        viewModel: shell.viewModel.sync

                        onClicked: shell.viewModel.goTo(Navigator.Sync)
                    }
                    Item {
                        Layout.fillWidth: true
                        visible: statusRow.oneRow
                    }
                    // On a phone the chip leads to the same button.
                    SlButton {
                        id: syncNow

                        enabled: !shell.viewModel.sync.running
                        iconName: "sync"
                        kind: SlButton.Quiet
                        objectName: "syncNow"
                        text: shell.viewModel.sync.running ? qsTr("Syncing…") : qsTr("Sync now")
                        visible: !shell.compact

                        onClicked: shell.viewModel.sync.syncNow()
                    }
                    HelpButton {
                        id: help

                        onClicked: shell.viewModel.openHelp()
                    }
                    CoverButton {
                        id: cover

                        onClicked: shield.cover()
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Theme.hairline
                    height: 1
                    width: parent.width
                }
            }

            NoticeBar {
                Layout.fillWidth: true
                Layout.margins: Theme.space
                iconName: "triangle"
                text: shell.viewModel.clockWarning
                tone: Tone.Warning
            }
            NoticeBar {
                Layout.fillWidth: true
                Layout.margins: Theme.space
                iconName: "square_alert"
                objectName: "shellProblem"
                text: shell.viewModel.problem
                tone: Tone.Bad
            }

            ListAndPages {
                id: area

                Layout.fillHeight: true
                Layout.fillWidth: true
                choose: shell.placeHints[shell.navigator.place]
                focus: true
                shell: shell.viewModel
                sideBySide: shell.expanded

                VisitsScreen {
                    anchors.fill: parent
                    viewModel: shell.viewModel.visits
                    visible: shell.navigator.place === Navigator.Visits

                    onChildWanted: child => shell.viewModel.chooseChild(child)
                    onRecordWanted: child => shell.viewModel.recordVisit(child)
                }
                ChildrenScreen {
                    anchors.fill: parent
                    viewModel: shell.viewModel.children
                    visible: shell.navigator.place === Navigator.Children

                    onChildWanted: child => shell.viewModel.chooseChild(child)
                }
                SyncScreen {
                    anchors.fill: parent
                    viewModel: shell.viewModel.sync
                    visible: shell.navigator.place === Navigator.Sync

                    onRecordWanted: record => shell.viewModel.openRecord(record)
                }
                MeScreen {
                    anchors.fill: parent
                    me: shell.viewModel.me
                    visible: shell.navigator.place === Navigator.Me

                    onAboutWanted: shell.viewModel.openAbout()
                    onHelpWanted: shell.viewModel.openHelp()
                    onLockWanted: shell.viewModel.lock()
                    onSettingsWanted: shell.viewModel.openSettings()
                }
            }

            Places {
                Layout.fillWidth: true
                objectName: "bar"
                vertical: false
                viewModel: shell.viewModel
                visible: shell.compact && !shell.navigator.pageOpen
            }
        }
    }

    IdleWarning {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Theme.space
        anchors.horizontalCenter: parent.horizontalCenter
        secondsLeft: shell.viewModel.idle.secondsLeft
        width: Math.min(Theme.formWidthMax, parent.width - 4 * Theme.space)

        onStayWanted: shell.viewModel.idle.stay()
    }
    PrivacyShield {
        id: shield

        anchors.fill: parent
        objectName: "shield"

        onLockWanted: shell.viewModel.lock()
    }
    Shortcut {
        sequence: "Ctrl+S"

        onActivated: shell.viewModel.keepNow()
    }
}
