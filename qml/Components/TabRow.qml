pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sightline.Theme

// The parts of one page ("Timeline", "Plan", …), as buttons that wrap onto further lines. `counts` belong to the tabs in their
// order; 0 or nothing shows none. `countWords` says the count to a screen reader: "3 to read".
FocusScope {
    id: bar

    required property string label
    required property list<string> tabs
    required property int current
    property list<string> countWords: []
    property list<int> counts: []

    signal chosen(index: int)

    function focusTab(index: int): bool {
        const tab = buttons.itemAt(index);
        if (tab === null)
            return false;
        tab.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    Accessible.name: bar.label
    Accessible.role: Accessible.PageTabList
    implicitHeight: flow.implicitHeight
    implicitWidth: flow.implicitWidth

    Flow {
        id: flow

        spacing: Theme.space / 2
        width: bar.width

        Repeater {
            id: buttons

            model: bar.tabs

            T.AbstractButton {
                id: tab

                required property int index
                required property string modelData

                readonly property bool here: tab.index === bar.current
                readonly property int count: tab.index < bar.counts.length ? bar.counts[tab.index] : 0
                readonly property string counted: tab.count > 0 && tab.index < bar.countWords.length
                    ? qsTr("%1, %2").arg(tab.modelData).arg(bar.countWords[tab.index]) : tab.modelData

                Accessible.name: tab.here ? qsTr("%1, shown now").arg(tab.counted) : tab.counted
                Accessible.role: Accessible.PageTab
                Accessible.selected: tab.here
                focus: tab.here
                focusPolicy: Qt.StrongFocus
                implicitHeight: Math.max(Theme.touchTarget, tab.implicitContentHeight + 2 * Theme.space)
                implicitWidth: Math.min(bar.width, Math.max(Theme.touchTarget, tab.implicitContentWidth + 3 * Theme.space))
                leftPadding: 1.5 * Theme.space
                objectName: "tab" + tab.index
                rightPadding: 1.5 * Theme.space
                text: tab.count > 0 ? qsTr("%1 (%2)").arg(tab.modelData).arg(tab.count) : tab.modelData

                Keys.onEnterPressed: tab.clicked()
                Keys.onReturnPressed: tab.clicked()
                Keys.onLeftPressed: event => event.accepted = bar.focusTab(tab.index + (tab.mirrored ? 1 : -1))
                Keys.onRightPressed: event => event.accepted = bar.focusTab(tab.index + (tab.mirrored ? -1 : 1))
                onClicked: bar.chosen(tab.index)

                background: Rectangle {
                    color: tab.down || tab.here ? Theme.pressed : "transparent"
                    radius: Theme.radius

                    Rectangle {
                        anchors.bottom: parent.bottom
                        color: tab.here ? Theme.brand : Theme.hairline
                        height: tab.here ? 4 : 2
                        width: parent.width
                    }
                    FocusRing {
                        shown: tab.visualFocus
                    }
                }
                contentItem: Text {
                    color: tab.here ? Theme.brand : Theme.secondaryInk
                    font.bold: tab.here
                    font.pixelSize: Theme.lineSize
                    horizontalAlignment: Text.AlignHCenter
                    text: tab.text
                    textFormat: Text.PlainText
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
