import Sightline.Components
import Sightline.Theme

// The five states of a child's visits, each with its own shape and colour. In the order of VisitState.
Tag {
    id: tag

    required property int visitState

    readonly property list<string> shapes: ["square_alert", "triangle", "circle_tick", "ring", "bars"]
    readonly property list<int> tones: [Tone.Bad, Tone.Warning, Tone.Good, Tone.Neutral, Tone.Note]

    iconName: tag.shapes[tag.visitState]
    tone: tag.tones[tag.visitState]
}
