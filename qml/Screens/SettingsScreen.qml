import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// How the app looks and speaks on this tablet. Every change is there at once and kept.
FormPage {
    id: screen

    required property SettingsViewModel viewModel

    signal closeRequested()

    Keys.onEscapePressed: screen.closeRequested()

    SlButton {
        iconName: "back"
        kind: SlButton.Quiet
        objectName: "settingsBack"
        text: qsTr("Back")

        onClicked: screen.closeRequested()
    }
    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Settings")
    }
    Panel {
        Layout.fillWidth: true
        spacing: 3 * Theme.space

        RadioGroup {
            Layout.fillWidth: true
            choiceWidth: 120
            choices: screen.viewModel.textSizes
            label: qsTr("Text size")
            objectName: "textSize"
            sideBySide: true
            value: Appearance.textPercent.toString()

            onChosen: value => Appearance.textPercent = parseInt(value)
        }
        RadioGroup {
            Layout.fillWidth: true
            choices: screen.viewModel.schemes
            label: qsTr("Colours")
            objectName: "scheme"
            sideBySide: true
            value: Appearance.scheme.toString()

            onChosen: value => Appearance.scheme = parseInt(value)
        }
        CheckRow {
            Layout.fillWidth: true
            checked: Appearance.reduceMotion
            objectName: "reduceMotion"
            text: qsTr("Less movement on the screen")

            onToggled: Appearance.reduceMotion = checked
        }
    }
    Panel {
        Layout.fillWidth: true

        RadioGroup {
            Layout.fillWidth: true
            choices: screen.viewModel.languages
            label: qsTr("Language")
            objectName: "language"
            sideBySide: true
            value: screen.viewModel.language

            onChosen: value => screen.viewModel.chooseLanguage(value)
        }
        NoticeBar {
            Layout.fillWidth: true
            iconName: "note"
            objectName: "languageNote"
            text: screen.viewModel.languageNote
        }
        SlText {
            Layout.fillWidth: true
            quiet: true
            small: true
            text: qsTr("A visit that is open keeps its language until you open it again. Nothing you have typed is changed.")
        }
    }
    Panel {
        Layout.fillWidth: true

        TextQuestion {
            Layout.fillWidth: true
            hint: qsTr("Shown when a child says “I don’t feel safe”, and when somebody is in danger. One on each line.")
            label: qsTr("Duty numbers on this tablet")
            lines: 3
            objectName: "dutyNumbersSetting"
            value: screen.viewModel.dutyNumbers

            onEdited: value => screen.viewModel.keepDutyNumbers(value)
        }
        NoticeBar {
            Layout.fillWidth: true
            iconName: "square_alert"
            text: screen.viewModel.dutyProblem
            tone: Tone.Bad
        }
    }
    Panel {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Privacy")
        }
        SlText {
            Layout.fillWidth: true
            text: screen.viewModel.autoLock
        }
        SlText {
            Layout.fillWidth: true
            text: qsTr("“Cover”, or Ctrl and the full stop key, hides the screen at once. Within a minute one tap brings it back; after that your PIN is asked for.")
        }
    }
}
