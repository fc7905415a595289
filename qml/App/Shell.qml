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
    readonly property bool recording: shell.viewModel.record !== null
    readonly property bool atVisits: shell.viewModel.place === ShellViewModel.Visits

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

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

                    anchors.verticalCenter: parent.verticalCenter
                    columnSpacing: Theme.space
                    columns: statusRow.width < chip.implicitWidth + syncNow.implicitWidth + Theme.space ? 1 : 3
                    rowSpacing: Theme.space
                    width: parent.width - 4 * Theme.space
                    x: 2 * Theme.space

                    SyncChip {
                        id: chip

                        objectName: "chip"
                        viewModel: shell.viewModel.sync

                        onClicked: shell.viewModel.goTo(ShellViewModel.Sync)
                    }
                    Item {
                        Layout.fillWidth: true
                    }
                    SlButton {
                        id: syncNow

                        enabled: !shell.viewModel.sync.running
                        iconName: "sync"
                        kind: SlButton.Quiet
                        objectName: "syncNow"
                        text: shell.viewModel.sync.running ? qsTr("Syncing…") : qsTr("Sync now")

                        onClicked: shell.viewModel.sync.syncNow()
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Theme.hairline
                    height: 1
                    width: parent.width
                }
            }

            StackLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                currentIndex: shell.viewModel.place

                RowLayout {
                    spacing: 0

                    VisitsScreen {
                        Layout.fillHeight: true
                        Layout.fillWidth: !shell.expanded
                        Layout.preferredWidth: Theme.listWidth
                        problem: shell.viewModel.problem
                        viewModel: shell.viewModel.visits
                        visible: shell.expanded || !shell.recording

                        onRecordWanted: child => shell.viewModel.recordVisit(child)
                    }
                    Rectangle {
                        Layout.fillHeight: true
                        color: Theme.hairline
                        implicitWidth: 1
                        visible: shell.expanded
                    }
                    FocusScope {
                        id: detail

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        visible: shell.expanded || shell.recording

                        SlText {
                            anchors.centerIn: parent
                            horizontalAlignment: Text.AlignHCenter
                            quiet: true
                            text: qsTr("Choose Record beside a child to record a visit.")
                            visible: !shell.recording
                            width: Math.min(parent.width - 4 * Theme.space, 360 * Theme.scale)
                        }
                        Repeater {
                            model: shell.viewModel.record === null ? [] : [shell.viewModel.record]

                            RecordVisitScreen {
                                required property RecordVisitViewModel modelData

                                anchors.fill: detail
                                focus: true
                                viewModel: modelData
                            }
                        }
                    }
                }
                SyncScreen {
                    viewModel: shell.viewModel.sync
                }
                MeScreen {
                    me: shell.viewModel.me

                    onLockWanted: shell.viewModel.lock()
                }
            }

            Places {
                Layout.fillWidth: true
                objectName: "bar"
                vertical: false
                viewModel: shell.viewModel
                visible: shell.compact && !(shell.recording && shell.atVisits)
            }
        }
    }
}
