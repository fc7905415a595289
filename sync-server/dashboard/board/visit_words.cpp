#include "dashboard/board/visit_words.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/contract.h"
#include "projection/field_values.h"

namespace sightline::server::dashboard {

namespace {

template <typename Enum, typename Words>
std::optional<std::string> worded(const std::string& text, const Words& words)
{
    const auto value = fromText<Enum>(text);
    return value ? std::optional<std::string>{words(*value)} : std::nullopt;
}

std::string useInWords(InterpreterUse use)
{
    switch (use) {
    case InterpreterUse::NotNeeded: return "Not needed";
    case InterpreterUse::Professional: return "A professional";
    case InterpreterUse::SignedOrMakaton: return "Signed, or Makaton";
    case InterpreterUse::FamilyMember: return "A member of the family";
    case InterpreterUse::NeededNotThere: return "Needed, and not there";
    }
    unreachable("InterpreterUse");
}

std::optional<std::string> interpreterInWords(const std::string& json)
{
    const auto value = nlohmann::json::parse(json, nullptr, false);
    if (!value.is_object() || !value.contains("use") || !value["use"].is_string()) return std::nullopt;
    const auto use = worded<InterpreterUse>(value["use"].get<std::string>(), useInWords);
    if (!use || !value.contains("who") || !value["who"].is_string() || value["who"].get<std::string>().empty()) return use;
    return *use + ": " + value["who"].get<std::string>();
}

std::optional<std::string> presentInWords(const std::string& json)
{
    const auto value = nlohmann::json::parse(json, nullptr, false);
    if (!value.is_array() || value.empty()) return std::nullopt;
    std::string words;
    for (const auto& each : value)
        if (each.is_string()) words += (words.empty() ? "" : ", ") + each.get<std::string>();
    return words;
}

} // namespace

std::string sightingInWords(Sighting sighting)
{
    switch (sighting) {
    case Sighting::NotRecorded: return "Not recorded";
    case Sighting::NotSeen: return "Not seen";
    case Sighting::SeenWithOthers: return "Seen, not alone";
    case Sighting::SeenAlone: return "Seen alone";
    }
    unreachable("Sighting");
}

std::string reasonInWords(const std::optional<NotAloneReason>& reason)
{
    if (!reason) return "Not recorded";
    switch (*reason) {
    case NotAloneReason::ChildRefused: return "The child did not want to";
    case NotAloneReason::InappropriateForAgeOrUnderstanding: return "Not right for the child's age or understanding";
    case NotAloneReason::Unable: return "It was not possible";
    case NotAloneReason::ParentRefused: return "A parent or carer would not allow it";
    case NotAloneReason::Other: return "Something else";
    }
    unreachable("NotAloneReason");
}

std::string outcomeInWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Completed: return "Took place";
    case Outcome::NoAnswer: return "No reply at the door";
    case Outcome::RefusedEntry: return "Entry refused";
    case Outcome::ChildAbsent: return "The child was not there";
    case Outcome::Cancelled: return "Cancelled";
    }
    unreachable("Outcome");
}

std::string lateInWords(const std::optional<LateReason>& reason)
{
    if (!reason) return "Not recorded";
    switch (*reason) {
    case LateReason::Emergency: return "An emergency";
    case LateReason::Workload: return "Workload";
    case LateReason::AwayOrIll: return "Away or ill";
    case LateReason::TabletNotWorking: return "The tablet did not work";
    case LateReason::WaitingForAnswers: return "Waiting for answers";
    case LateReason::Other: return "Something else";
    }
    unreachable("LateReason");
}

std::string modeInWords(Mode mode)
{
    switch (mode) {
    case Mode::InPerson: return "In person";
    case Mode::Video: return "By video: does not count as a visit";
    case Mode::Phone: return "By phone: does not count as a visit";
    }
    unreachable("Mode");
}

std::string purposeInWords(Purpose purpose)
{
    switch (purpose) {
    case Purpose::StatutoryVisit: return "Visit under the plan";
    case Purpose::Section47: return "Section 47 enquiry";
    case Purpose::CoreGroup: return "Core group: does not count as a visit";
    case Purpose::FamilyTime: return "Family time: does not count as a visit";
    case Purpose::Transport: return "Transport: does not count as a visit";
    case Purpose::ReturnInterview: return "Return home interview";
    case Purpose::HealthContact: return "Health contact";
    case Purpose::Other: return "Something else";
    }
    unreachable("Purpose");
}

std::string placeInWords(const std::optional<Place>& place)
{
    if (!place) return "Not recorded";
    switch (*place) {
    case Place::Home: return "At home";
    case Place::FosterOrCareHome: return "Foster or care home";
    case Place::School: return "School";
    case Place::Nursery: return "Nursery";
    case Place::Clinic: return "Clinic";
    case Place::FamilyTimeCentre: return "Family time centre";
    case Place::Elsewhere: return "Somewhere else";
    }
    unreachable("Place");
}

std::string measureInWords(Measure measure)
{
    switch (measure) {
    case Measure::Seen: return "Visit";
    case Measure::SeenAlone: return "Seen alone";
    case Measure::BedroomSeen: return "Bedroom seen";
    }
    unreachable("Measure");
}

std::string roleInWords(WorkerRole role)
{
    std::string words{toText(role)};
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string allocationInWords(AllocationRole role)
{
    switch (role) {
    case AllocationRole::Lead: return "Lead";
    case AllocationRole::Second: return "Second worker";
    case AllocationRole::Health: return "Health professional";
    }
    unreachable("AllocationRole");
}

std::optional<std::string> visitWords(const std::string& field, const std::string& json)
{
    if (field == "interpreter") return interpreterInWords(json);
    const auto text = projection::textValue(json);
    if (!text) return field == "present" ? presentInWords(json) : std::nullopt;
    if (field == "sighting") return worded<Sighting>(*text, sightingInWords);
    if (field == "outcome") return worded<Outcome>(*text, outcomeInWords);
    if (field == "mode") return worded<Mode>(*text, modeInWords);
    if (field == "purpose") return worded<Purpose>(*text, purposeInWords);
    if (field == "place") return worded<Place>(*text, placeInWords);
    if (field == "not_alone_reason") return worded<NotAloneReason>(*text, reasonInWords);
    if (field == "late_reason") return worded<LateReason>(*text, lateInWords);
    if (field == "started_at" || field == "ended_at") return *text;
    return std::nullopt;
}

} // namespace sightline::server::dashboard
