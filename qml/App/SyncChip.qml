import Sightline.Components
import Sightline.Theme
import Sightline.ViewModels

// The status chip, with the shape and colour of each state. In the order of SyncViewModel.State.
StatusChip {
    id: chip

    required property SyncViewModel viewModel

    readonly property list<string> shapes: ["check", "send", "sync", "offline", "square_alert", "triangle", "square_alert"]
    readonly property list<int> tones: [Tone.Good, Tone.Note, Tone.Note, Tone.Warning, Tone.Bad, Tone.Warning, Tone.Bad]

    iconName: chip.shapes[chip.viewModel.state]
    text: chip.viewModel.chip
    tone: chip.tones[chip.viewModel.state]
}
