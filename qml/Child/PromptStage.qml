pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sightline.Child
import Sightline.ChildSpace

// One prompt of a module, or the one to practise on. Nothing here has to be answered.
ChildPage {
    id: stage

    required property ChildSpaceViewModel viewModel
    required property PromptViewModel prompt

    readonly property int kind: stage.prompt.kind
    readonly property string workerName: stage.viewModel.workerName
    readonly property bool practising: stage.viewModel.stage === ChildSpaceViewModel.Practice
    readonly property bool draws: stage.kind === PromptViewModel.Drawing
    readonly property bool sorts: stage.kind === PromptViewModel.Sort
    readonly property bool severalWays: stage.prompt.drawingAllowed && !stage.draws
    readonly property bool wordsOnly: stage.prompt.wordsAllowed && !stage.severalWays
    readonly property bool cardsOnly: !stage.draws && !stage.sorts && !stage.severalWays && !stage.wordsOnly

    fill: true
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
        visible: stage.prompt.title !== ""
    }
    Repeater {
        model: stage.cardsOnly ? 1 : 0

        CardsPart {
            Layout.fillWidth: true
            prompt: stage.prompt
        }
    }
    Repeater {
        model: stage.sorts ? 1 : 0

        SortPart {
            Layout.fillWidth: true
            prompt: stage.prompt
        }
    }
    Repeater {
        model: stage.draws ? 1 : 0

        DrawPad {
            Layout.fillWidth: true
            heightMax: stage.freeHeight - 150
            page: stage.prompt.drawing
        }
    }
    Repeater {
        model: stage.wordsOnly ? 1 : 0

        WordsPart {
            Layout.fillWidth: true
            prompt: stage.prompt
            workerName: stage.workerName
        }
    }
    Repeater {
        model: stage.severalWays ? 1 : 0

        WaysPart {
            Layout.fillWidth: true
            heightMax: stage.freeHeight - 150
            prompt: stage.prompt
            workerName: stage.workerName
        }
    }
    Repeater {
        model: stage.prompt.severalAllowed && !stage.draws ? 1 : 0

        AnswersList {
            Layout.fillWidth: true
            prompt: stage.prompt
        }
    }
    Repeater {
        model: stage.prompt.renameAllowed ? 1 : 0

        RenamePart {
            Layout.fillWidth: true
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
    Item {
        Layout.fillHeight: true
    }
    NextRow {
        Layout.fillWidth: true
        viewModel: stage.viewModel
    }
}
