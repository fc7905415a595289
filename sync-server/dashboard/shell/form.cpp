#include "dashboard/shell/form.h"

#include <algorithm>

#include <fmt/format.h>

#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

/// What every field has around its control: label, hint, error, and the ids by which a screen reader ties them together.
struct Frame {
    std::string id;
    std::string value;
    std::string problem;
    std::string hint;
    std::string described_by; ///< The attribute, or nothing.
    std::string group_class;
    std::string error_class; ///< ` govuk-input--error` for the control's own prefix.
};

/// A box that is not ticked sends nothing, so in rows each has a name of its own.
std::string nameOfBox(const FormState& state, const FieldWords& words)
{
    return state.in_rows ? state.id(words.name) : words.name;
}

Frame frameOf(const FormState& state, const FieldWords& words, std::string_view control)
{
    Frame frame{escaped(state.id(words.name)), escaped(state.value(words.name)), {}, {}, {}, "govuk-form-group", {}};
    std::string ids;
    if (!words.hint.empty()) {
        frame.hint = fmt::format("<div class=\"govuk-hint\" id=\"{}-hint\">{}</div>\n", frame.id, escaped(words.hint));
        ids = frame.id + "-hint";
    }
    const std::string problem = state.problemOf(words.name);
    if (!problem.empty()) {
        frame.problem =
            fmt::format("<p class=\"govuk-error-message\" id=\"{}-error\"><span class=\"govuk-visually-hidden\">Error:"
                        "</span> {}</p>\n",
                frame.id, escaped(problem));
        ids += (ids.empty() ? "" : " ") + frame.id + "-error";
        frame.group_class += " govuk-form-group--error";
        frame.error_class = fmt::format(" {}--error", control);
    }
    if (!ids.empty()) frame.described_by = fmt::format(" aria-describedby=\"{}\"", ids);
    return frame;
}

std::string labelled(const Frame& frame, const FieldWords& words, std::string_view control)
{
    return fmt::format("<div class=\"{}\">\n<label class=\"govuk-label\" for=\"{}\">{}</label>\n{}{}{}\n</div>\n",
        frame.group_class, frame.id, escaped(words.label), frame.hint, frame.problem, control);
}

std::string button(std::string_view css, std::string_view words, std::string_view name, std::string_view value)
{
    const std::string sent =
        name.empty() ? std::string{} : fmt::format(" name=\"{}\" value=\"{}\"", escaped(name), escaped(value));
    return fmt::format("<button type=\"submit\" class=\"{}\"{}>{}</button>\n", css, sent, escaped(words));
}

} // namespace

std::string FormState::value(std::string_view name) const
{
    if (!in_rows) return typed.typed(name);
    const std::vector<std::string> values = typed.all(name);
    return row < values.size() ? values[row] : std::string{};
}

std::string FormState::id(std::string_view name) const
{
    return in_rows ? fmt::format("{}-{}", name, row + 1) : std::string{name};
}

std::string FormState::problemOf(std::string_view name) const
{
    const std::string wanted = id(name);
    const auto found =
        std::find_if(problems.begin(), problems.end(), [&](const Problem& problem) { return problem.field == wanted; });
    return found == problems.end() ? std::string{} : found->message;
}

FormState FormState::ofRow(std::size_t index) const
{
    FormState one = *this;
    one.row = index;
    one.in_rows = true;
    return one;
}

std::string textField(const FormState& state, const FieldWords& words, std::string_view type)
{
    const Frame frame = frameOf(state, words, "govuk-input");
    std::string value = type == "password" ? std::string{} : fmt::format(" value=\"{}\"", frame.value);
    if (!words.autocomplete.empty()) value += fmt::format(" autocomplete=\"{}\"", escaped(words.autocomplete));
    return labelled(frame, words,
        fmt::format("<input class=\"govuk-input{}\" id=\"{}\" name=\"{}\" type=\"{}\"{}{}>", frame.error_class, frame.id,
            escaped(words.name), type, value, frame.described_by));
}

std::string textArea(const FormState& state, const FieldWords& words, int rows)
{
    const Frame frame = frameOf(state, words, "govuk-textarea");
    // A line end straight after the tag is dropped by browsers: this one is, and none that somebody typed.
    return labelled(frame, words,
        fmt::format("<textarea class=\"govuk-textarea{}\" id=\"{}\" name=\"{}\" rows=\"{}\"{}>\n{}</textarea>", frame.error_class,
            frame.id, escaped(words.name), rows, frame.described_by, frame.value));
}

std::string dateField(const FormState& state, const FieldWords& words)
{
    const Frame frame = frameOf(state, words, "govuk-input");
    return labelled(frame, words,
        fmt::format("<input class=\"govuk-input govuk-input--width-10{}\" id=\"{}\" name=\"{}\" type=\"date\" value=\"{}\"{}>",
            frame.error_class, frame.id, escaped(words.name), frame.value, frame.described_by));
}

