#pragma once

namespace sightline::mobile {

/// Makes the built-in fonts the app's own: Latin, and Arabic for Urdu. Call after QGuiApplication is made. False if one cannot
/// be read.
[[nodiscard]] bool useBuiltInFont();

} // namespace sightline::mobile
