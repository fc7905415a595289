import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// Striking out a visit: the reason, then the question whether it is meant.
FormPage {
    id: screen

    required property StrikeVisitViewModel viewModel

    PageTop {
        Layout.fillWidth: true
        detail: screen.viewModel.about
        title: qsTr("Strike out a record")

        onBackWanted: screen.viewModel.back()
    }
    NoticeBar {
        Layout.fillWidth: true
        iconName: "square_alert"
        text: screen.viewModel.notSaved
        tone: Tone.Bad
    }
    SlText {
        Layout.fillWidth: true
        text: qsTr("A record that is struck out counts for nothing: no due date moves because of it. It is never deleted. It stays in the history, with who struck it out and why.")
    }
    TextAnswer {
        Layout.fillWidth: true
        enabled: !screen.viewModel.asking
        lines: 3
        question: screen.viewModel.reason
    }
    SlButton {
        Layout.fillWidth: true
        kind: SlButton.Primary
        objectName: "strikeOut"
        text: qsTr("Continue")
        visible: !screen.viewModel.asking

        onClicked: screen.viewModel.strike()
    }
    ConfirmPanel {
        Layout.fillWidth: true
        explanation: qsTr("It counts for nothing from then on, and due dates may come sooner. It stays in the history.")
        keepText: qsTr("Leave it as it is")
        question: screen.viewModel.question
        throwText: qsTr("Yes, strike it out")
        visible: screen.viewModel.asking

        onConfirmed: screen.viewModel.confirm()
        onKept: screen.viewModel.keepVisit()
    }
}
