#pragma once

#include <string_view>

namespace sightline::rules {

/// `catalogue.toml`, put into a source file by the build.
extern const std::string_view kBuiltInCatalogueText;
/// `health_programme.toml`, likewise.
extern const std::string_view kBuiltInHealthText;
/// `safety_flag.toml`, likewise.
extern const std::string_view kBuiltInSafetyText;

} // namespace sightline::rules
