#include <algorithm>

#include "projection/child_file.h"
#include "projection/record_files.h"

namespace sightline::projection {

namespace {

DisputedVersion versionBy(const KnownRevision& known, std::string value)
{
    return {std::move(value), crypto::toHex(known.revision.id.text()), known.revision.message.author_id(), known.device,
        known.revision.recordedAt()};
}

/// A value that nobody wrote down but that stands against one that somebody did: "not struck out", "not ended". It is said by the
/// revisions that still assert something else, without having seen the others.
void addUnspoken(const RecordFile& record, const std::string& value, const std::vector<rules::Assertion>& spoken,
    std::vector<DisputedVersion>& versions)
{
    for (const KnownRevision& known : record.history) {
        const std::string& id = known.revision.id.text();
        const bool isHead = std::binary_search(record.state.heads.begin(), record.state.heads.end(), id);
        const bool speaks =
            std::any_of(spoken.begin(), spoken.end(), [&](const rules::Assertion& a) { return a.revision == id; });
        if (isHead && !speaks) versions.push_back(versionBy(known, value));
    }
    // The side that disagrees may have been built upon since: then the first revision of the record stands for it.
    const bool named =
        std::any_of(versions.begin(), versions.end(), [&](const DisputedVersion& v) { return v.value_json == value; });
    if (!named && !record.history.empty()) versions.push_back(versionBy(record.history.front(), value));
}

} // namespace

std::map<std::string, std::vector<DisputedVersion>> disputes(const RecordFile& record)
{
    std::map<std::string, std::vector<DisputedVersion>> found;
    for (const auto& [field, values] : record.state.disputed) {
        const auto live = record.state.live.find(field);
        const std::vector<rules::Assertion> spoken =
            live == record.state.live.end() ? std::vector<rules::Assertion>{} : live->second;
        auto& versions = found[field];
        for (const rules::FieldValue& value : values) {
            const std::size_t before = versions.size();
            for (const rules::Assertion& assertion : spoken) {
                if (assertion.value != value) continue;
                const KnownRevision* known = findRevision(record, assertion.revision);
                if (known != nullptr) versions.push_back(versionBy(*known, value));
            }
            if (versions.size() == before) addUnspoken(record, value, spoken, versions);
        }
    }
    return found;
}

} // namespace sightline::projection
