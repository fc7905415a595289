#pragma once

#include "base/result.h"

namespace sightline::mobile {

/// What this machine can do so that nobody leaves the child's space for another program. Says only what the platform gives.
///
/// Linux, laptop or tablet: `AppOnly`. The window fills the screen and does not close; the desktop's own keys and gestures still
/// work, and nothing here can take them away.
/// Android (not built here): `startLockTask()` is `Locked` only where a device policy controller has allowed the app, else it is
/// `Pinned`: Android asks first, and whoever knows how can leave.
/// iPad (not built here): `Locked` where the tablet is supervised and grants autonomous single app mode; Guided Access is
/// switched on by hand, and the app can only ask whether it is.
class DeviceLock {
public:
    enum class Kind { AppOnly, Pinned, Locked };

    virtual ~DeviceLock() = default;
    /// What `hold` will give on this device, now.
    [[nodiscard]] virtual Kind kind() const = 0;
    /// Before the child's space is shown, and when it is left.
    [[nodiscard]] virtual Result<void> hold() = 0;
    virtual void release() = 0;
};

/// Nothing but the app's own window.
class AppOnlyLock final : public DeviceLock {
public:
    [[nodiscard]] Kind kind() const override { return Kind::AppOnly; }
    [[nodiscard]] Result<void> hold() override { return {}; }
    void release() override { }
};

} // namespace sightline::mobile
