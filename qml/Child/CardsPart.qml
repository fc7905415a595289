import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// Cards to pick from, and a card of one's own.
ColumnLayout {
    id: part

    required property PromptViewModel prompt

    spacing: ChildLook.gap

    CardGrid {
        Layout.fillWidth: true
        cards: part.prompt.choices

        onPressed: code => part.prompt.pick(code)
    }
    OwnCard {
        Layout.fillWidth: true
        visible: part.prompt.ownCardsAllowed

        onMade: words => part.prompt.addCard(words)
        onTyped: words => part.prompt.holdCard(words)
    }
}
