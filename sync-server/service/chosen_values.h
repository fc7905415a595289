#pragma once

#include <map>
#include <string>
#include <vector>

#include "projection/child_file.h"
#include "json/reader.h"

namespace sightline::server {

/// The versions of each disputed field.
using Disputed = std::map<std::string, std::vector<projection::DisputedVersion>>;

/// What the record said, in each disputed field, to somebody who had seen one version and what it is based on. InvalidInput: no
/// such version, several begin so, or it says nothing certain about one of the fields.
[[nodiscard]] Result<rules::Fields> takenValues(
    const projection::RecordFile& record, const Disputed& disputed, const std::string& version);

/// What a person wrote instead: a value for every disputed field and no other. Null withdraws a text. InvalidInput names the
/// field.
[[nodiscard]] Result<rules::Fields> writtenValues(const Disputed& disputed, const json::Json& values);

/// The place among `versions` of the lead that is meant, by sign-in name or revision. InvalidInput.
[[nodiscard]] Result<std::size_t> chosenLead(const std::vector<projection::DisputedVersion>& versions, const std::string& given);

} // namespace sightline::server
