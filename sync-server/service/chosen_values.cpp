#include "service/chosen_values.h"

#include <set>

#include "projection/record_files.h"
#include "projection/words.h"

namespace sightline::server {

namespace {

constexpr std::size_t kDigitsShown = 12;

Error misuse(std::string why)
{
    return {ErrorCode::InvalidInput, std::move(why)};
}

Result<std::string> findVersion(const Disputed& disputed, const std::string& given)
{
    std::set<std::string> all;
    std::set<std::string> found;
    for (const auto& [field, versions] : disputed)
        for (const projection::DisputedVersion& version : versions) {
            all.insert(version.revision_hex);
            if (!given.empty() && version.revision_hex.starts_with(given)) found.insert(version.revision_hex);
        }
    if (found.size() == 1) return *found.begin();
    if (found.size() > 1) return misuse("--take " + given + ": several versions begin so; give more of it");
    std::string names;
    for (const std::string& hex : all) names += (names.empty() ? "" : ", ") + hex.substr(0, kDigitsShown);
    return misuse("--take " + given + ": is none of the versions, which are " + names);
}

/// The record's state as one version has it: that revision and everything it is based on.
Result<rules::RecordState> stateSeenBy(const projection::RecordFile& record, const std::string& revision)
{
    const std::set<std::string> seen = projection::withAncestors(record.history, {revision});
    std::vector<rules::RevisionNode> nodes;
    for (const projection::KnownRevision& known : record.history)
        if (seen.contains(known.revision.id.text()))
            nodes.push_back(revision::toNode(known.revision, rules::WrittenBy::Manager, known.refused));
    return rules::resolve(record.kind, nodes);
}

/// What a field is while nobody has said anything about it, for the fields that take a record out of force.
std::optional<rules::FieldValue> unspoken(const std::string& field)
{
    if (field == "struck") return "false";
    if (field == "end" || field == "to") return R"("")";
    return std::nullopt;
}

} // namespace

Result<rules::Fields> takenValues(const projection::RecordFile& record, const Disputed& disputed, const std::string& version)
{
    SIGHTLINE_TRY(hex, findVersion(disputed, version));
    SIGHTLINE_TRY(state, stateSeenBy(record, *crypto::fromHex(hex)));
    rules::Fields chosen;
    for (const auto& [field, versions] : disputed) {
        const auto said = state.fields.find(field);
        const auto value = said != state.fields.end() ? std::optional{said->second} : unspoken(field);
        if (!value || state.disputed.contains(field))
            return misuse("--take " + version + ": says nothing certain about " + projection::fieldInWords(field) + " (" + field
                + "); write all the values with --json");
        chosen.emplace(field, *value);
    }
    return chosen;
}

Result<rules::Fields> writtenValues(const Disputed& disputed, const json::Json& values)
{
    if (!values.is_object()) return misuse("--json: must be an object of fields and values");
    rules::Fields chosen;
    for (const auto& [field, value] : values.items()) {
        if (!disputed.contains(field)) return misuse(field + ": is not in dispute; only what is in dispute is settled");
        chosen.emplace(field, value.is_null() ? std::string{R"("")"} : nlohmann::json(value).dump());
    }
    for (const auto& [field, versions] : disputed)
        if (!chosen.contains(field)) return misuse(field + ": is in dispute too; say what holds");
    return chosen;
}

Result<std::size_t> chosenLead(const std::vector<projection::DisputedVersion>& versions, const std::string& given)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const bool named = versions[i].value_json == json::Json(given).dump();
        if (named || (!given.empty() && versions[i].revision_hex.starts_with(given))) found.push_back(i);
    }
    if (found.size() == 1) return found.front();
    return misuse("--take " + given + ": must name one of those who lead");
}

} // namespace sightline::server
