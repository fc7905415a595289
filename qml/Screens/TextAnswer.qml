import QtQuick
import Sightline.Components
import Sightline.ViewModels

// A question of a form that is answered in words.
TextQuestion {
    id: answer

    required property Question question

    error: answer.question.error
    hint: answer.question.hint
    label: answer.question.labelInForm
    objectName: answer.question.field
    value: answer.question.value
    visible: answer.question.asked

    onEdited: value => answer.question.answer(value)

    Connections {
        target: answer.question

        function onFocusWanted(): void {
            answer.takeFocus();
        }
    }
}
