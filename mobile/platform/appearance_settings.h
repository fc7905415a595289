#pragma once

class QQmlEngine;

namespace sightline::mobile {

/// Fills the engine's Appearance from this device's settings and keeps later changes. Not personal: shared by everybody on the
/// device.
void keepAppearance(QQmlEngine& engine);

} // namespace sightline::mobile
