#pragma once

namespace sightline::mobile {

/// Makes the built-in font the app's own. Call after QGuiApplication is made. False if it cannot be read.
[[nodiscard]] bool useBuiltInFont();

} // namespace sightline::mobile
