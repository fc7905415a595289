#include <algorithm>
#include <array>
#include <set>

#include "base/contract.h"
#include "projection/words.h"

namespace sightline::projection {

namespace {

/// As the conflict rules have them (rules/record_state.cpp): these decide whether a visit counts for a due date.
constexpr std::array<std::string_view, 6> kDecideCredit{
    "outcome", "mode", "purpose", "performer", "where_child_lives", "bedroom_seen"};

std::string ofVisit(const std::string& field, const std::vector<DisputedVersion>& versions)
{
    // The first version is the lowest sighting, the earliest day.
    if (field == "sighting") return "the lowest counts: " + valueInWords(field, versions.front().value_json);
    if (field == "occurred_on") return "the earlier day counts: " + valueInWords(field, versions.front().value_json);
    if (field == "struck") return "the visit stays, and counts for no due date";
    if (std::find(kDecideCredit.begin(), kDecideCredit.end(), field) != kDecideCredit.end())
        return "the visit counts for a due date only if it would on each of them";
    return "both are shown";
}

std::string meanwhile(RecordKind kind, const std::string& field, const std::vector<DisputedVersion>& versions)
{
    switch (kind) {
    case RecordKind::Visit: return ofVisit(field, versions);
    case RecordKind::Note:
    case RecordKind::Observation: return "both texts are kept";
    case RecordKind::Plan:
    case RecordKind::Placement:
        return field == "end" ? "it stays open and its clocks go on" : "the one that asks for a visit sooner counts";
    case RecordKind::Allocation: return "both stand";
    case RecordKind::Exception:
        return field == "clock" || field == "about" ? "it suspends no due date" : "the shorter one counts";
    case RecordKind::Transfer: return "nobody's work with the child changes by it";
    case RecordKind::Child:
    case RecordKind::Review:
    case RecordKind::Voice:
    case RecordKind::VoiceAddition:
    case RecordKind::SafetyFlag:
    case RecordKind::Supervision: return "both are shown";
    }
    unreachable("RecordKind");
}

} // namespace

std::string disputeSentence(
    RecordKind kind, const std::string& field, const std::vector<DisputedVersion>& versions, const NameOf& nameOf)
{
    std::set<std::string> values;
    std::string told;
    for (const DisputedVersion& version : versions) {
        values.insert(version.value_json);
        told += (told.empty() ? "" : ", ") + valueInWords(field, version.value_json) + " ("
            + (nameOf ? nameOf(version.author) : version.author) + ")";
    }
    const std::string count = values.size() == 2 ? "Two" : std::to_string(values.size());
    return count + " versions of " + fieldInWords(field) + ": " + told + ". Until a person settles it, "
        + meanwhile(kind, field, versions) + ".";
}

std::vector<std::string> disputeSentences(const RecordFile& record, const NameOf& nameOf)
{
    std::vector<std::string> sentences;
    for (const auto& [field, versions] : disputes(record))
        sentences.push_back(disputeSentence(record.kind, field, versions, nameOf));
    return sentences;
}

} // namespace sightline::projection
