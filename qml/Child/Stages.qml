pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Child
import Sightline.ChildSpace

// The one page that is open. The others are not there at all.
FocusScope {
    id: stages

    required property ChildSpaceViewModel viewModel

    component Stage: Loader {
        property list<int> of

        active: of.includes(stages.viewModel.stage)
        anchors.fill: parent
        focus: active
    }

    Stage {
        of: [ChildSpaceViewModel.Welcome]
        sourceComponent: WelcomeStage {
            viewModel: stages.viewModel
        }
    }
    Stage {
        of: [ChildSpaceViewModel.WhoReads, ChildSpaceViewModel.WhoReadsAfter]
        sourceComponent: WhoReadsStage {
            viewModel: stages.viewModel
        }
    }
    Stage {
        of: [ChildSpaceViewModel.Practice, ChildSpaceViewModel.Module]
        sourceComponent: PromptStage {
            viewModel: stages.viewModel
        }
    }
    Stage {
        of: [ChildSpaceViewModel.Home]
        sourceComponent: HomeStage {
            viewModel: stages.viewModel
        }
    }
    Stage {
        of: [ChildSpaceViewModel.NotSafe]
        sourceComponent: NotSafeStage {
            viewModel: stages.viewModel
        }
    }
    Stage {
        of: [ChildSpaceViewModel.Hidden]
        sourceComponent: HiddenStage {
            viewModel: stages.viewModel
        }
    }
    Stage {
        of: [ChildSpaceViewModel.ShowBack]
        sourceComponent: ShowBackStage {
            viewModel: stages.viewModel
        }
    }
    Stage {
        of: [ChildSpaceViewModel.Thanks]
        sourceComponent: ThanksStage {
            viewModel: stages.viewModel
        }
    }
    Stage {
        of: [ChildSpaceViewModel.GiveBack]
        sourceComponent: GiveBackStage {
            viewModel: stages.viewModel
        }
    }
    Stage {
        of: [ChildSpaceViewModel.Asleep]
        sourceComponent: AsleepStage {
            viewModel: stages.viewModel
        }
    }
}