std::string choiceField(const FormState& state, const FieldWords& words, const Choices& choices)
{
    const Frame frame = frameOf(state, words, "govuk-select");
    const std::string chosen = state.value(words.name);
    std::string options;
    for (const auto& [value, text] : choices)
        options += fmt::format(
            "<option value=\"{}\"{}>{}</option>\n", escaped(value), value == chosen ? " selected" : "", escaped(text));
    return labelled(frame, words,
        fmt::format("<select class=\"govuk-select{}\" id=\"{}\" name=\"{}\"{}>\n{}</select>", frame.error_class, frame.id,
            escaped(words.name), frame.described_by, options));
}

std::string radioField(const FormState& state, const FieldWords& words, const Choices& choices)
{
    const Frame frame = frameOf(state, words, "govuk-radios");
    const std::string name = nameOfBox(state, words);
    const std::string chosen = state.typed.typed(name);
    std::string items;
    std::size_t number = 0;
    for (const auto& [value, text] : choices) {
        // The summary's link leads to the first one.
        const std::string id = number == 0 ? frame.id : fmt::format("{}-choice-{}", frame.id, number + 1);
        items += fmt::format(
            "<div class=\"govuk-radios__item\"><input class=\"govuk-radios__input\" id=\"{0}\" name=\"{1}\" type=\"radio\" "
            "value=\"{2}\"{3}><label class=\"govuk-label govuk-radios__label\" for=\"{0}\">{4}</label></div>\n",
            id, escaped(name), escaped(value), value == chosen ? " checked" : "", escaped(text));
        ++number;
    }
    return fmt::format(
        "<div class=\"{}\">\n<fieldset class=\"govuk-fieldset\"{}>\n<legend class=\"govuk-fieldset__legend "
        "govuk-fieldset__legend--s\">{}</legend>\n{}{}<div class=\"govuk-radios\">\n{}</div>\n</fieldset>\n</div>\n",
        frame.group_class, frame.described_by, escaped(words.label), frame.hint, frame.problem, items);
}

std::string checkField(const FormState& state, const FieldWords& words)
{
    const Frame frame = frameOf(state, words, "govuk-checkboxes");
    const std::string hint = words.hint.empty()
        ? std::string{}
        : fmt::format("<div class=\"govuk-hint govuk-checkboxes__hint\" id=\"{}-hint\">{}</div>", frame.id, escaped(words.hint));
    const std::string name = nameOfBox(state, words);
    return fmt::format("<div class=\"{0}\">\n{1}<div class=\"govuk-checkboxes\"><div class=\"govuk-checkboxes__item\"><input "
                       "class=\"govuk-checkboxes__input\" id=\"{2}\" name=\"{3}\" type=\"checkbox\" value=\"yes\"{4}{5}><label "
                       "class=\"govuk-label govuk-checkboxes__label\" for=\"{2}\">{6}</label>{7}</div></div>\n</div>\n",
        frame.group_class, frame.problem, frame.id, escaped(name), state.typed.typed(name) == "yes" ? " checked" : "",
        frame.described_by, escaped(words.label), hint);
}

std::string hiddenField(std::string_view name, std::string_view value)
{
    return fmt::format("<input type=\"hidden\" name=\"{}\" value=\"{}\">\n", escaped(name), escaped(value));
}

std::string submitButton(std::string_view words, std::string_view name, std::string_view value)
{
    return button("govuk-button", words, name, value);
}

std::string secondaryButton(std::string_view words, std::string_view name, std::string_view value)
{
    return button("govuk-button govuk-button--secondary", words, name, value);
}

std::string postForm(const SignedIn& person, std::string_view action, std::string_view fields)
{
    return fmt::format("<form method=\"post\" action=\"{}\" novalidate>\n{}{}</form>\n", escaped(action),
        hiddenField("csrf", person.csrf), fields);
}

std::string errorSummary(const std::vector<Problem>& problems)
{
    if (problems.empty()) return {};
    std::string items;
    for (const Problem& problem : problems) {
        const std::string words = escaped(problem.message);
        items += problem.field.empty() ? fmt::format("<li>{}</li>\n", words)
                                       : fmt::format("<li><a href=\"#{}\">{}</a></li>\n", escaped(problem.field), words);
    }
    return fmt::format(
        "<div class=\"govuk-error-summary\" role=\"alert\" tabindex=\"-1\" autofocus>\n<h2 "
        "class=\"govuk-error-summary__title\">There is a problem</h2>\n<div class=\"govuk-error-summary__body\"><ul "
        "class=\"govuk-list govuk-error-summary__list\">\n{}</ul></div>\n</div>\n",
        items);
}

} // namespace sightline::server::dashboard
