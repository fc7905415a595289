#include "projection/value_before.h"

#include <algorithm>
#include <set>

#include "projection/record_files.h"

namespace sightline::projection {

namespace {

/// What every one of these revisions is based on.
std::set<std::string> commonPast(const RecordFile& record, const std::vector<std::string>& revisions)
{
    std::set<std::string> past;
    for (const std::string& revision : revisions) {
        std::set<std::string> known = withAncestors(record.history, {revision});
        known.erase(revision);
        if (&revision == &revisions.front()) {
            past = std::move(known);
            continue;
        }
        std::set<std::string> both;
        std::set_intersection(past.begin(), past.end(), known.begin(), known.end(), std::inserter(both, both.end()));
        past = std::move(both);
    }
    return past;
}

} // namespace

std::vector<std::string> valuesBefore(const RecordFile& record, std::string_view field, const std::vector<std::string>& revisions)
{
    const std::set<std::string> past = commonPast(record, revisions);
    std::vector<std::pair<std::string, std::string>> spoken; // Revision and value.
    for (const std::string& id : past) {
        const KnownRevision* const known = findRevision(record, id);
        if (known == nullptr || known->refused) continue;
        const rules::Fields fields = revision::assertedFields(known->revision.message);
        if (const auto found = fields.find(field); found != fields.end()) spoken.emplace_back(id, found->second);
    }
    std::set<std::string> overruled;
    for (const auto& [id, value] : spoken) {
        std::set<std::string> older = withAncestors(record.history, {id});
        older.erase(id);
        overruled.merge(older);
    }
    std::set<std::string> values;
    for (const auto& [id, value] : spoken)
        if (!overruled.contains(id)) values.insert(value);
    return {values.begin(), values.end()};
}

} // namespace sightline::projection
