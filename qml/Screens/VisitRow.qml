pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme

// One child of My visits: where the two clocks stand, in words, and the button to record a visit.
Item {
    id: row

    required property string childId
    required property string heading
    required property string name
    required property string where
    required property string due
    required property string alone
    required property string spoken
    required property string stateWord
    required property string more
    required property int visitState
    required property int index
    required property bool sameHome
    required property list<string> marks
    required property list<string> markIcons

    signal opened(child: string)
    signal recordWanted(child: string)
    signal moreWanted(row: int)

    implicitHeight: column.implicitHeight + Theme.space

    ColumnLayout {
        id: column

        spacing: Theme.space
        width: row.width

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: 1.5 * Theme.space
            text: row.heading
            visible: row.heading !== ""
        }
        Item {
            Layout.fillWidth: true
            Layout.topMargin: row.sameHome ? -Theme.space : 0
            implicitHeight: card.implicitHeight + 3 * Theme.space

            // The whole row opens the child; the button on it records a visit at once.
            T.AbstractButton {
                id: open

                Accessible.name: row.spoken
                Accessible.role: Accessible.Button
                anchors.fill: parent
                focusPolicy: Qt.StrongFocus
                objectName: "open" + row.index

                Keys.onEnterPressed: open.clicked()
                Keys.onReturnPressed: open.clicked()
                onClicked: row.opened(row.childId)

                background: Rectangle {
                    border.color: Theme.hairline
                    border.width: 1
                    color: open.down ? Theme.pressed : Theme.surface
                    radius: Theme.radius

                    FocusRing {
                        shown: open.visualFocus
                    }
                }
            }
            ColumnLayout {
                id: card

                spacing: 0.75 * Theme.space
                width: parent.width - 3 * Theme.space
                x: 1.5 * Theme.space
                y: 1.5 * Theme.space

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space

                    ColumnLayout {
                        Layout.alignment: Qt.AlignTop
                        Layout.fillWidth: true
                        spacing: 2

                        SlText {
                            Layout.fillWidth: true
                            font.bold: true
                            font.pixelSize: Theme.headingSize
                            text: row.name
                        }
                        SlText {
                            Layout.fillWidth: true
                            quiet: true
                            small: true
                            text: row.where
                            visible: row.where !== ""
                        }
                    }
                    SlButton {
                        Layout.alignment: Qt.AlignRight | Qt.AlignTop
                        accessibleName: qsTr("Record a visit to %1").arg(row.name)
                        objectName: "record" + row.index
                        text: qsTr("Record")

                        onClicked: row.recordWanted(row.childId)
                    }
                }
                StateTag {
                    text: row.stateWord
                    visitState: row.visitState
                }
                SlText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lineSize
                    text: row.due
                    visible: row.due !== ""
                }
                SlText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lineSize
                    text: row.alone
                    visible: row.alone !== ""
                }
                Repeater {
                    model: row.marks

                    RowLayout {
                        id: mark

                        required property string modelData
                        required property int index

                        Layout.fillWidth: true
                        spacing: 0.75 * Theme.space

                        Icon {
                            color: Theme.brand
                            name: row.markIcons[mark.index]
                            size: Theme.smallSize
                        }
                        SlText {
                            Layout.fillWidth: true
                            color: Theme.brand
                            font.bold: true
                            small: true
                            text: mark.modelData
                        }
                    }
                }
            }
        }

        SlButton {
            Layout.fillWidth: true
            kind: SlButton.Quiet
            text: row.more
            visible: row.more !== ""

            onClicked: row.moreWanted(row.index)
        }
    }
}
