import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Recording a visit: four pages that can be opened in any order, then what became of it.
FocusScope {
    id: screen

    required property RecordVisitViewModel viewModel

    readonly property bool finished: screen.viewModel.step === RecordVisitViewModel.Finished

    Keys.onEscapePressed: screen.viewModel.back()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            id: top

            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.leftMargin: 2 * Theme.space
            Layout.maximumWidth: Theme.formWidthMax
            Layout.rightMargin: 2 * Theme.space
            Layout.topMargin: Theme.space
            spacing: Theme.space
            visible: !screen.finished

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space

                Heading {
                    Layout.fillWidth: true
                    text: screen.viewModel.title
                }
                SlButton {
                    accessibleName: qsTr("Close. Your draft stays on this tablet.")
                    kind: SlButton.Quiet
                    objectName: "close"
                    text: qsTr("Close")

                    onClicked: screen.viewModel.leave()
                }
            }
            SlText {
                Layout.fillWidth: true
                quiet: true
                small: true
                text: screen.viewModel.draftText
                visible: screen.viewModel.draftText !== ""
            }
            NoticeBar {
                Layout.fillWidth: true
                iconName: "square_alert"
                text: screen.viewModel.notSaved
                tone: Tone.Bad
            }
            StepBar {
                Layout.fillWidth: true
                current: screen.viewModel.step
                steps: [qsTr("Visit"), qsTr("Children"), qsTr("Notes"), qsTr("Check")]

                onChosen: step => screen.viewModel.goTo(step)
            }
        }

        StackLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            currentIndex: screen.viewModel.step

            VisitPage {
                viewModel: screen.viewModel
            }
            ChildrenPage {
                viewModel: screen.viewModel
            }
            NotesPage {
                viewModel: screen.viewModel
            }
            CheckPage {
                viewModel: screen.viewModel
            }
            FinishedPage {
                viewModel: screen.viewModel
            }
        }
    }
}
