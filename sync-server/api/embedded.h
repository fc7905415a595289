#pragma once

#include <string_view>

namespace sightline::server::api::embedded {

/// `schemas.json`, put into a source file by the build.
extern const std::string_view schemas;

} // namespace sightline::server::api::embedded
