#pragma once

#include <string_view>

/// What the build put into the program: `style/sightline.scss` as sass made it, and the page's script.
namespace sightline::server::dashboard::embedded {

extern const std::string_view styleSheet;
extern const std::string_view styleSheetPath;
extern const std::string_view liveModule;
extern const std::string_view liveModulePath;

} // namespace sightline::server::dashboard::embedded
