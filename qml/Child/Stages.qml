pragma ComponentBehavior: Bound

import QtQuick
import Sightline.Child
import Sightline.ChildSpace

// The one page that is open. The others are not there at all.
FocusScope {
    id: stages

    required property ChildSpaceViewModel viewModel

    Repeater {
        model: stages.viewModel.stage === ChildSpaceViewModel.Welcome ? 1 : 0

        WelcomeStage {
            anchors.fill: stages
            focus: true
            viewModel: stages.viewModel
        }
    }
    Repeater {
        model: stages.viewModel.stage === ChildSpaceViewModel.WhoReads || stages.viewModel.stage === ChildSpaceViewModel.WhoReadsAfter ? 1 : 0

        WhoReadsStage {
            anchors.fill: stages
            focus: true
            viewModel: stages.viewModel
        }
    }
    // Made anew for each prompt: it begins at its top.
    Repeater {
        model: stages.viewModel.prompt === null ? [] : [stages.viewModel.prompt]

        PromptStage {
            required property PromptViewModel modelData

            prompt: modelData
            anchors.fill: stages
            focus: true
            viewModel: stages.viewModel
        }
    }
    Repeater {
        model: stages.viewModel.stage === ChildSpaceViewModel.Home ? 1 : 0

        HomeStage {
            anchors.fill: stages
            focus: true
            viewModel: stages.viewModel
        }
    }
    Repeater {
        model: stages.viewModel.stage === ChildSpaceViewModel.NotSafe ? 1 : 0

        NotSafeStage {
            anchors.fill: stages
            focus: true
            viewModel: stages.viewModel
        }
    }
    Repeater {
        model: stages.viewModel.stage === ChildSpaceViewModel.Hidden ? 1 : 0

        HiddenStage {
            anchors.fill: stages
            focus: true
            viewModel: stages.viewModel
        }
    }
    Repeater {
        model: stages.viewModel.stage === ChildSpaceViewModel.ShowBack ? 1 : 0

        ShowBackStage {
            anchors.fill: stages
            focus: true
            viewModel: stages.viewModel
        }
    }
    Repeater {
        model: stages.viewModel.stage === ChildSpaceViewModel.Thanks ? 1 : 0

        ThanksStage {
            anchors.fill: stages
            focus: true
            viewModel: stages.viewModel
        }
    }
    Repeater {
        model: stages.viewModel.stage === ChildSpaceViewModel.GiveBack || stages.viewModel.stage === ChildSpaceViewModel.Asleep ? 1 : 0

        GiveBackStage {
            anchors.fill: stages
            focus: true
            viewModel: stages.viewModel
        }
    }
}
