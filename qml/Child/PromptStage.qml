pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// One prompt of a module, or the one to practise on. Nothing here has to be answered.
ChildPage {
    id: stage

    required property ChildSpaceViewModel viewModel

    readonly property PromptViewModel prompt: stage.viewModel.prompt
    readonly property int kind: stage.prompt.kind
    readonly property bool practising: stage.viewModel.stage === ChildSpaceViewModel.Practice
    readonly property bool draws: stage.kind === PromptViewModel.Drawing
    readonly property bool sorts: stage.kind === PromptViewModel.Sort
    readonly property bool severalWays: stage.prompt.drawingAllowed && !stage.draws
    readonly property bool wordsOnly: stage.prompt.wordsAllowed && !stage.severalWays
    readonly property bool cardsOnly: !stage.draws && !stage.sorts && !stage.severalWays && !stage.wordsOnly

    widthMax: ChildLook.wideMax

    PageWords {
        Layout.fillWidth: true
        heading: stage.practising ? stage.viewModel.heading : stage.prompt.asked
        lines: stage.practising ? stage.viewModel.lines : stage.prompt.hint === "" || ChildLook.mostlyPictures ? [] : [stage.prompt.hint]
        picture: stage.practising ? "" : stage.prompt.picture !== "" ? stage.prompt.picture : stage.viewModel.modulePicture
    }
    Says {
        Layout.fillWidth: true
        font.bold: true
        text: stage.prompt.asked
        visible: stage.practising
    }
    PartsRow {
        Layout.fillWidth: true
        viewModel: stage.viewModel
        visible: !stage.practising && implicitHeight > 0
    }
    StagePart {
        there: stage.cardsOnly
        sourceComponent: CardsPart {
            prompt: stage.prompt
        }
    }
    StagePart {
        there: stage.sorts
        sourceComponent: SortPart {
            prompt: stage.prompt
        }
    }
    StagePart {
        there: stage.draws
        sourceComponent: DrawPad {
            heightMax: stage.freeHeight - 150
            page: stage.prompt.drawing
            undoHere: false
        }
    }
    StagePart {
        there: stage.wordsOnly
        sourceComponent: WordsPart {
            prompt: stage.prompt
            workerName: stage.viewModel.workerName
        }
    }
    StagePart {
        there: stage.severalWays
        sourceComponent: WaysPart {
            heightMax: stage.freeHeight - 150
            prompt: stage.prompt
            workerName: stage.viewModel.workerName
        }
    }
    StagePart {
        there: stage.prompt.severalAllowed && !stage.draws
        sourceComponent: AnswersList {
            prompt: stage.prompt
        }
    }
    StagePart {
        there: stage.prompt.renameAllowed
        sourceComponent: RenamePart {
            prompt: stage.prompt
        }
    }
    AnswerRow {
        Layout.fillWidth: true
        prompt: stage.prompt
    }
    Says {
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
        objectName: "said"
        text: stage.prompt.saidWords
        visible: text !== ""
    }
    NextRow {
        Layout.fillWidth: true
        viewModel: stage.viewModel
    }
}
