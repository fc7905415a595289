import QtQuick
import Sightline.Child

// A card: a picture with its words, or words only.
ChildButton {
    id: card

    required property string code
    required property string words
    required property bool picked
    required picture

    atStart: ChildLook.mostlyWords
    choice: true
    chosen: card.picked
    objectName: card.code
    over: !ChildLook.mostlyWords
    pictureSize: ChildLook.pictureSize
    text: card.words
}
