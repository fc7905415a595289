import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Recording a visit: short sections that can be opened in any order from the task list, or one after the other with Next; then
// what became of it.
FocusScope {
    id: screen

    required property RecordVisitViewModel viewModel

    signal briefWanted()
    signal handOverWanted(child: string)

    readonly property int step: screen.viewModel.step
    readonly property bool finished: screen.step === RecordVisitViewModel.Finished
    readonly property bool inSections: screen.step < RecordVisitViewModel.Check
    readonly property bool checking: screen.step === RecordVisitViewModel.Check
    // Little room for large text: what can be found on the task list gives way to the questions.
    readonly property bool cramped: screen.height < 560 * Theme.scale
    readonly property bool atTaskList: screen.step === RecordVisitViewModel.Sections

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
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space
                    text: screen.cramped && screen.inSections ? screen.viewModel.placeInForm : screen.viewModel.title
                }
                SlButton {
                    Layout.alignment: Qt.AlignTop
                    accessibleName: qsTr("Close. Your draft stays on this tablet.")
                    kind: SlButton.Quiet
                    objectName: "close"
                    text: qsTr("Close")

                    onClicked: screen.viewModel.leave()
                }
            }
            SlText {
                Layout.fillWidth: true
                objectName: "draftText"
                quiet: true
                small: true
                text: screen.viewModel.draftText
                visible: screen.viewModel.draftText !== "" && !screen.cramped
            }
            SlButton {
                Layout.fillWidth: true
                kind: SlButton.Link
                objectName: "briefOfVisit"
                text: qsTr("Before you go in: last visits, wishes, what to know")
                visible: screen.step === RecordVisitViewModel.Visit && !screen.cramped

                onClicked: screen.briefWanted()
            }
            NoticeBar {
                Layout.fillWidth: true
                iconName: "square_alert"
                text: screen.viewModel.notSaved
                tone: Tone.Bad
            }
            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.space
                columns: top.width < 300 * Theme.scale ? 1 : 2
                rowSpacing: 0
                visible: screen.inSections || screen.checking

                SlText {
                    Layout.fillWidth: true
                    font.bold: true
                    objectName: "placeInForm"
                    visible: !screen.cramped || screen.checking
                    text: screen.checking ? qsTr("Check your answers") : screen.viewModel.placeInForm
                }
                SlButton {
                    iconName: "list"
                    kind: SlButton.Quiet
                    objectName: "allSections"
                    text: qsTr("All sections")

                    onClicked: screen.viewModel.goTo(RecordVisitViewModel.Sections)
                }
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

                onHandOverWanted: child => screen.handOverWanted(child)
            }
            PeoplePage {
                viewModel: screen.viewModel
            }
            HeardPage {
                viewModel: screen.viewModel
            }
            MeaningPage {
                viewModel: screen.viewModel
            }
            LanguagePage {
                viewModel: screen.viewModel
            }
            SafetyPage {
                viewModel: screen.viewModel
            }
            NextStepsPage {
                viewModel: screen.viewModel
            }
            CheckPage {
                viewModel: screen.viewModel
            }
            SectionsPage {
                viewModel: screen.viewModel
            }
            DangerPage {
                viewModel: screen.viewModel
            }
            FinishedPage {
                viewModel: screen.viewModel
            }
        }

        Rectangle {
            Layout.fillWidth: true
            color: Theme.surface
            implicitHeight: acts.implicitHeight + 2 * Theme.space
            visible: screen.inSections || screen.checking || screen.atTaskList

            Rectangle {
                color: Theme.hairline
                height: 1
                width: parent.width
            }
            GridLayout {
                id: acts

                anchors.centerIn: parent
                columnSpacing: 2 * Theme.space
                columns: acts.width < 360 * Theme.scale ? 1 : 2
                rowSpacing: Theme.space
                width: Math.min(Theme.formWidthMax, parent.width - 4 * Theme.space)

                SlButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    kind: SlButton.Primary
                    objectName: "next"
                    text: screen.viewModel.nextTitle
                    visible: screen.inSections

                    onClicked: screen.viewModel.next()
                }
                SlButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    kind: screen.atTaskList ? SlButton.Primary : SlButton.Secondary
                    objectName: "checkAnswers"
                    text: qsTr("Check answers")
                    visible: screen.atTaskList || (screen.inSections && screen.step !== RecordVisitViewModel.NextSteps && !(screen.cramped && acts.columns === 1))

                    onClicked: screen.viewModel.goTo(RecordVisitViewModel.Check)
                }
                SlButton {
                    Layout.fillWidth: true
                    kind: SlButton.Primary
                    objectName: "finish"
                    text: qsTr("Sign and finish this visit")
                    visible: screen.checking

                    onClicked: screen.viewModel.finish()
                }
            }
        }
    }
}
