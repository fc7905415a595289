pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Every child on this tablet, found as one types. Works without a network.
FocusScope {
    id: screen

    required property ChildrenViewModel viewModel

    signal childWanted(child: string)

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 2 * Theme.space
        anchors.rightMargin: Theme.space / 2
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.space
            large: true
            text: qsTr("Children")
        }
        SearchField {
            Layout.fillWidth: true
            Layout.rightMargin: 1.5 * Theme.space
            focus: true
            label: qsTr("Find a child by name, address or number")
            objectName: "childSearch"
            text: screen.viewModel.query

            onEdited: text => screen.viewModel.search(text)
        }
        SlText {
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            Layout.rightMargin: 1.5 * Theme.space
            objectName: "childrenFound"
            text: screen.viewModel.found
            visible: text !== ""
        }
        NoticeBar {
            Layout.fillWidth: true
            Layout.rightMargin: 1.5 * Theme.space
            iconName: "square_alert"
            text: screen.viewModel.problem
            tone: Tone.Bad
        }
        ListView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomMargin: 3 * Theme.space
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: screen.viewModel.rows
            objectName: "childrenList"
            spacing: Theme.space

            ReadingOrder {
                content: list.contentItem
            }

            T.ScrollBar.vertical: SlScrollBar {}

            delegate: ListRow {
                id: row

                required property string childId
                required property string name
                required property string details
                required property string spoken
                required property string stateWord
                required property int visitState
                required property int index

                accessibleName: row.spoken
                hint: row.details
                objectName: "foundChild" + row.index
                text: row.name
                width: list.width - 1.5 * Theme.space // Room for the scroll bar.

                onClicked: screen.childWanted(row.childId)

                StateTag {
                    text: row.stateWord
                    visitState: row.visitState
                }
            }
        }
    }
}
