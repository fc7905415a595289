pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme

// One child of My visits: where the clocks stand, in words. The whole row leads to the child; a button records a visit.
Item {
    id: row

    required property string childId
    required property string heading
    required property string name
    required property string where
    required property string health
    required property string due
    required property string alone
    required property string also
    required property string worker
    required property string spoken
    required property string stateWord
    required property string more
    required property string notSafe
    required property int visitState
    required property int index
    required property bool sameHome
    required property list<string> marks
    required property list<string> markIcons

    signal recordWanted(child: string)
    signal childWanted(child: string)
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

            // Behind the words, so that a tap anywhere beside the other button comes here.
            T.AbstractButton {
                id: whole

                Accessible.name: row.spoken
                Accessible.role: Accessible.Button
                anchors.fill: parent
                focusPolicy: Qt.StrongFocus
                objectName: "child" + row.index

                Accessible.onPressAction: whole.clicked()
                Keys.onEnterPressed: whole.clicked()
                Keys.onReturnPressed: whole.clicked()
                onClicked: row.childWanted(row.childId)

                background: Rectangle {
                    border.color: Theme.hairline
                    border.width: 1
                    color: whole.down ? Theme.pressed : Theme.surface
                    radius: Theme.radius

                    FocusRing {
                        shown: whole.visualFocus
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
                RowLayout {
                    Layout.fillWidth: true
                    objectName: "rowNotSafe" + row.index
                    spacing: 0.75 * Theme.space
                    visible: row.notSafe !== ""

                    Icon {
                        color: Theme.error
                        name: "square_alert"
                        size: Theme.smallSize
                    }
                    SlText {
                        Layout.fillWidth: true
                        color: Theme.error
                        font.bold: true
                        text: row.notSafe
                    }
                }
                StateTag {
                    text: row.stateWord
                    visitState: row.visitState
                }
                RowLine {
                    font.bold: true
                    text: row.health
                }
                RowLine {
                    text: row.due
                }
                RowLine {
                    text: row.alone
                }
                RowLine {
                    quiet: true
                    text: row.also
                }
                RowLine {
                    quiet: true
                    text: row.worker
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
                            name: row.markIcons[mark.index] ?? "" // The words may come a moment before the icons.
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

    component RowLine: SlText {
        Layout.fillWidth: true
        font.pixelSize: Theme.lineSize
        visible: text !== ""
    }
}
