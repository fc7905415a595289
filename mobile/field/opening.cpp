#include "field/opening.h"

#include "field/terminal.h"

namespace sightline::field {

Result<OpenVault> openVault(const std::string& folder, bool inputIsTaken)
{
    OpenVault opened{std::make_unique<SystemClock>(), std::make_unique<vault::NoPlatformSecret>(), nullptr};
    // A folder without a vault is told before a PIN is asked for.
    SIGHTLINE_TRY(label, vault::Vault::label(folder, *opened.clock));
    SIGHTLINE_TRY(pin, readPin(inputIsTaken));
    auto tablet = mobile::Tablet::open(folder, pin, *opened.platform, *opened.clock);
    crypto::wipe(pin);
    if (!tablet.has_value()) return tablet.error();
    opened.tablet = std::move(tablet).value();
    return opened;
}

} // namespace sightline::field
