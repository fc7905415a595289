import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sightline.Components
import Sightline.Theme

// A field to look for something in what is on the tablet. Ctrl+F comes here from anywhere on the page; Esc empties it.
FocusScope {
    id: search

    required property string label
    property string text: ""

    signal edited(text: string)

    function takeFocus(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Shortcut {
        enabled: search.visible
        sequences: ["Ctrl+F"]

        onActivated: search.takeFocus()
    }
    ColumnLayout {
        id: column

        spacing: Theme.space / 2
        width: search.width

        SlText {
            Accessible.ignored: true // The field bears the same name.
            Layout.fillWidth: true
            font.bold: true
            small: true
            text: search.label
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space

            T.TextField {
                id: field

                Accessible.name: search.label
                Accessible.role: Accessible.EditableText
                Accessible.searchEdit: true
                Layout.fillWidth: true
                bottomPadding: 1.5 * Theme.space
                color: Theme.ink
                focus: true
                font.pixelSize: Theme.bodySize
                implicitHeight: Math.max(Theme.touchTarget, field.contentHeight + 3 * Theme.space)
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                leftPadding: field.LayoutMirroring.enabled ? 1.5 * Theme.space : Theme.iconSize + 3 * Theme.space
                objectName: "searchField"
                rightPadding: field.LayoutMirroring.enabled ? Theme.iconSize + 3 * Theme.space : 1.5 * Theme.space
                selectByMouse: true
                selectedTextColor: Theme.brandInk
                selectionColor: Theme.brand
                text: search.text
                topPadding: 1.5 * Theme.space
                verticalAlignment: TextInput.AlignVCenter

                background: Rectangle {
                    border.color: Theme.edge
                    border.width: 1
                    color: Theme.surface
                    radius: Theme.radius

                    Icon {
                        anchors.left: parent.left
                        anchors.leftMargin: 1.5 * Theme.space
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.secondaryInk
                        name: "search"
                        size: Theme.iconSize
                    }
                    FocusRing {
                        shown: field.activeFocus
                    }
                }

                Keys.onEscapePressed: event => {
                    event.accepted = field.text !== "";
                    search.edited("");
                }
                onTextEdited: search.edited(field.text)
            }
            SlButton {
                accessibleName: qsTr("Clear: %1").arg(search.label)
                iconName: "close"
                kind: SlButton.Quiet
                text: qsTr("Clear")
                visible: search.text !== ""

                onClicked: {
                    search.edited("");
                    search.takeFocus();
                }
            }
        }
    }
}
