#include "projection/words.h"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/contract.h"
#include "projection/field_values.h"
#include "rules/compliance.h"

namespace sightline::projection {

namespace {

using Json = nlohmann::json;
using Words = std::pair<std::string_view, std::string_view>;

constexpr std::array<Words, 41> kFields{{
    {"sighting", "whether the child was seen"},
    {"occurred_on", "the day of the visit"},
    {"outcome", "how the visit ended"},
    {"mode", "how the visit was made"},
    {"purpose", "what the visit was for"},
    {"performer", "who made the visit"},
    {"place", "where the visit was"},
    {"where_child_lives", "whether it was where the child lives"},
    {"bedroom_seen", "whether the bedroom was seen"},
    {"others_in_room", "whether somebody else was in the room"},
    {"where_sleeps", "where the child sleeps"},
    {"language_used", "the language used with the child"},
    {"communication", "how the child and the worker understood each other"},
    {"domestic_abuse", "domestic abuse"},
    {"child_offered_alone", "whether the child was offered the chance to be seen alone"},
    {"women_offered_alone", "the women who were offered the chance to be seen alone"},
    {"women_not_offered_alone", "the women who were not offered the chance to be seen alone"},
    {"health_review", "which health review it was"},
    {"late_reason", "why it was written up late"},
    {"late_detail", "more about why it was written up late"},
    {"next_visit_on", "the day of the next visit"},
    {"in_danger_now", "whether somebody was in danger at the time"},
    {"new_in_home", "who is new in the home"},
    {"interpreter_why", "why a member of the family interpreted"},
    {"present", "who else was there"},
    {"started_at", "when the visit started"},
    {"ended_at", "when the visit ended"},
    {"announced", "whether the family knew of the visit"},
    {"struck", "whether the visit is struck out"},
    {"end", "whether and when it ends"},
    {"start", "when it starts"},
    {"to", "whether and when it ends"},
    {"from", "when it starts"},
    {"lead", "who leads"},
    {"clock", "which due date it is about"},
    {"about", "what it is about"},
    {"until", "the day it runs out"},
    {"authority", "who agreed it"},
    {"from_worker", "who works with the child now"},
    {"to_worker", "who is to work with the child"},
    {"decision", "what was decided"},
}};

/// What a row of a plan says.
constexpr std::array<Words, 6> kRowFields{{
    {"interval", "how often"},
    {"first", "how soon the first time"},
    {"measure", "what is asked"},
    {"by", "who makes the visit"},
    {"where_child_lives", "whether it is where the child lives"},
    {"removed", "whether the row is taken out"},
}};

/// Coded values: the words of the glossary with spaces. Everything else that is text was typed by somebody.
constexpr std::array<std::string_view, 21> kCoded{"sighting", "outcome", "mode", "purpose", "place", "not_alone_reason", "awake",
    "type", "regime", "role", "measure", "by", "lead", "worker", "communication", "domestic_abuse", "health_review",
    "late_reason", "from_worker", "to_worker", "decision"};

std::string withSpaces(std::string_view word)
{
    std::string text{word};
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

template <typename Table>
std::string found(const Table& table, std::string_view name)
{
    for (const auto& [field, words] : table)
        if (field == name) return std::string{words};
    return withSpaces(name);
}

std::string_view lastPart(std::string_view field) noexcept
{
    const auto dot = field.rfind('.');
    return dot == std::string_view::npos ? field : field.substr(dot + 1);
}

std::string listInWords(const Json& list)
{
    std::string text;
    for (const Json& item : list)
        text += (text.empty() ? "\"" : ", \"") + (item.is_string() ? item.get<std::string>() : item.dump()) + '"';
    return text.empty() ? "none" : text;
}

} // namespace

std::string fieldInWords(std::string_view field)
{
    constexpr std::string_view kRows = "requirements.";
    if (!field.starts_with(kRows)) return found(kFields, field);
    const std::string_view last = lastPart(field);
    const std::string_view id = field.substr(kRows.size(), field.size() - kRows.size() - last.size() - 1);
    return found(kRowFields, last) + " in the row " + std::string{id};
}

std::string valueInWords(std::string_view field, std::string_view json)
{
    if (const auto yes = booleanValue(json)) return *yes ? "yes" : "no";
    if (json == R"("")") return "none";
    if (const auto day = dateValue(json)) return day->inWords();
    if (const auto interval = intervalValue(json)) return rules::inWords(*interval);
    if (const auto performer = performerValue(json)) return performer->worker.text();
    const Json value = Json::parse(json, nullptr, false);
    if (value.is_array()) return listInWords(value);
    if (!value.is_string()) return std::string{json};
    const bool coded = std::find(kCoded.begin(), kCoded.end(), lastPart(field)) != kCoded.end();
    return coded ? withSpaces(value.get<std::string>()) : '"' + value.get<std::string>() + '"';
}

std::string_view recordInWords(RecordKind kind) noexcept
{
    switch (kind) {
    case RecordKind::Child: return "child's details";
    case RecordKind::Plan: return "plan";
    case RecordKind::Placement: return "placement";
    case RecordKind::Allocation: return "allocation";
    case RecordKind::Visit: return "visit";
    case RecordKind::Note: return "note";
    case RecordKind::Review: return "review";
    case RecordKind::Voice: return "wishes and feelings";
    case RecordKind::VoiceAddition: return "response to wishes and feelings";
    case RecordKind::SafetyFlag: return "\"I don't feel safe\"";
    case RecordKind::Observation: return "observation";
    case RecordKind::Exception: return "exception";
    case RecordKind::Supervision: return "supervision note";
    case RecordKind::Transfer: return "offer to move the child";
    }
    unreachable("RecordKind");
}

} // namespace sightline::projection
