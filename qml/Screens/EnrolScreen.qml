pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Setting up this tablet for a worker: the server's address and the code, then a PIN of their own.
FormPage {
    id: screen

    required property EnrolViewModel viewModel

    signal helpWanted()

    readonly property bool working: screen.viewModel.step === EnrolViewModel.Working

    Keys.onEscapePressed: screen.viewModel.goBack()

    footer: SlButton {
        Layout.fillWidth: true
        enabled: !screen.working
        kind: SlButton.Primary
        objectName: "enrolGoOn"
        text: screen.viewModel.step === EnrolViewModel.Invited ? qsTr("Continue") : qsTr("Set up this tablet")

        onClicked: screen.viewModel.goOn()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space

        SlButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            enabled: !screen.working
            iconName: "back"
            kind: SlButton.Quiet
            objectName: "enrolBack"
            text: qsTr("Back")

            onClicked: screen.viewModel.goBack()
        }
        Item {
            Layout.fillWidth: true
        }
        HelpButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth

            onClicked: screen.helpWanted()
        }
    }
    Heading {
        Layout.fillWidth: true
        large: true
        text: screen.viewModel.step === EnrolViewModel.Invited ? qsTr("Set up this tablet") : qsTr("Create a PIN for this tablet")
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        objectName: "enrolProblem"
        text: screen.viewModel.problem
        tone: Tone.Bad
    }
    SlText {
        Layout.fillWidth: true
        text: qsTr("Your administrator gives you the address of the server and a code, in writing or as a QR code. The code works once and for a short time. You must be online.")
        visible: screen.viewModel.step === EnrolViewModel.Invited
    }
    TextQuestion {
        Layout.fillWidth: true
        error: screen.viewModel.invitationError
        focus: true
        hint: qsTr("For example: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. You may paste the text of a QR code.")
        inputHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        label: qsTr("Address and code")
        lines: 2
        objectName: "invitation"
        value: screen.viewModel.invitation
        visible: screen.viewModel.step === EnrolViewModel.Invited

        onEdited: value => screen.viewModel.invitation = value
    }
    ColumnLayout {
        Layout.fillWidth: true
        enabled: !screen.working
        spacing: 3 * Theme.space
        visible: screen.viewModel.step !== EnrolViewModel.Invited

        SlText {
            Layout.fillWidth: true
            quiet: true
            text: qsTr("Server: %1").arg(screen.viewModel.server)
        }
        SlText {
            Layout.fillWidth: true
            text: qsTr("At least 6 digits, not all the same and not in a row. A passphrase of several words is safer and may be easier to remember. Nobody else knows it, and nobody can look it up for you.")
        }
        SecretField {
            Layout.fillWidth: true
            error: screen.viewModel.pinError
            label: qsTr("PIN or passphrase")
            objectName: "newPin"
            shown: showIt.checked
            value: screen.viewModel.pin

            onEdited: value => screen.viewModel.pin = value
        }
        SecretField {
            Layout.fillWidth: true
            error: screen.viewModel.pinAgainError
            label: qsTr("The same again")
            objectName: "newPinAgain"
            shown: showIt.checked
            value: screen.viewModel.pinAgain

            onAccepted: screen.viewModel.goOn()
            onEdited: value => screen.viewModel.pinAgain = value
        }
        CheckRow {
            id: showIt

            Layout.fillWidth: true
            objectName: "showPin"
            text: qsTr("Show what I type")
        }
    }
    BusyBar {
        Layout.fillWidth: true
        text: qsTr("Setting up this tablet. This takes a few seconds.")
        visible: screen.working
    }
}
