#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "access/web_sessions.h"
#include "dashboard/shell/page.h"
#include "http/parameters.h"

namespace sightline::server::dashboard {

/// Parts of forms, as HTML with the classes of govuk-frontend. Values and words are given as plain text and escaped here. A
/// field's id is its name (in rows `name-1`, `name-2`, …), which is what a `Problem` names. In rows text fields and lists share
/// one name, of which a form has every value in order; radios and boxes are named as their ids are.

/// What was typed and what is wrong with it: a form shown again keeps both.
struct FormState {
    http::Parameters typed = {};
    std::vector<Problem> problems = {};
    std::size_t row = 0; ///< Of fields that are there once a row: which one, from 0.
    bool in_rows = false;

    [[nodiscard]] std::string value(std::string_view name) const;
    [[nodiscard]] std::string id(std::string_view name) const;
    /// Empty: nothing is wrong with it.
    [[nodiscard]] std::string problemOf(std::string_view name) const;
    [[nodiscard]] FormState ofRow(std::size_t index) const;
};

struct FieldWords {
    std::string name;
    std::string label;
    std::string hint = {};
    std::string autocomplete = {}; ///< What a browser may fill in: `username`.
};

using Choices = std::vector<std::pair<std::string, std::string>>; ///< Value and words.

[[nodiscard]] std::string textField(const FormState& state, const FieldWords& words, std::string_view type = "text");
[[nodiscard]] std::string textArea(const FormState& state, const FieldWords& words, int rows = 4);
[[nodiscard]] std::string dateField(const FormState& state, const FieldWords& words); ///< YYYY-MM-DD.
[[nodiscard]] std::string choiceField(
    const FormState& state, const FieldWords& words, const Choices& choices); ///< A list that opens.
[[nodiscard]] std::string radioField(const FormState& state, const FieldWords& words, const Choices& choices);
[[nodiscard]] std::string checkField(const FormState& state, const FieldWords& words); ///< One box; its value is `yes`.
[[nodiscard]] std::string hiddenField(std::string_view name, std::string_view value);
[[nodiscard]] std::string submitButton(std::string_view words, std::string_view name = {}, std::string_view value = {});
[[nodiscard]] std::string secondaryButton(std::string_view words, std::string_view name = {}, std::string_view value = {});

/// `<form method="post">` with the session's CSRF field in it.
[[nodiscard]] std::string postForm(const SignedIn& person, std::string_view action, std::string_view fields);

/// The summary on top of a page; empty if there is nothing wrong. The layout calls it.
[[nodiscard]] std::string errorSummary(const std::vector<Problem>& problems);

} // namespace sightline::server::dashboard
