import QtQuick
import QtQuick.Layouts
import Sightline.Components
import Sightline.Theme

// Every component in every state, to be looked at, in four parts.
Rectangle {
    id: gallery

    property int part: 0

    color: Theme.ground

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TabRow {
            Layout.fillWidth: true
            Layout.margins: Theme.space
            current: gallery.part
            label: "Parts of the gallery"
            tabs: ["Buttons", "Questions", "Lists", "Messages"]

            onChosen: index => gallery.part = index
        }
        StackLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            currentIndex: gallery.part

            ButtonsPage {}
            QuestionsPage {}
            ListsPage {}
            MessagesPage {}
        }
    }
}
