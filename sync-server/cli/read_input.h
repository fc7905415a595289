#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include "cli/command.h"
#include "cli/words.h"

namespace sightline::server::cli {

/// Reads one document with `read`, which is given its place. Members that nobody knows are told, not kept.
template <typename Read>
auto readInput(const Console& console, const std::string& path, Read read)
    -> Result<std::invoke_result_t<Read, const json::Place&>>
{
    SIGHTLINE_TRY(document, inputDocument(path));
    std::vector<std::string> unknown;
    auto value = json::read([&, &document = document] { return read(json::Place{document, {}, &unknown}); });
    if (value.has_value())
        for (const std::string& member : unknown) console.notice("unknown member, not kept: " + member);
    return value;
}

} // namespace sightline::server::cli
